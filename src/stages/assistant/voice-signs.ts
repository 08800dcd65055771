import { unitAt } from "../../article/code-unit.ts";
import { LetterTree } from "../../language/letter-tree.ts";
import { possibleBeginnings } from "../../language/pattern-pieces.ts";
import { sign } from "../../language/signs.ts";
import { unitClass, unitKind } from "../../language/unit-class.ts";
import { localScriptOf } from "./local-script.ts";
import { type VoiceLanguage, type VoiceSign, type VoiceSignName, voiceSigns } from "./voice.data.ts";
import { type MoreVoiceLanguage, moreVoiceSigns, smallWords } from "./voice-more.data.ts";

/** Names of the signs, in the order of their columns. */
export const signNames = Object.keys(voiceSigns) as readonly VoiceSignName[];

/** Languages that part their words by spaces. */
export const spacedLanguages: ReadonlySet<VoiceLanguage> = new Set(["en", "fr", "vi", "de", "es", "pt", "it", "id"]);
/** All languages, with those of Lao, Thai and Chinese script. */
export const voiceLanguages: readonly VoiceLanguage[] = [...spacedLanguages, "lo", "th", "zh"];

/** Sources of expressions that match nothing but themselves. */
const literal = /^[^\\^$.*+?()[\]{}|]+$/u;

/** A phrase of a sign. Most are words as they stand; of others the expression is made when a text first begins like one, which few live to see. */
class Phrase {
  readonly sign: number;
  /** Place in the list of the sign: of phrases that begin at one place the first in the list is met. */
  readonly rank: number;
  readonly #source: string;
  readonly #isLiteral: boolean;
  /** Whether it ends at the end of a word. */
  readonly #isBound: boolean;
  #pattern: RegExp | undefined;

  constructor(sign: number, rank: number, source: string, isBound: boolean) {
    this.sign = sign;
    this.rank = rank;
    this.#source = source;
    this.#isLiteral = literal.test(source);
    this.#isBound = isBound;
  }

  /** Where the phrase ends that starts at a place of a text; 0 if none does. */
  endIn(key: string, start: number): number {
    if (this.#isLiteral) {
      const end = start + this.#source.length;
      return key.startsWith(this.#source, start) && !(this.#isBound && isLetterAt(key, end)) ? end : 0;
    }
    this.#pattern ??= new RegExp(`(?:${this.#source})${this.#isBound ? wordEnd : ""}`, "uy");
    this.#pattern.lastIndex = start;
    return this.#pattern.test(key) ? this.#pattern.lastIndex : 0;
  }
}

/** How the signs of a language are found: phrases by the letters that they begin with, and expressions over the whole text. */
interface SignIndex {
  /** The beginnings of phrases; the number of one is the place of its phrases in `phrases`. */
  readonly beginnings: LetterTree;
  readonly phrases: readonly (readonly Phrase[])[];
  readonly whole: readonly (readonly [sign: number, pattern: RegExp])[];
}

/** No letter follows, as `isLetter` has it; a class of all letters would take ten times as long to compile. */
const wordEnd = "(?![0-9a-z\\u0080-\\u009f\\u00a1-\\u1fff\\u2070-\\uffef])";
/** Letters of a phrase that it is looked up by. */
const beginningLength = 10;
const indexes = new Map<VoiceLanguage, SignIndex>();

function indexOf(language: VoiceLanguage): SignIndex {
  const isBound = spacedLanguages.has(language);
  const whole: [number, RegExp][] = [];
  const beginnings = new LetterTree();
  const phrases: Phrase[][] = [[]];
  for (const [sign, name] of signNames.entries()) {
    const own = rowsOf(name, language) ?? [];
    if (typeof own === "string") {
      whole.push([sign, new RegExp(own, "u")]);
      continue;
    }
    for (const [rank, source] of own.entries()) {
      const phrase = new Phrase(sign, rank, source, isBound);
      for (const beginning of possibleBeginnings({ source, ignoreCase: false }, beginningLength)) {
        const place = beginnings.valueAt(beginnings.walk(beginning, 0, beginning.length)) || phrases.push([]) - 1;
        beginnings.set(beginning, place);
        phrases[place]?.push(phrase);
      }
    }
  }
  return { beginnings, phrases, whole };
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
const smallWordTree = new LetterTree();
/** By the number of a small word in its tree. */
const speaksFor: number[][] = [[]];
for (const [at, language] of latinLanguages.entries())
  for (const word of smallWords[language].split(" ")) {
    const place = smallWordTree.valueAt(smallWordTree.walk(word, 0, word.length)) || speaksFor.push([]) - 1;
    smallWordTree.set(word, place);
    speaksFor[place]?.push(at);
  }
/** Small words asked for; a longer text has said by then what it is. */
const enoughSmallWords = 24;

/**
 * The language whose signs are looked for in a prepared text (lower case, quotations masked).
 *
 * @param signs - those of the text, see `signsIn`
 */
export function voiceLanguageOf(key: string, signs: number): VoiceLanguage {
  if ((signs & sign.foreign) !== 0) {
    const local = localScriptOf(key);
    if (local !== undefined) return local;
    if (vietnamese.test(key)) return "vi";
  }
  return latinLanguageOf(key);
}

/** The language of the Latin script whose small words a text has most of; English where none has more. */
function latinLanguageOf(key: string): VoiceLanguage {
  const counts = latinLanguages.map(() => 0);
  let asked = 0;
  const { length } = key;
  for (let at = 0; at < length && asked < enoughSmallWords; at++) {
    let node = smallWordTree.root;
    const start = at;
    for (let unit = unitAt(key, at, length); unitClass(unit) === unitKind.letter; unit = unitAt(key, ++at, length))
      if (node !== 0) node = smallWordTree.next(node, unit);
    if (at === start) continue;
    asked++;
    for (const language of speaksFor[smallWordTree.valueAt(node)] ?? none)
      counts[language] = (counts[language] ?? 0) + 1;
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
  const { length } = key;
  const spaced = spacedLanguages.has(language);
  let isBehindLetter = false;
  for (let at = 0; at < length; at++) {
    if (spaced) {
      const wasBehindLetter = isBehindLetter;
      isBehindLetter = isLetter(unitAt(key, at, length));
      if (wasBehindLetter || !isBehindLetter) continue;
    }
    addPlacesAt(key, at, index, places);
  }
  return places.sort((a, b) => a.start - b.start);
}

/** Adds the signs whose phrases stand at a place of a text. */
function addPlacesAt(key: string, start: number, { beginnings, phrases }: SignIndex, places: SignPlace[]): void {
  const { length } = key;
  let found: { phrase: Phrase; end: number }[] | undefined;
  let node = beginnings.root;
  for (let at = start; node !== 0; at++) {
    const place = beginnings.valueAt(node);
    if (place !== 0)
      for (const phrase of phrases[place] ?? none) {
        const same = found?.find((other) => other.phrase.sign === phrase.sign);
        if (same !== undefined && same.phrase.rank < phrase.rank) continue;
        const end = phrase.endIn(key, start);
        if (end === 0) continue;
        found ??= [];
        if (same === undefined) found.push({ phrase, end });
        else found[found.indexOf(same)] = { phrase, end };
      }
    if (at >= length) break;
    node = beginnings.next(node, unitAt(key, at, length));
  }
  if (found) for (const { phrase, end } of found) places.push({ sign: phrase.sign, start, end });
}

const none: readonly never[] = [];

function isLetterAt(key: string, at: number): boolean {
  const code = key.codePointAt(at);
  return code !== undefined && code <= 0xffff && isLetter(code);
}

/** Letters and digits, by code unit; what is no ASCII counts as a letter but for the signs of print. */
function isLetter(code: number): boolean {
  if (code < 128) return (code > 47 && code < 58) || (code > 96 && code < 123);
  return code !== 0xa0 && (code < 0x2000 || code > 0x206f) && code < 0xfff0;
}
