import { isCapital, isSmall, unitAt } from "../../article/code-unit.ts";
import { keepOptimized } from "../../article/keep-optimized.ts";

/** Letters of a piece, bits of each one that count, and bits of the number of a piece. */
const pieceLength = 4;
const letterBits = 5;
const pieceMask = (1 << (pieceLength * letterBits)) - 1;
const slotBits = 13;
/** Spreads the numbers of pieces over the slots: the golden ratio, as Knuth has it. */
const spread = 0x9e3779b1;

/**
 * Tells by the first letters of a text that its matching key stands in none of some keys: most texts are told so, and need no key of their
 * own. May say yes too often and never no.
 */
export class KeyScreen {
  readonly #slots = new Uint8Array(1 << slotBits);

  constructor(keys: readonly string[]) {
    for (const key of keys) {
      let piece = 0;
      for (let at = 0, end = key.length; at < end; at++) {
        piece = withLetter(piece, unitAt(key, at, end));
        if (at >= pieceLength - 1) this.#slots[slotOf(piece)] = 1;
      }
    }
  }

  /** @param length - units of the text of which the key is asked for */
  mayHold(text: string, length: number): boolean {
    let piece = 0;
    let letters = 0;
    for (let at = 0, end = Math.min(text.length, length); at < end; at++) {
      const unit = unitAt(text, at, end);
      // What letters of other alphabets, and marks behind a letter, are compared as is for the key to tell.
      if (unit >= 0x80 && !isPrinted(unit)) return true;
      if (letters === pieceLength) return this.#slots[slotOf(piece)] === 1;
      if (!isSmall(unit) && !isCapital(unit) && !(unit >= 0x30 && unit <= 0x39)) continue;
      piece = withLetter(piece, unit);
      letters++;
    }
    return true;
  }
}

keepOptimized(new KeyScreen([]));

/** Whether a unit is a dash, a quotation mark, dots or a no-break space, which keys leave out. */
function isPrinted(unit: number): boolean {
  return (unit >= 0x2010 && unit <= 0x2027) || unit === 0xa0;
}

/** A piece, one letter further on. The last bits are those of capitals and small letters alike. */
function withLetter(piece: number, unit: number): number {
  return ((piece << letterBits) | (unit & ((1 << letterBits) - 1))) & pieceMask;
}

function slotOf(piece: number): number {
  return Math.imul(piece, spread) >>> (32 - slotBits);
}
