import { unitAt } from "../../article/code-unit.ts";
import { LetterTree } from "../../language/letter-tree.ts";
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

/** Makes a word or a piece out of where it stands: its text, or its number. */
type ReadWord<Word> = (text: string, start: number, end: number) => Word;

/** Takes a word or a piece of a text; `before` is the word in front of it in the features that are pairs. */
type Visit<Word> = (word: Word, before: Word | undefined, opens: boolean) => void;

/** Visits the words of a prepared text and their pairs, or the pieces of a text without spaces between its words. */
export function eachWord<Word>(key: string, language: VoiceLanguage, read: ReadWord<Word>, visit: Visit<Word>): void {
  if (!spacedLanguages.has(language)) {
    eachPiece(key, language, read, visit);
    return;
  }
  const words = wordsOf(key, read);
  const [first, second] = words;
  if (first === undefined) return;
  visit(first, undefined, true);
  if (second !== undefined) visit(second, first, true);
  let before: Word | undefined;
  for (const word of words) {
    visit(word, undefined, false);
    if (before !== undefined) visit(word, before, false);
    before = word;
  }
}

function eachPiece<Word>(key: string, language: VoiceLanguage, read: ReadWord<Word>, visit: Visit<Word>): void {
  const text = key.replace(/\s+/gu, "").slice(0, mostCharacters);
  const form = language === "zh" ? "zh" : "other";
  visit(read(text, 0, Math.min(text.length, openingLength[form])), undefined, true);
  for (const length of pieceLengths[form])
    for (let at = 0; at + length <= text.length; at++) visit(read(text, at, at + length), undefined, false);
}

/** The words of a text, and the signs that say how it speaks; a number is a number whatever it says. */
function wordsOf<Word>(key: string, read: ReadWord<Word>): Word[] {
  const { length } = key;
  const words: Word[] = [];
  for (let at = 0; at < length && words.length < mostWords; ) {
    const start = at;
    let kind = kindAt(key, at, length);
    if ((kind & wordPart) !== 0) {
      for (; (kind & wordPart) !== 0; kind = kindAt(key, at, length)) at += widthOf(kind);
      words.push(read(key, start, at));
    } else if ((kind & number) !== 0) {
      for (; (kind & number) !== 0; kind = kindAt(key, at, length)) at += widthOf(kind);
      words.push(read(anyNumber, 0, 1));
    } else {
      const code = unitAt(key, at, length);
      if (code === colon || code === question || code === exclamation) words.push(read(key, at, at + 1));
      at += widthOf(kind);
    }
  }
  return words;
}

const anyNumber = "#";
const wordPart = letter | mark;

/** Stands among the kinds of a character of two units. */
const pair = 1 << 4;

/** The kinds of the character at a place; none behind the end of the text. */
function kindAt(text: string, at: number, length: number): number {
  const code = unitAt(text, at, length);
  if (code === apostrophe) return letter;
  const kind = unitClass(code);
  if (kind !== surrogate) return kind;
  const point = text.codePointAt(at) ?? code;
  return point > 0xffff ? codePointClass(point) | pair : kind;
}

const widthOf = (kind: number): number => ((kind & pair) === 0 ? 1 : 2);

/** The name that a word has among the weights: `w:text`, `w:the text`, `w:^here`, `w:^here is`. */
export function nameOfWord(word: string, before: string | undefined, opens: boolean): string {
  return `w:${opens ? "^" : ""}${before === undefined ? "" : `${before} `}${word}`;
}

/** What the words of a text are worth, without putting the names of their features together. */
export class WordScale {
  /** The words of all weights, each with its number. */
  readonly #words = new LetterTree();
  #count = 0;
  /** By the number of a word and of the one behind it the number of the pair; pairs are numbered on from the words. */
  readonly #pairs = new LetterTree();
  /** By the number of a word or a pair, where it opens a text and where it stands anywhere. */
  readonly #opening: number[] = [0];
  readonly #inside: number[] = [0];

  /** @param weights - hundredths of log-odds by the names of {@link nameOfWord} */
  constructor(weights: readonly (readonly [name: string, weight: number])[]) {
    for (const [name, weight] of weights) {
      const opens = name.startsWith("w:^");
      const [first = "", second] = name.slice(opens ? 3 : 2).split(" ");
      const place = second === undefined ? this.#numberOf(first) : this.#numberOfPair(first, second);
      (opens ? this.#opening : this.#inside)[place] = weight;
    }
  }

  #numberOf(word: string): number {
    const found = this.#find(word, 0, word.length);
    if (found !== 0) return found;
    this.#words.set(word, this.#add());
    return this.#count;
  }

  #numberOfPair(before: string, word: string): number {
    const node = this.#pairs.put(this.#pairs.put(this.#pairs.root, this.#numberOf(before)), this.#numberOf(word));
    if (this.#pairs.valueAt(node) === 0) this.#pairs.setAt(node, this.#add());
    return this.#pairs.valueAt(node);
  }

  #add(): number {
    this.#opening.push(0);
    this.#inside.push(0);
    return ++this.#count;
  }

  #find(text: string, start: number, end: number): number {
    return this.#words.valueAt(this.#words.walk(text, start, end));
  }

  /** What the words of a text are worth, in hundredths of log-odds, each of them counted once. */
  weigh(key: string, language: VoiceLanguage): number {
    const pairs = this.#pairs;
    const counted = new Set<number>();
    let sum = 0;
    const visit = (word: number, before: number | undefined, opens: boolean): void => {
      if (word === 0 || before === 0) return;
      const place = before === undefined ? word : pairs.valueAt(pairs.next(pairs.next(pairs.root, before), word));
      const weight = (opens ? this.#opening : this.#inside)[place] ?? 0;
      if (weight === 0) return;
      // What opens a text is counted apart from what stands anywhere.
      const feature = opens ? -place : place;
      if (counted.has(feature)) return;
      counted.add(feature);
      sum += weight;
    };
    eachWord(key, language, (text, start, end) => this.#find(text, start, end), visit);
    return sum;
  }
}
