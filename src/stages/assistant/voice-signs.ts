import { possibleBeginnings } from "../../language/pattern-pieces.ts";
import { unitClass, unitKind } from "../../language/unit-class.ts";
import { type VoiceLanguage, type VoiceSign, type VoiceSignName, voiceSigns } from "./voice.data.ts";
import { type MoreVoiceLanguage, moreVoiceSigns, smallWords } from "./voice-more.data.ts";

/** Names of the signs, in the order of their columns. */
export const signNames = Object.keys(voiceSigns) as readonly VoiceSignName[];

/** Languages that part their words by spaces. */
export const spacedLanguages: ReadonlySet<VoiceLanguage> = new Set(["en", "fr", "vi", "de", "es", "pt", "it", "id"]);

/** A phrase of a sign; its expression is made when a text first begins like it, which few phrases live to see. */
class Phrase {
  readonly sign: number;
  /** Place in the list of the sign: of phrases that begin at one place the first in the list is met. */
  readonly rank: number;
  readonly #source: string;
  #pattern: RegExp | undefined;

  constructor(sign: number, rank: number, source: string) {
    this.sign = sign;
    this.rank = rank;
    this.#source = source;
  }

  /** Where the phrase ends that starts at a place of a text; 0 if none does. */
  endIn(key: string, start: number): number {
    this.#pattern ??= new RegExp(this.#source, "uy");
    this.#pattern.lastIndex = start;
    return this.#pattern.test(key) ? this.#pattern.lastIndex : 0;
  }
}

/** The beginnings of phrases, letter by letter: the phrases to try where a text reads so far, and how it may go on. */
interface Beginning {
  readonly phrases: Phrase[];
  readonly next: Map<number, Beginning>;
}

/** How the signs of a language are found: phrases by the letters that they begin with, and expressions over the whole text. */
interface SignIndex {
  readonly beginnings: Beginning;
  readonly whole: readonly (readonly [sign: number, pattern: RegExp])[];
}

/** No letter follows, as `isLetter` has it; a class of all letters would take ten times as long to compile. */
const wordEnd = "(?![0-9a-z\\u0080-\\u009f\\u00a1-\\u1fff\\u2070-\\uffef])";
/** Letters of a phrase that it is looked up by. */
const beginningLength = 10;
const indexes = new Map<VoiceLanguage, SignIndex>();

function indexOf(language: VoiceLanguage): SignIndex {
  const bound = spacedLanguages.has(language) ? wordEnd : "";
  const whole: [number, RegExp][] = [];
  const beginnings: Beginning = { phrases: [], next: new Map() };
  for (const [sign, name] of signNames.entries()) {
    const own = rowsOf(name, language) ?? [];
    if (typeof own === "string") {
      whole.push([sign, new RegExp(own, "u")]);
      continue;
    }
    for (const [rank, source] of own.entries()) {
      const phrase = new Phrase(sign, rank, `(?:${source})${bound}`);
      for (const beginning of possibleBeginnings({ source, ignoreCase: false }, beginningLength))
        nodeAt(beginnings, beginning).phrases.push(phrase);
    }
  }
  return { beginnings, whole };
}

function nodeAt(root: Beginning, beginning: string): Beginning {
  let node = root;
  for (let at = 0; at < beginning.length; at++) {
    const code = beginning.charCodeAt(at);
    const next = node.next.get(code) ?? { phrases: [], next: new Map() };
    node.next.set(code, next);
    node = next;
  }
  return node;
}

function rowsOf(name: VoiceSignName, language: VoiceLanguage): VoiceSign["en"] {
  const signs: VoiceSign = voiceSigns[name];
  return isMore(language) ? moreVoiceSigns[language][name] : signs[language];
}

function isMore(language: VoiceLanguage): language is MoreVoiceLanguage {
  return language in moreVoiceSigns;
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
  indexes.set(language, index);
  for (const [sign, pattern] of index.whole) {
    const found = pattern.exec(key);
    if (found) places.push({ sign, start: found.index, end: found.index + found[0].length });
  }
  const spaced = spacedLanguages.has(language);
  for (let at = 0; at < key.length; at++)
    if (!spaced || isWordStart(key, at)) addPlacesAt(key, at, index.beginnings, places);
  return places.sort((a, b) => a.start - b.start);
}

/** Adds the signs whose phrases stand at a place of a text. */
function addPlacesAt(key: string, start: number, beginnings: Beginning, places: SignPlace[]): void {
  const found: { phrase: Phrase; end: number }[] = [];
  let node: Beginning | undefined = beginnings;
  for (let at = start; node !== undefined; at++) {
    for (const phrase of node.phrases) {
      const same = found.findIndex((other) => other.phrase.sign === phrase.sign);
      if ((found[same]?.phrase.rank ?? phrase.rank) < phrase.rank) continue;
      const end = phrase.endIn(key, start);
      if (end > 0) found.splice(same < 0 ? found.length : same, 1, { phrase, end });
    }
    node = node.next.get(key.charCodeAt(at));
  }
  for (const { phrase, end } of found) places.push({ sign: phrase.sign, start, end });
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
