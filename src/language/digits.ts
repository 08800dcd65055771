/** First code point of each row of ten decimal digits that occurs on Lao and Thai pages. */
const rowsOfDigits = [0x0030, 0x0ed0, 0x0e50, 0xff10] as const;

/** Value of a decimal digit by its UTF-16 code unit (ASCII, Lao, Thai, full width), or -1. */
export function digitValue(code: number): number {
  for (const zero of rowsOfDigits) if (code >= zero && code <= zero + 9) return code - zero;
  return -1;
}

/** Lao, Thai and full-width digits as ASCII digits; everything else as it was, so offsets stay valid. */
export function asciiDigits(text: string): string {
  return text.replace(/[\u0ED0-\u0ED9\u0E50-\u0E59\uFF10-\uFF19]/gu, (digit) =>
    String(digitValue(digit.charCodeAt(0))),
  );
}
