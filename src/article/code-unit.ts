const { charCodeAt } = String.prototype;

/**
 * The UTF-16 unit at an offset of a text, or NaN outside of it: `text.charCodeAt(at)` for loops.
 *
 * V8 stores strings in a dozen ways: with one byte a unit or two, whole, as slices of others, as sums of others, as names. Code that has met more
 * than four of them looks the method and the property `length` up anew at each use, which takes several times as long as reading the unit. So the method
 * is held here, and a loop reads the length once and hands it over. A method called outside of a text is no longer compiled into its
 * caller, hence the comparison.
 *
 * @param length - of the text, in units
 */
export function unitAt(text: string, at: number, length: number): number {
  return at >>> 0 < length ? charCodeAt.call(text, at) : Number.NaN;
}

/** Whether a unit is a small letter, or a capital one, of ASCII. */
export const isSmall = (code: number): boolean => code >= 97 && code <= 122;
export const isCapital = (code: number): boolean => code >= 65 && code <= 90;
