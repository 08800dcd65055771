import { codePointClass, unitClass, unitKind } from "../../language/unit-class.ts";
import type { VoiceLanguage } from "./voice.data.ts";
import { spacedLanguages } from "./voice-signs.ts";

/** How far a text is read, in words or, where no spaces part them, in characters. */
const mostWords = 60;
const mostCharacters = 160;
/** Lengths of the pieces that Lao, Thai and Chinese are read by. */
const pieceLengths = { zh: [1, 2, 3], other: [3, 5, 7] };
/** Length of the piece that a text opens with. */
const openingLength = { zh: 2, other: 5 };

const [apostrophe, colon, question, exclamation] = [0x27, 0x3a, 0x3f, 0x21];
const { letter, mark, number, surrogate } = unitKind;

/** Takes a word or a piece of a text; `before` is the word in front of it in the features that are pairs. */
type Visit = (word: string, before: string | undefined, opens: boolean) => void;

/** Visits the words of a prepared text and their pairs, or the pieces of a text without spaces between its words. */
export function eachWord(key: string, language: VoiceLanguage, visit: Visit): void {
  if (!spacedLanguages.has(language)) {
    eachPiece(key, language, visit);
    return;
  }
  const words = wordsOf(key);
  const [first, second] = words;
  if (first === undefined) return;
  visit(first, undefined, true);
  if (second !== undefined) visit(second, first, true);
  let before: string | undefined;
  for (const word of words) {
    visit(word, undefined, false);
    if (before !== undefined) visit(word, before, false);
    before = word;
  }
}

function eachPiece(key: string, language: VoiceLanguage, visit: Visit): void {
  const text = key.replace(/\s+/gu, "").slice(0, mostCharacters);
  const form = language === "zh" ? "zh" : "other";
  visit(text.slice(0, openingLength[form]), undefined, true);
  for (const length of pieceLengths[form])
    for (let at = 0; at + length <= text.length; at++) visit(text.slice(at, at + length), undefined, false);
}

/** The words of a text, and the signs that say how it speaks; a number is a number whatever it says. */
function wordsOf(key: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < key.length && words.length < mostWords; ) {
    const kind = kindAt(key, at);
    const start = at;
    if ((kind & wordPart) !== 0) {
      while (at < key.length && (kindAt(key, at) & wordPart) !== 0) at += widthAt(key, at);
      words.push(key.slice(start, at));
    } else if ((kind & number) !== 0) {
      while (at < key.length && (kindAt(key, at) & number) !== 0) at += widthAt(key, at);
      words.push("#");
    } else {
      const code = key.charCodeAt(at);
      if (code === colon || code === question || code === exclamation) words.push(key.charAt(at));
      at += widthAt(key, at);
    }
  }
  return words;
}

const wordPart = letter | mark;

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === apostrophe) return letter;
  const kind = unitClass(code);
  return kind === surrogate ? codePointClass(text.codePointAt(at) ?? code) : kind;
}

function widthAt(text: string, at: number): number {
  return unitClass(text.charCodeAt(at)) === surrogate && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** The name that a word has among the weights: `w:text`, `w:the text`, `w:^here`, `w:^here is`. */
export function nameOfWord(word: string, before: string | undefined, opens: boolean): string {
  return `w:${opens ? "^" : ""}${before === undefined ? "" : `${before} `}${word}`;
}

/** What a word is worth wherever it stands and where it opens a text, each alone and behind another word. */
interface WordWeights {
  readonly inside: Weights;
  readonly opening: Weights;
}

interface Weights {
  alone?: Weight;
  readonly behind: Map<string, Weight>;
}

interface Weight {
  readonly odds: number;
}

const noWeights = (): WordWeights => ({ inside: { behind: new Map() }, opening: { behind: new Map() } });

/** What the words of a text are worth, without putting the names of their features together. */
export class WordScale {
  readonly #weights = new Map<string, WordWeights>();

  /** @param weights - by the names of {@link nameOfWord} */
  constructor(weights: Iterable<readonly [name: string, odds: number]>) {
    for (const [name, odds] of weights) {
      const opens = name.startsWith("w:^");
      const words = name.slice(opens ? 3 : 2);
      const space = words.indexOf(" ");
      const word = words.slice(space + 1);
      const own = this.#weights.get(word) ?? noWeights();
      this.#weights.set(word, own);
      const place = opens ? own.opening : own.inside;
      if (space < 0) place.alone = { odds };
      else place.behind.set(words.slice(0, space), { odds });
    }
  }

  /** Adds to the log-odds of a text what its words are worth, each of them once. */
  weigh(key: string, language: VoiceLanguage, odds: number): number {
    const counted = new Set<Weight>();
    let sum = odds;
    eachWord(key, language, (word, before, opens) => {
      const own = this.#weights.get(word);
      if (own === undefined) return;
      const place = opens ? own.opening : own.inside;
      const weight = before === undefined ? place.alone : place.behind.get(before);
      if (weight === undefined || counted.has(weight)) return;
      counted.add(weight);
      sum += weight.odds;
    });
    return sum;
  }
}
