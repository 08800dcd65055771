import { unitAt } from "../article/code-unit.ts";
import { codePointClass, unitClass, unitKind } from "./unit-class.ts";

const assignedLao = /^\p{Assigned}$/u;

/** Which code points of the Lao block are assigned; all of these are letters, marks or digits. */
const laoLetters = Array.from({ length: 128 }, (_, index) => assignedLao.test(String.fromCharCode(0x0e80 + index)));

const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
/** By code below 128: 1 for a letter, 2 for a digit. A table, since pages are mostly ASCII and every character is asked. */
const asciiLetters: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) =>
  isAsciiLetter(code) ? 1 : code >= 48 && code <= 57 ? 2 : 0,
);

/** By code below 128, what a character adds to the count of letters and digits, and to that of Latin letters. */
const countedInAscii: Uint8Array = asciiLetters.map((kind) => (kind === 0 ? 0 : 1));
const latinInAscii: Uint8Array = asciiLetters.map((kind) => (kind === 1 ? 1 : 0));

/** As bits, whether a code point is a letter, a mark or a digit; half a character is none of them. */
function classOf(code: number): number {
  return (code > 0xffff ? codePointClass(code) : unitClass(code)) & ~unitKind.surrogate;
}

/** Whether a code point is a letter, a mark or a digit. The common blocks are decided without the regular expression. */
function isLetter(code: number): boolean {
  if (code < 0x80) return asciiLetters[code] !== 0;
  if (code >= 0xc0 && code <= 0x24f) return code !== 0xd7 && code !== 0xf7;
  if (code >= 0x0e80 && code <= 0x0eff) return laoLetters[code - 0x0e80] === true;
  if (code >= 0x2010 && code <= 0x205e) return false;
  if (code >= 0x4e00 && code <= 0x9fff) return true;
  return classOf(code) !== 0;
}

/**
 * Counts letters, marks and digits (`\p{L}\p{M}\p{N}`) in code points: the measure of length that is fair to Lao, which has
 * no spaces between words.
 *
 * @example
 * import { letterCount } from "khao";
 * letterCount("ນ້ຳ 2"); // => 4
 */
export function letterCount(text: string): number {
  let count = 0;
  for (let at = 0, end = text.length; at < end; at++) {
    const unit = unitAt(text, at, end);
    // Added without a question: letters and signs alternate too quickly for the processor to guess.
    if (unit < 0x80) count += countedInAscii[unit] ?? 0;
    else {
      const code = codeAt(text, at, unit);
      if (code > 0xffff) at++;
      if (isLetter(code)) count++;
    }
  }
  return count;
}

/** Letters of an alphabet that a sign of the densest script says as much as: a Chinese text has a third of the signs of its translation. */
export const lettersOfHan = 3;
/** Signs that say as much as several letters, and as how many. */
const denseScripts: readonly (readonly [RegExp, number])[] = [
  [/[\u3400-\u9FFF]/gu, lettersOfHan],
  [/[\u3041-\u30FF]/gu, 1.5],
  [/[\uAC00-\uD7A3]/gu, 2],
];
const anyDense = /[\u3041-\u30FF\u3400-\u9FFF\uAC00-\uD7A3]/;

/**
 * About how many characters a text would have in an alphabet: its UTF-16 units, with signs of Han, kana and Hangul counted several times. For
 * telling headlines from menus by their length in any script.
 */
export function alphabeticLength(text: string): number {
  if (!anyDense.test(text)) return text.length;
  return denseScripts.reduce(
    (sum, [signs, letters]) => sum + (letters - 1) * (text.match(signs)?.length ?? 0),
    text.length,
  );
}

/** The letters of a text, with signs of dense scripts counted as several. */
export function alphabeticLetters(text: string): number {
  return letterCount(text) + alphabeticLength(text) - text.length;
}

/** The code point at an offset whose unit is known. */
function codeAt(text: string, at: number, unit: number): number {
  return unit >= 0xd800 && unit <= 0xdbff ? (text.codePointAt(at) ?? unit) : unit;
}

/** Names of the scripts that khao tells apart; `other` is every script besides, `none` a text without letters. */
export type ScriptName =
  | "lao"
  | "thai"
  | "latin"
  | "han"
  | "kana"
  | "hangul"
  | "cyrillic"
  | "arabic"
  | "khmer"
  | "myanmar";

/** How many letters and marks of a text belong to which script. Digits belong to none. */
export type ScriptCounts = Record<ScriptName | "other", number>;

const letterOrMark = unitKind.letter | unitKind.mark;

/** The script of a letter or mark; `undefined` for everything that is neither, and for the marks shared by all scripts. */
export function scriptOf(code: number): ScriptName | "other" | undefined {
  if (code < 0x80) return asciiLetters[code] === 1 ? "latin" : undefined;
  if (code >= 0xc0 && code <= 0x24f) return code === 0xd7 || code === 0xf7 ? undefined : "latin";
  if (code >= 0x0e80 && code <= 0x0eff) {
    return (code < 0x0ed0 || code > 0x0ed9) && laoLetters[code - 0x0e80] ? "lao" : undefined;
  }
  if (code >= 0x0e01 && code <= 0x0e4e) return code === 0x0e3f ? undefined : "thai";
  if (code >= 0x1e00 && code <= 0x1eff) return "latin";
  if (code >= 0x2000 && code <= 0x206f) return undefined;
  if (code >= 0x0300 && code <= 0x036f) return undefined;
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code >= 0x20000) return "han";
  if (code >= 0xac00 && code <= 0xd7a3) return "hangul";
  if (code >= 0x1780 && code <= 0x17d3) return "khmer";
  if ((code >= 0x1000 && code <= 0x103f) || (code >= 0x1050 && code <= 0x108f)) return "myanmar";
  if ((classOf(code) & letterOrMark) === 0) return undefined;
  if (code >= 0x3041 && code <= 0x30ff) return "kana";
  if (code >= 0x0400 && code <= 0x052f) return "cyrillic";
  if ((code >= 0x0600 && code <= 0x077f) || (code >= 0xfb50 && code <= 0xfeff)) return "arabic";
  if (code >= 0x1780 && code <= 0x17ff) return "khmer";
  if (code >= 0x1000 && code <= 0x109f) return "myanmar";
  return "other";
}

/** Counts letters and marks by script, in code points. */
export function scriptCounts(text: string): ScriptCounts {
  const counts: ScriptCounts = {
    lao: 0,
    thai: 0,
    latin: 0,
    han: 0,
    kana: 0,
    hangul: 0,
    cyrillic: 0,
    arabic: 0,
    khmer: 0,
    myanmar: 0,
    other: 0,
  };
  let latin = 0;
  for (let at = 0, end = text.length; at < end; at++) {
    const unit = unitAt(text, at, end);
    if (unit < 0x80) {
      latin += latinInAscii[unit] ?? 0;
      continue;
    }
    const code = codeAt(text, at, unit);
    if (code > 0xffff) at++;
    const script = scriptOf(code);
    if (script !== undefined) counts[script]++;
  }
  counts.latin += latin;
  return counts;
}

/**
 * Shares of the scripts among the letters and marks of a text, from 0 to 1. All zero for a text without letters.
 *
 * @example
 * import { scriptShares } from "khao";
 * scriptShares("ລາວ Lao").lao; // => 0.5
 */
export function scriptShares(text: string): ScriptCounts {
  const counts = scriptCounts(text);
  let total = 0;
  for (const count of Object.values(counts)) total += count;
  if (total > 0) for (const script of Object.keys(counts) as (keyof ScriptCounts)[]) counts[script] /= total;
  return counts;
}
