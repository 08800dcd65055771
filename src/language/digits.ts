/** First code point of each row of ten decimal digits that occurs on pages of the region, and those of Arabic, Persian, Hindi and Bengali. */
const rowsOfDigits = [0x0030, 0x0ed0, 0x0e50, 0xff10, 0x17e0, 0x1040, 0x0660, 0x06f0, 0x0966, 0x09e6] as const;

/**
 * Value of a decimal digit by its UTF-16 code unit (ASCII, Lao, Thai, full width, Khmer, Burmese, Arabic, Persian, Devanagari, Bengali), or -1.
 */
export function digitValue(code: number): number {
  for (const zero of rowsOfDigits) if (code >= zero && code <= zero + 9) return code - zero;
  return -1;
}

const classOf = (rows: readonly number[]): string =>
  `[${rows.map((zero) => `${String.fromCharCode(zero)}-${String.fromCharCode(zero + 9)}`).join("")}]`;

/** Source of the class of all digits that {@link digitValue} knows. */
export const knownDigits = classOf(rowsOfDigits);
const otherDigits = new RegExp(classOf(rowsOfDigits.slice(1)), "gu");

/** Digits of the scripts that {@link digitValue} knows as ASCII digits; everything else as it was, so offsets stay valid. */
export function asciiDigits(text: string): string {
  return text.replace(otherDigits, (digit) => String(digitValue(digit.charCodeAt(0))));
}

const asciiDigit = /[0-9]/;
/** Where other digits stand, without the letters of Lao and Thai, the accents of Latin letters and the signs of print. */
const mayBeDigit = /[\u0660-\u0DFF\u0E50-\u0E59\u0ED0-\u0ED9\u0F20-\u1FFF\uA620-\uABFF\uD800-\uDFFF\uFF10-\uFF19]/;
const anyDigit = /\p{Nd}/u;

/** Whether a text has a digit of any script. Digits of ASCII are asked for first: others are looked for beyond the basic plane, which is slow. */
export function hasDigit(text: string): boolean {
  return asciiDigit.test(text) || (mayBeDigit.test(text) && anyDigit.test(text));
}
