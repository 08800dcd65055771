import { unitAt } from "../article/code-unit.ts";
import { nextHash } from "../article/name-table.ts";
import { type FunctionWord, functionWord, languages, longestPlainWord } from "./function-words.ts";
import { nearestModel } from "./trigrams.ts";

/** What a text in Latin letters is written in: an ISO 639-1 code and how sure that is, from 0 to 1. */
export interface LatinVerdict {
  readonly code: string;
  readonly confidence: number;
}

/** Letters that only Vietnamese has; the tones on a, e, o without hook it shares with French. */
const vietnameseLetter = /[ăơưđ\u1EA0-\u1EF9]/u;
/** Text that is in NFC by its characters alone. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const composed = /^[\u0000-\u02FF\u2010-\u2027]*$/u;
const accented = /[\u00DF-\u00F6\u00F8-\u017F]/u;
/** Function words beyond this number decide; the rest of a long text adds nothing. */
const enoughEvidence = 24;
const sampleLength = 400;
const mostNames = 6;
/** So many words that no list knows are too short for trigrams. */
const fewWords = 3;
const shortLine = 5;
/** Languages other than English that pages of Laos are written in: one word of theirs is enough where others need two. */
const neighbours: ReadonlySet<string> = new Set(["fr", "vi", "hmn"]);
const anySmallLetter = /\p{Ll}/u;
const lowerCaseWord = /(?<![\p{L}\p{M}'’])\p{Ll}/u;

/** French articles and pronouns that lose their vowel before another one: l', d', qu'. */
const elided = /^(?:l|d|qu|n|c|j|s|m|t)$/u;
/** What an accentless spelling says: it may be many another word, so it speaks half as loud. */
const plainWeight = 0.5;
const elision: FunctionWord = { name: "", languages: [languages.indexOf("fr")], weak: false };
const inEnglish = languages.indexOf("en");

/** What the words of a text say. A word of several languages speaks for each of them in part. */
interface Evidence {
  readonly english: number;
  /** As `english`, but a word that English shares with others counts in full: the prior for short lines. */
  readonly englishAtMost: number;
  /** Words that are function words somewhere, but not in English. */
  readonly foreign: number;
  /** The language, but for English, that most words speak for; how many. */
  readonly rival: string;
  readonly best: number;
  readonly words: number;
  readonly accents: number;
  readonly vietnamese: number;
}

/** A small letter of the Latin script, with or without accents. */
function isLatinLetter(code: number): boolean {
  return code < 0x80
    ? code >= 97 && code <= 122
    : (code >= 0xc0 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff);
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

function weighWords(lower: string): Evidence {
  const { length } = lower;
  /** By the number of a language what speaks for it, and the languages in the order in which they were met. */
  const scores = new Float64Array(languages.length);
  const met: number[] = [];
  let englishAtMost = 0;
  let foreign = 0;
  let words = 0;
  let accents = 0;
  let vietnamese = 0;
  let evidence = 0;
  for (let start = 0, end = 0; start < length; start = end) {
    // `| 0`: where nothing is NaN, V8 reckons in whole numbers.
    let letter = unitAt(lower, start, length) | 0;
    end = start + 1;
    if (!isLatinLetter(letter)) continue;
    let plain = letter < 0x80;
    let hash = nextHash(0, letter);
    for (letter = unitAt(lower, end, length) | 0; isLatinLetter(letter); letter = unitAt(lower, ++end, length) | 0) {
      plain &&= letter < 0x80;
      hash = nextHash(hash, letter);
    }
    // An apostrophe that joins a word to the next one goes with the first.
    const to = end;
    const next = isApostrophe(letter) ? unitAt(lower, end + 1, length) : 0;
    const joined = isLatinLetter(next) && next < 0x1e00;
    words++;
    if (plain && to - start > longestPlainWord) continue;
    if (joined) end++;
    if (!plain) {
      const word = lower.slice(start, to);
      if (vietnameseLetter.test(word)) vietnamese++;
      else if (accented.test(word)) accents++;
    }
    const word: FunctionWord | undefined =
      joined && elided.test(lower.slice(start, to)) ? elision : functionWord(lower, start, to, hash);
    if (!word) continue;
    const weight = (word.weak ? plainWeight : 1) / word.languages.length;
    for (const language of word.languages) {
      const score = scores[language] ?? 0;
      if (score === 0) met.push(language);
      scores[language] = score + weight;
    }
    if (word.languages.includes(inEnglish)) englishAtMost++;
    else if (!word.weak) foreign++;
    if (++evidence >= enoughEvidence) break;
  }
  let rival = "";
  let best = 0;
  for (const language of met) {
    const score = scores[language] ?? 0;
    if (language === inEnglish || score <= best) continue;
    rival = languages[language] ?? "";
    best = score;
  }
  return { english: scores[inEnglish] ?? 0, englishAtMost, foreign, rival, best, words, accents, vietnamese };
}

/**
 * Tells the language of a text whose letters are Latin. English is the prior: on a news page of Laos a name or a single
 * word that nothing speaks against is English. Function words and accents decide most texts; trigram distances (franc)
 * are asked only where they disagree or are silent, because they are slow and, alone, wrong on short lines.
 */
export function detectLatin(text: string): LatinVerdict {
  const small = text.toLowerCase();
  const lower = composed.test(small) ? small : small.normalize("NFC");
  const evidence = weighWords(lower);
  const { english, englishAtMost, foreign, rival, best, words, accents, vietnamese } = evidence;
  // An English sentence may name a place with its accents; its own small words stand beside it.
  if (vietnamese > 0 && vietnamese >= (english >= 0.15 * words ? 0.5 : 0.25) * words) {
    return { code: "vi", confidence: vietnamese > 1 ? 0.99 : 0.9 };
  }
  if (english >= 2 && english > 2 * best && accents <= 0.2 * words) return { code: "en", confidence: 0.99 };
  if (best >= 2 && best > 2 * english) return { code: rival, confidence: 0.97 };
  if (english > 0 && best < 0.5 && accents === 0 && words <= 12 && english >= 0.25 * words) {
    return { code: "en", confidence: words === 1 ? 0.8 : 0.95 };
  }
  // A few capitalized words are names: their trigrams tell where the name is from, not what the line is written in.
  const titled = words <= mostNames && !lowerCaseWord.test(text);
  const named = anySmallLetter.test(text) ? best <= 0.5 * words : best <= englishAtMost;
  if (titled && named && (accents === 0 || (words > 1 && best === 0))) return { code: "en", confidence: 0.5 };
  const spoken = accents > 0 || neighbours.has(rival) || foreign >= 2;
  if (spoken && foreign > 0 && foreign >= 0.3 * words && best >= 2 * english) {
    return { code: rival, confidence: words > 2 ? 0.85 : 0.6 };
  }
  if (best === 0 && accents === 0 && words <= fewWords) return { code: "en", confidence: words === 1 ? 0.4 : 0.5 };
  return byTrigrams(lower, evidence);
}

function byTrigrams(lower: string, { englishAtMost, rival, best, words, accents }: Evidence): LatinVerdict {
  const sample = lower.slice(0, sampleLength);
  const unsure = { code: "en", confidence: words > 3 ? 0.6 : 0.4 };
  // The shorter the text, the less its trigrams mean, and the more a foreign language must lead.
  const support = best - englishAtMost;
  let bar = 12 / (sample.length + 1);
  if (accents > 0) bar *= 0.2;
  if (support > 0) bar *= support >= 1 ? 0.2 : 0.4;
  if (support < 0) bar *= 1 - support;
  if (bar >= 1) return unsure;
  const nearest = nearestModel(sample);
  if (nearest === undefined) return { code: "en", confidence: 0.3 };
  const { code: guess, lead } = nearest;
  if (guess === "en") return { code: "en", confidence: words > 3 ? 0.9 : 0.6 };
  if (lead <= bar) return unsure;
  const code = support > 0 && best >= 1 ? rival : guess;
  // Trigrams that no word backs prove little on a short line.
  return { code, confidence: Math.min(support < 1 && words <= shortLine ? 0.65 : 0.95, 0.4 + lead) };
}
