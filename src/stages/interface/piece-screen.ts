import { unitAt } from "../../article/code-unit.ts";

/** Three letters as one number. The last five bits tell letters of one script apart; capitals and small letters of the Latin one have the same. */
export function packed(first: number, second: number, third: number): number {
  return ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);
}

const packedLength = 3;

/**
 * Tells in one pass over a text whether any of some pieces stands in it, whatever the case of its letters: a look that rules most texts out
 * before regular expressions are asked.
 */
export class PieceScreen {
  /** By three packed letters: 0, or the number of the group of pieces that begin so. */
  readonly #groups: Uint8Array = new Uint8Array(1 << 15);
  readonly #pieces: string[][] = [[]];

  /** @param pieces - in lower case, of three letters or more */
  constructor(pieces: Iterable<string>) {
    for (const piece of pieces) {
      const key = packed(piece.charCodeAt(0), piece.charCodeAt(1), piece.charCodeAt(2));
      const group = this.#groups[key] || this.#pieces.push([]) - 1;
      this.#groups[key] = group;
      this.#pieces[group]?.push(piece);
    }
  }

  mayHold(text: string): boolean {
    let key = packed(0, text.charCodeAt(0), text.charCodeAt(1));
    for (let at = packedLength - 1, end = text.length; at < end; at++) {
      key = ((key << 5) | (unitAt(text, at, end) & 31)) & 0x7fff;
      const group = this.#groups[key] ?? 0;
      if (group === 0) continue;
      const start = at + 1 - packedLength;
      for (const piece of this.#pieces[group] ?? [])
        if (text.slice(start, start + piece.length).toLowerCase() === piece) return true;
    }
    return false;
  }
}
