import { unitAt } from "./code-unit.ts";

/**
 * Finds what has a name that stands within a longer text, without making a string of the name: that would cost more than everything
 * else that is done with most tags, attributes and words.
 */
export class NameTable<T extends { readonly name: string }> {
  readonly #slots: (T | undefined)[];
  readonly #last: number;

  /** @param entries - their names different from each other */
  constructor(entries: readonly T[]) {
    let slots = 64;
    while (slots < entries.length * 6) slots *= 2;
    this.#slots = new Array<T | undefined>(slots).fill(undefined);
    this.#last = slots - 1;
    for (const entry of entries) {
      let hash = 0;
      for (let at = 0; at < entry.name.length; at++) hash = nextHash(hash, entry.name.charCodeAt(at));
      let slot = hash & this.#last;
      while (this.#slots[slot] !== undefined) slot = (slot + 1) & this.#last;
      this.#slots[slot] = entry;
    }
  }

  /** @param hash - of the name, made by {@link nextHash} from 0 on */
  find(text: string, from: number, to: number, hash: number): T | undefined {
    for (let slot = hash & this.#last; ; slot = (slot + 1) & this.#last) {
      const entry = this.#slots[slot];
      if (entry === undefined || isAt(text, from, to, entry.name)) return entry;
    }
  }
}

/** The hash of a name, one UTF-16 unit longer. */
export function nextHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

function isAt(text: string, from: number, to: number, name: string): boolean {
  const { length } = name;
  if (to - from !== length) return false;
  for (let at = 0; at < length; at++) if (unitAt(text, from + at, to) !== unitAt(name, at, length)) return false;
  return true;
}
