import { unitClass, unitKind } from "../../language/unit-class.ts";
import { type VoiceLanguage, type VoiceSign, type VoiceSignName, voiceSigns } from "./voice.data.ts";
import { type MoreVoiceLanguage, moreVoiceSigns, smallWords } from "./voice-more.data.ts";

/** Names of the signs, in the order of their columns. */
export const signNames = Object.keys(voiceSigns) as readonly VoiceSignName[];

const languages: readonly VoiceLanguage[] = ["en", "fr", "vi", "lo", "th", "zh", "de", "es", "pt", "it", "id"];
/** Languages that part their words by spaces. */
export const spacedLanguages: ReadonlySet<VoiceLanguage> = new Set(["en", "fr", "vi", "de", "es", "pt", "it", "id"]);

/** The phrases of a sign that begin with the same letters, met at one place of a text. */
interface Phrases {
  readonly sign: number;
  /** With the flag `y`. */
  readonly pattern: RegExp;
}

/** How the signs of a language are found: phrases by the letters that they begin with, and expressions over the whole text. */
interface SignIndex {
  readonly phrases: ReadonlyMap<number, readonly Phrases[]>;
  /** 1 for each key of `phrases`, by its last bits: a look that most places of a text do not pass. */
  readonly beginnings: Uint8Array;
  readonly whole: readonly Phrases[];
}

/** Letters of a phrase that it is looked up by; none for one that begins with a choice. */
const beginningLength = 3;
/** The bits of a key that are looked at first. */
const beginningBits = 0xfff;
const indexes = new Map(languages.map((language) => [language, indexOf(language)]));

function indexOf(language: VoiceLanguage): SignIndex {
  const sources = new Map<number, Map<number, string[]>>();
  const whole: Phrases[] = [];
  for (const [sign, name] of signNames.entries()) {
    const own = rowsOf(name, language) ?? [];
    if (typeof own === "string") whole.push({ sign, pattern: new RegExp(own, "u") });
    else
      for (const source of own) {
        const beginning = beginningOf(source);
        const key = keyOf(beginning);
        const bySign = sources.get(key) ?? new Map<number, string[]>();
        bySign.set(sign, [...(bySign.get(sign) ?? []), source]);
        sources.set(key, bySign);
      }
  }
  const bound = spacedLanguages.has(language) ? "(?![\\p{L}\\p{N}])" : "";
  const phrases = new Map(
    [...sources].map(([key, bySign]): [number, Phrases[]] => [
      key,
      [...bySign].map(([sign, own]) => ({ sign, pattern: new RegExp(`(?:${own.join("|")})${bound}`, "uy") })),
    ]),
  );
  const beginnings = new Uint8Array(beginningBits + 1);
  for (const key of phrases.keys()) beginnings[key & beginningBits] = 1;
  return { phrases, beginnings, whole };
}

function rowsOf(name: VoiceSignName, language: VoiceLanguage): VoiceSign["en"] {
  const signs: VoiceSign = voiceSigns[name];
  return isMore(language) ? moreVoiceSigns[language][name] : signs[language];
}

function isMore(language: VoiceLanguage): language is MoreVoiceLanguage {
  return language in moreVoiceSigns;
}

/** A number for the first letters of a text, one letter more; two beginnings may share one, since the phrases are tried all the same. */
function nextKey(key: number, code: number): number {
  return (Math.imul(key, 131) + code + 1) | 0;
}

function keyOf(beginning: string): number {
  let key = 0;
  for (let at = 0; at < beginning.length; at++) key = nextKey(key, beginning.charCodeAt(at));
  return key;
}

/** The letters that every match of a source begins with, at most three. */
function beginningOf(source: string): string {
  const literal = /^[\p{L}\p{M}' ]{0,3}/u.exec(source)?.[0] ?? "";
  return /^[?*{]/u.test(source.slice(literal.length)) ? literal.slice(0, -1) : literal;
}

const vietnamese = /[ăđơưạ-ỹ]/u;
/** Which languages of the Latin script a small word speaks for, as positions in `latinLanguages`. */
const latinLanguages = [
  "en",
  "fr",
  "de",
  "es",
  "pt",
  "it",
  "id",
] as const satisfies readonly (keyof typeof smallWords)[];
const speaksFor = new Map<string, number[]>();
for (const [at, language] of latinLanguages.entries())
  for (const word of smallWords[language].split(" ")) speaksFor.set(word, [...(speaksFor.get(word) ?? []), at]);
/** Small words asked for; a longer text has said by then what it is. */
const enoughSmallWords = 24;

/** The language whose signs are looked for in a prepared text (lower case, quotations masked). */
export function voiceLanguageOf(key: string): VoiceLanguage {
  const found = /[\u0E80-\u0EFF]|[\u0E00-\u0E7F]|[\u4E00-\u9FFF]/u.exec(key)?.[0];
  if (found !== undefined) {
    const local = key.match(/[\u0E00-\u0EFF\u4E00-\u9FFF]/gu)?.length ?? 0;
    const roman = key.match(/[a-z]/gu)?.length ?? 0;
    if (roman <= 2 * local) return found >= "\u4E00" ? "zh" : found >= "\u0E80" ? "lo" : "th";
  }
  if (vietnamese.test(key)) return "vi";
  return latinLanguageOf(key);
}

/** The language of the Latin script whose small words a text has most of; English where none has more. */
function latinLanguageOf(key: string): VoiceLanguage {
  const counts = latinLanguages.map(() => 0);
  let asked = 0;
  for (let start = 0, end = 0; start < key.length && asked < enoughSmallWords; start = end + 1) {
    end = start;
    while (unitClass(key.charCodeAt(end)) === unitKind.letter) end++;
    if (end === start) continue;
    asked++;
    for (const at of speaksFor.get(key.slice(start, end)) ?? none) counts[at] = (counts[at] ?? 0) + 1;
  }
  let best = 0;
  for (let at = 1; at < counts.length; at++) if ((counts[at] ?? 0) > (counts[best] ?? 0)) best = at;
  return latinLanguages[best] ?? "en";
}

/** A sign where it stands in a text; UTF-16 offsets, `end` is exclusive. */
export interface SignPlace {
  /** Position in `signNames`. */
  readonly sign: number;
  readonly start: number;
  readonly end: number;
}

/** All places of the signs of a prepared text, in order. */
export function signPlaces(key: string, language: VoiceLanguage): readonly SignPlace[] {
  const places: SignPlace[] = [];
  const index = indexes.get(language) ?? indexOf(language);
  for (const { sign, pattern } of index.whole) {
    const found = pattern.exec(key);
    if (found) places.push({ sign, start: found.index, end: found.index + found[0].length });
  }
  eachPlace(key, language, index, (phrases, at) => {
    for (const { sign, pattern } of phrases) {
      pattern.lastIndex = at;
      if (pattern.test(key)) places.push({ sign, start: at, end: pattern.lastIndex });
    }
  });
  return places.sort((a, b) => a.start - b.start);
}

/** Visits the places of a text at which phrases may stand, with the phrases that begin as the text does there. */
function eachPlace(
  key: string,
  language: VoiceLanguage,
  { phrases, beginnings }: SignIndex,
  visit: (phrases: readonly Phrases[], at: number) => void,
): void {
  const spaced = spacedLanguages.has(language);
  for (let at = 0; at < key.length; at++) {
    if (spaced && !isWordStart(key, at)) continue;
    let beginning = 0;
    for (let length = 0; length <= beginningLength; length++) {
      if (length > 0) beginning = nextKey(beginning, key.charCodeAt(at + length - 1));
      const met = beginnings[beginning & beginningBits] === 1 ? phrases.get(beginning) : undefined;
      if (met) visit(met, at);
    }
  }
}

const none: readonly never[] = [];

function isWordStart(key: string, at: number): boolean {
  return isLetter(key.charCodeAt(at)) && (at === 0 || !isLetter(key.charCodeAt(at - 1)));
}

/** Letters and digits, by code unit; what is no ASCII counts as a letter but for the signs of print. */
function isLetter(code: number): boolean {
  if (code < 128) return (code > 47 && code < 58) || (code > 96 && code < 123);
  return code !== 0xa0 && (code < 0x2000 || code > 0x206f) && code < 0xfff0;
}
