import { unitAt } from "../article/code-unit.ts";
import { remembered } from "../article/page-memo.ts";
import { alignOffset } from "./alignment.ts";
import { canonicalRules } from "./canonical.rules.ts";
import { trimRange } from "./white-space.ts";

/** A canonical text with the account of what made it so. */
export interface Canonical {
  readonly text: string;
  /** How often each rule acted, by its name; white space is not counted. */
  readonly changes: Readonly<Record<string, number>>;
  /** Moves a UTF-16 offset of the input to the output. Monotone; the identity where nothing changed. */
  readonly toCanonical: (offset: number) => number;
  /** The stretch of the input that a stretch of the output stands for, without the blanks at its edges. */
  readonly toRaw: (start: number, end: number) => { readonly start: number; readonly end: number };
}

// Not `\s`: that one takes U+FEFF, which is no space between words.
const whiteSpace = /[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+/gu;
/** More rounds than any text needs; a bound all the same, because text is hostile. */
const maximalRounds = 12;

/** English with its quotation marks and dashes, spaces apart: the most frequent text, and the cheapest to recognise. */
const english = /^[!-~\u2010-\u2027][ -~\u2010-\u2027]*$/;

const plain = 0;
const consonant = 1;
const vowelMark = 2;
const tone = 3;
const otherMark = 4;
const spacingVowel = 5;
const am = 6;
const vowelE = 7;

function classOf(code: number): number {
  if (code >= 0x0ec8 && code <= 0x0ecb) return tone;
  if (code === 0x0eb1 || (code >= 0x0eb4 && code <= 0x0ebc) || code === 0x0ecd) return vowelMark;
  if (code === 0x0ecc || code === 0x0ece) return otherMark;
  if (code === 0x0eb0 || code === 0x0eb2) return spacingVowel;
  if (code === 0x0eb3) return am;
  if (code === 0x0ec0) return vowelE;
  return (code >= 0x0e81 && code <= 0x0eae) || (code >= 0x0edc && code <= 0x0edf) ? consonant : plain;
}

const laoClasses = Uint8Array.from({ length: 128 }, (_, index) => classOf(0x0e80 + index));

/**
 * Whether a text is plainly canonical, told by one walk over its code units: false where there is any reason to look closer. Most
 * blocks of most pages pass.
 */
export function isCanonical(text: string): boolean {
  if (english.test(text)) return !text.endsWith(" ") && !text.includes("  ");
  let previous = 0x20;
  let previousClass = plain;
  let niggahita = false;
  for (let at = 0, end = text.length; at < end; at++) {
    const code = unitAt(text, at, end);
    let codeClass = plain;
    if (code < 0x80) {
      if (code === 0x20 ? previous === 0x20 : code < 0x20 || code === 0x7f) return false;
    } else if (code >= 0x0e80 && code <= 0x0eff) {
      // PALI VIRAMA has a combining class below all other Lao marks: leave its order to NFC.
      if (code === 0x0eba) return false;
      codeClass = laoClasses[code - 0x0e80] ?? plain;
      if (codeClass >= vowelMark) {
        // A dependent sign after a space, the same sign twice, a tone in the wrong place, ໍ…າ, ເເ.
        if (codeClass <= am && previous === 0x20 && at > 0) return false;
        if (code === previous && codeClass !== spacingVowel && codeClass !== am) return false;
        if (codeClass === vowelMark && previousClass === tone) return false;
        if (codeClass === tone && previousClass === am) return false;
        if (code === 0x0eb2 && niggahita) return false;
      }
    } else if (code >= 0x2010 && code <= 0x2027 ? false : code <= 0xa0 || code === 0xad || code >= 0x0300) {
      return false;
    }
    niggahita = code === 0x0ecd || (niggahita && codeClass === tone);
    previous = code;
    previousClass = codeClass;
  }
  return previous !== 0x20 || text === "";
}

function collapse(text: string): string {
  return text.replace(whiteSpace, " ").replace(/^ | $/gu, "");
}

function applyRules(text: string, changes: Record<string, number> | undefined): string {
  let current = collapse(text);
  // Most texts that are not canonical hold a no-break space and nothing else.
  if (isCanonical(current)) return current;
  for (let round = 0; round < maximalRounds; round++) {
    const before = current;
    for (const rule of canonicalRules) {
      const { text: next, count } = rule.apply(current);
      if (count === 0) continue;
      if (changes) changes[rule.name] = (changes[rule.name] ?? 0) + count;
      current = rule.name === "invisible" ? collapse(next) : next;
    }
    if (current === before) break;
  }
  return current;
}

/**
 * Brings text into the one spelling that khao compares, counts and writes: NFC, one order of Lao vowels and tones, one
 * form of ຳ and ແ, no invisible characters, every run of white space (no-break spaces too) one space, none at the ends.
 * English text passes through but for its white space.
 *
 * @param text - one paragraph; line breaks become spaces
 * @returns the canonical text; the same again when given back
 * @example
 * import { canonicalLao } from "khao";
 * canonicalLao("ນໍ້າ") === canonicalLao("ນ້ຳ"); // => true
 * canonicalLao("  two   words "); // => "two words"
 */
export function canonicalLao(text: string): string {
  return isCanonical(text) ? text : applyRules(text, undefined);
}

/**
 * As {@link canonicalLao}, with the account: how often which rule acted, and where offsets have moved.
 *
 * @example
 * import { canonicalize } from "khao";
 * const { text, changes, toCanonical } = canonicalize("ນໍ້າ Lao");
 * changes; // => { "decomposed-am": 1 }
 * text.slice(toCanonical(5)); // => "Lao"
 * canonicalize("ນໍ້າ Lao").toRaw(0, 3); // => { start: 0, end: 4 }
 */
export function canonicalize(text: string): Canonical {
  return isCanonical(text) ? unchanged(text) : accountOf(text);
}

/** Asked twice: by the stage that changes the text, and for the record's account of what was changed. */
const accountOf = remembered((text: string): Canonical => {
  const changes: Record<string, number> = {};
  const result = applyRules(text, changes);
  if (result === text) return unchanged(text);
  let aligned: Int32Array | undefined;
  const offsets = (): Int32Array => {
    aligned ??= alignOffset(text, result);
    return aligned;
  };
  return {
    text: result,
    changes,
    toCanonical: (offset) => offsets()[clamp(offset, text.length)] ?? result.length,
    toRaw: (start, end) => {
      const from = lastReaching(offsets(), clamp(start, result.length));
      return trimRange(text, from, Math.max(from, lastReaching(offsets(), clamp(end, result.length))));
    },
  };
});

function unchanged(text: string): Canonical {
  const toCanonical = (offset: number): number => clamp(offset, text.length);
  const toRaw: Canonical["toRaw"] = (start, end) =>
    trimRange(text, toCanonical(start), Math.max(toCanonical(start), toCanonical(end)));
  return { text, changes: {}, toCanonical, toRaw };
}

/** The last offset of the input whose place in the output is `target` or before it. */
function lastReaching(offsets: Int32Array, target: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) <= target) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function clamp(offset: number, length: number): number {
  return Math.max(0, Math.min(Math.trunc(offset), length));
}
