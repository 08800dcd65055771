import { unitAt } from "./code-unit.ts";

/**
 * Finds what has a name that stands within a longer text, without making a string of the name: that would cost more than everything
 * else that is done with most tags, attributes and words.
 */
export class NameTable<T extends { readonly name: string }> {
  /** By slot: the entry, the hash of its name, and where its name begins and ends among the units of all names. */
  readonly #entries: (T | undefined)[];
  readonly #hashes: Int32Array;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #units: Uint16Array;
  readonly #mask: number;

  /** @param entries - their names different from each other */
  constructor(entries: readonly T[]) {
    let slots = 64;
    while (slots < entries.length * 4) slots *= 2;
    this.#entries = new Array<T | undefined>(slots).fill(undefined);
    this.#hashes = new Int32Array(slots);
    this.#starts = new Int32Array(slots);
    this.#ends = new Int32Array(slots);
    this.#units = new Uint16Array(entries.reduce((sum, { name }) => sum + name.length, 0));
    this.#mask = slots - 1;
    let end = 0;
    for (const entry of entries) {
      const start = end;
      let hash = 0;
      for (let at = 0; at < entry.name.length; at++) {
        const unit = entry.name.charCodeAt(at);
        this.#units[end++] = unit;
        hash = nextHash(hash, unit);
      }
      let slot = hash & this.#mask;
      while (this.#entries[slot] !== undefined) slot = (slot + 1) & this.#mask;
      this.#entries[slot] = entry;
      this.#hashes[slot] = hash;
      this.#starts[slot] = start;
      this.#ends[slot] = end;
    }
  }

  /** @param hash - of the name, made by {@link nextHash} from 0 on */
  find(text: string, from: number, to: number, hash: number): T | undefined {
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const entry = this.#entries[slot];
      if (entry === undefined || (this.#hashes[slot] === hash && this.#isAt(text, from, to, slot))) return entry;
    }
  }

  #isAt(text: string, from: number, to: number, slot: number): boolean {
    const start = this.#starts[slot] ?? 0;
    if ((this.#ends[slot] ?? 0) - start !== to - from) return false;
    const units = this.#units;
    for (let at = from, unit = start; at < to; at++, unit++)
      if ((unitAt(text, at, to) | 0) !== units[unit]) return false;
    return true;
  }
}

/** The hash of a name, one UTF-16 unit longer. */
export function nextHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}
