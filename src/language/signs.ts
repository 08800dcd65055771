import { unitAt } from "../article/code-unit.ts";
/**
 * The signs that a text holds, as bits: one walk over a text that spares many rules, each of which would go over it in search of a sign that
 * is not there.
 */
export const sign = {
  digit: 1,
  capital: 1 << 1,
  small: 1 << 2,
  /** `. ` and `/ \ @`, of which addresses have one. */
  dot: 1 << 3,
  slash: 1 << 4,
  colon: 1 << 5,
  question: 1 << 6,
  exclamation: 1 << 7,
  comma: 1 << 8,
  bracket: 1 << 9,
  parenthesis: 1 << 10,
  quote: 1 << 11,
  dash: 1 << 12,
  bar: 1 << 13,
  dollar: 1 << 14,
  /** `*`, `_`, `#`, `<`, `=`, `+`, `{` and their like. */
  markup: 1 << 15,
  /** Line breaks and other controls. */
  control: 1 << 16,
  /** Quotation marks, dashes and dots of print. */
  print: 1 << 17,
  /** Everything else beyond ASCII. */
  foreign: 1 << 18,
} as const;

const rows: readonly (readonly [signs: string, bit: number])[] = [
  ["0123456789", sign.digit],
  ["ABCDEFGHIJKLMNOPQRSTUVWXYZ", sign.capital],
  ["abcdefghijklmnopqrstuvwxyz", sign.small],
  [".", sign.dot],
  ["/\\@", sign.slash],
  [":", sign.colon],
  ["?", sign.question],
  ["!", sign.exclamation],
  [",;", sign.comma],
  ["[]", sign.bracket],
  ["()", sign.parenthesis],
  ["\"'", sign.quote],
  ["-", sign.dash],
  ["|", sign.bar],
  ["$", sign.dollar],
  ["*_#`~<>={}+^&%", sign.markup],
];

const ofAscii = new Int32Array(128);
ofAscii.fill(sign.control, 0, 32);
for (const [signs, bit] of rows) for (const character of signs) ofAscii[character.charCodeAt(0)] = bit;

/** Which of the signs a text holds. */
export function signsIn(text: string): number {
  let signs = 0;
  for (let at = 0, end = text.length; at < end; at++) {
    const code = unitAt(text, at, end);
    signs |= code < 128 ? (ofAscii[code] ?? 0) : code >= 0x2010 && code <= 0x2027 ? sign.print : sign.foreign;
  }
  return signs;
}
