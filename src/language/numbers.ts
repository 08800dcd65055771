import { asciiDigits } from "./digits.ts";

/** Plain digits, or groups of three with one kind of separator: Lao sites use the dot and the comma alike. */
const count =
  /^(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4}|\d{1,3}(?:\.\d{3}){1,4}|\d{1,3}(?:[\u0020\u00A0\u202F]\d{3}){1,4})$/u;

/**
 * Reads a whole number as view counters print it: Lao or ASCII digits, thousands set off by a dot, a comma or a space.
 * A decimal fraction is no count.
 *
 * @param text - the number alone; white space around it does not matter
 * @returns the number, or `undefined` where the text is anything else
 * @example
 * import { parseCount } from "khao";
 * parseCount("3.598"); // => 3598
 * parseCount("໓໕໙໘"); // => 3598
 * parseCount("1.5"); // => undefined
 */
export function parseCount(text: string): number | undefined {
  if (text.length > 40) return undefined;
  const ascii = asciiDigits(text.trim());
  return count.test(ascii) ? Number(ascii.replace(/[^0-9]/gu, "")) : undefined;
}
