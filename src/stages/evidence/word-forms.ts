import { unitAt } from "../../article/code-unit.ts";

/** Units of a word that are counted; longer words are taken for that long. */
const longest = 31;

/**
 * Tells by its first letter, its last and its length alone that a word is none of a list: most words of a text are told so, and need not
 * be cut out of it. Capitals and small letters count as one, as do all letters with the same last five bits, which may say yes too often
 * and never no.
 */
export class WordForms {
  readonly #known = new Uint8Array(32 * 32 * (longest + 1));

  constructor(words: Iterable<string>) {
    for (const word of words) this.#known[formOf(word, 0, word.length)] = 1;
  }

  /** Whether the word of a text from `start` to `end`, at least one UTF-16 unit, may be one of the list. */
  mayHave(text: string, start: number, end: number): boolean {
    return this.#known[formOf(text, start, end)] === 1;
  }
}

function formOf(text: string, start: number, end: number): number {
  const letters = (unitAt(text, start, end) & 31) * 32 + (unitAt(text, end - 1, end) & 31);
  return letters * (longest + 1) + Math.min(end - start, longest);
}
