import { unitAt } from "../article/code-unit.ts";
import { remembered } from "../article/page-memo.ts";
import { canonicalLao } from "./canonical.ts";
import { comparedUnits } from "./compared-units.ts";
import { asciiDigits } from "./digits.ts";

/** ASCII, no-break spaces, dashes, quotation marks, dots. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const english = /^[\u0000-\u007F\u00A0\u2010-\u2027]*$/;
/** The units of English texts: what each is compared as, and by how many units it lengthens a key. */
const endOfEnglish = 0x2028;
const compared = new Uint8Array(endOfEnglish);
const lengthens = new Uint8Array(endOfEnglish);
for (const letter of "0123456789abcdefghijklmnopqrstuvwxyz")
  for (const character of [letter, letter.toUpperCase()]) {
    compared[character.charCodeAt(0)] = letter.charCodeAt(0);
    lengthens[character.charCodeAt(0)] = 1;
  }
/** Room for the key of any line; making it anew would take longer than filling it. */
const room = new Uint8Array(1 << 13);
const ascii = new TextDecoder();

/** The key of a text of ASCII and signs of print. What is left out is written over: to branch at each space takes twice as long. */
function englishKey(text: string): string {
  const { length } = text;
  const units = length < room.length ? room : new Uint8Array(length + 1);
  let end = 0;
  for (let at = 0; at < length; at++) {
    const unit = unitAt(text, at, length);
    units[end] = compared[unit] ?? 0;
    end += lengthens[unit] ?? 0;
  }
  return ascii.decode(units.subarray(0, end));
}

/** Spellings that are compared as others: digits of Lao, Thai and full width, and the letters that ໜ ໝ ຫຼ stand for. */
const respelt = /[\u0ED0-\u0ED9\u0E50-\u0E59\uFF10-\uFF19]|\u0EAB[\u0E99\u0EA1\u0EA5]/;

/**
 * A form for comparing only, never for output: canonical, lower case, one spelling of ໜ ໝ ຫຼ, ASCII digits, and nothing
 * but letters, marks and digits. Two texts that a reader would call the same line have the same key.
 *
 * @example
 * import { matchingKey } from "khao";
 * matchingKey("ຫນ້າ ທຳອິດ ໒") === matchingKey("ໜ້າທຳອິດ 2"); // => true
 * matchingKey("Read more »"); // => "readmore"
 */
export function matchingKey(text: string): string {
  return keyOf(text);
}

const keyOf = remembered((text: string): string => {
  // Of English text the canonical form changes nothing but spaces, which do not count here.
  if (english.test(text)) return englishKey(text);
  const key = comparedUnits(canonicalLao(text).toLowerCase());
  if (!respelt.test(key)) return key;
  return asciiDigits(
    key
      .replace(/\u0EAB\u0E99/gu, "\u0EDC")
      .replace(/\u0EAB\u0EA1/gu, "\u0EDD")
      .replace(/\u0EAB\u0EA5/gu, "\u0EAB\u0EBC"),
  );
});
