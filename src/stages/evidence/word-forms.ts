/** Units of a word that are counted; longer words are taken for that long. */
const longest = 31;

/**
 * Tells by its first letter and its length alone that a word is none of a list: most words of a text are told so, and need not be cut out
 * of it. Capitals and small letters count as one, as do all letters with the same last five bits, which may say yes too often and never no.
 */
export class WordForms {
  readonly #known = new Uint8Array(32 * (longest + 1));

  constructor(words: Iterable<string>) {
    for (const word of words) this.#known[formOf(word.charCodeAt(0), word.length)] = 1;
  }

  /** Whether a word of so many UTF-16 units that begins with such a unit may be one of the list. */
  mayHave(first: number, length: number): boolean {
    return this.#known[formOf(first, length)] === 1;
  }
}

function formOf(first: number, length: number): number {
  return (first & 31) * (longest + 1) + Math.min(length, longest);
}
