import type { Language } from "../article/language-code.ts";
import { remembered } from "../article/page-memo.ts";
import { withoutCodes } from "./codes.ts";
import { type DateToken, dateTokens } from "./date-tokens.ts";
import { findNewsDates } from "./dates.ts";
import { detectLatin } from "./latin.ts";
import { type ScriptCounts, scriptCounts } from "./script.ts";

/** What a text is written in. */
export interface DetectedLanguage {
  readonly language: Language;
  /** The leading script by its Unicode name in lower case, such as `lao` or `latin`; `none` for a text without letters. */
  readonly script: string;
  /** From 0 to 1. Single words and names in Latin letters are below 0.7. */
  readonly confidence: number;
  /** ISO 639-1 where the language is `other` and can be told. */
  readonly code?: string;
}

const digit = /\d/u;
const longestDate = 80;

const scriptCodes: Readonly<Partial<Record<keyof ScriptCounts, string>>> = {
  thai: "th",
  khmer: "km",
  myanmar: "my",
  hangul: "ko",
  cyrillic: "ru",
  arabic: "ar",
};

/** What may stand beside the month on a line that is nothing but a date: "22 January", "25–26 August 2025", "Jan 2025". */
const dateKinds: ReadonlySet<DateToken["kind"]> = new Set([
  "number",
  "sign",
  "month",
  "weekday",
  "filler",
  "clock",
  "meridiem",
  "zone",
  "era",
  "ordinal",
  "until",
  "and",
  "hour",
  "minute",
]);

/** A line that is nothing but a date, its month in Latin letters. A Lao month is Lao by its script. */
function isWholeDate(text: string): boolean {
  if (text.length > longestDate || !digit.test(text)) return false;
  const tokens = dateTokens(text);
  if (!tokens.every(({ kind }) => dateKinds.has(kind))) return false;
  return tokens.some(({ kind }) => kind === "month") || findNewsDates(text).length > 0;
}

const scripts = Object.keys(scriptCounts("")) as (keyof ScriptCounts)[];
const undetermined: DetectedLanguage = { language: "und", script: "none", confidence: 1 };
/**
 * Lao letters mostly come two or three to a syllable, Latin ones four to five a word; a Lao text quotes many names. A line that begins in
 * Lao is more likely Lao yet.
 */
const laoWeight = 1.5;
const leadingLaoWeight = 2.5;
const beginsInLao = /^[^\p{L}]{0,20}\p{Script=Lao}/u;
/** The language of a long text shows at its start. */
const sampleLength = 1200;

/**
 * Tells whether a text is Lao, English, another language, or none at all. The script decides first; Latin letters go by
 * function words, accents and trigrams with English as the prior. Dates, times, numbers, counters, codes and addresses
 * have no language (`und`).
 *
 * @param text - a line or a paragraph; of a long text the start is looked at
 * @example
 * import { detectLanguage } from "khao";
 * detectLanguage("ຂ່າວອື່ນໆ").language; // => "lo"
 * detectLanguage("Government Holds Regular Meeting").language; // => "en"
 * detectLanguage("8/27/2025 8:15:36 PM").language; // => "und"
 * detectLanguage("ข่าวอื่น").code; // => "th"
 */
export function detectLanguage(text: string): DetectedLanguage {
  return languageOf(text.length > sampleLength ? text.slice(0, sampleLength) : text);
}

/** Nothing but letters of the English alphabet and signs: the most frequent text, and its letters need no counting by script. */
const plainLatin = /^[\n -~\u00A0\u2010-\u2027]*$/;
const plainLetter = /[A-Za-z]/;

/** Whether a text has no letters but those of the English alphabet; also true for one without letters. */
export function isPlainLatin(text: string): boolean {
  return plainLatin.test(text);
}

const languageOf = remembered((sample: string): DetectedLanguage => {
  if (isPlainLatin(sample)) {
    if (!plainLetter.test(sample) || isWholeDate(sample)) return undetermined;
    const rest = withoutCodes(sample);
    return rest === sample || plainLetter.test(rest) ? decideLatin(rest, 1) : undetermined;
  }
  const counts = scriptCounts(sample);
  if (counts.latin === 0) return decide(sample, counts);
  if (counts.lao === 0 && isWholeDate(sample)) return undetermined;
  const rest = withoutCodes(sample);
  return decide(rest, rest === sample ? counts : scriptCounts(rest));
});

function decide(text: string, counts: ScriptCounts): DetectedLanguage {
  const { lao, thai, latin } = counts;
  const east = counts.han + counts.kana + counts.hangul;
  let total = 0;
  let leader: keyof ScriptCounts = "latin";
  for (const script of scripts) {
    total += counts[script];
    if (counts[script] > counts[leader]) leader = script;
  }
  if (total === 0) return undetermined;
  // Thai letters inside Lao words are typing; a Thai text that quotes a Lao word stays Thai.
  const laoSide = lao > 0 && 2 * lao >= thai ? lao + thai : lao;
  const weight = laoSide > 0 && beginsInLao.test(text) ? leadingLaoWeight : laoWeight;
  if (laoSide > 0 && weight * laoSide >= total - laoSide && lao >= 0.3 * laoSide) {
    return { language: "lo", script: "lao", confidence: round(0.5 + 0.5 * (laoSide / total)) };
  }
  // Each Han character weighs as much as half a word.
  if (east > 0 && 2 * east >= latin && leader !== "cyrillic" && leader !== "thai") {
    const code = counts.kana > 0 ? "ja" : counts.hangul > counts.han ? "ko" : "zh";
    const script = counts.kana > counts.han ? "kana" : counts.hangul > counts.han ? "hangul" : "han";
    return { language: "other", script, confidence: round(0.5 + 0.5 * (east / total)), code };
  }
  if (leader !== "latin") {
    if (leader === "lao") return { language: "lo", script: "lao", confidence: round(lao / total) };
    const code = scriptCodes[leader];
    const confidence = round(counts[leader] / total);
    return { language: "other", script: leader, confidence, ...(code === undefined ? {} : { code }) };
  }
  return decideLatin(text, latin / total);
}

/** @param share - of the letters that are Latin */
function decideLatin(text: string, share: number): DetectedLanguage {
  const { code, confidence } = detectLatin(text);
  const certain = round(confidence * (0.5 + 0.5 * share));
  if (code === "en") return { language: "en", script: "latin", confidence: certain };
  return { language: "other", script: "latin", confidence: certain, code };
}

function round(confidence: number): number {
  return Math.round(Math.min(1, confidence) * 100) / 100;
}
