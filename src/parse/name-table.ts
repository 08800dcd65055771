/** A power of two, some times as many as there are names. */
const slots = 1024;

/**
 * Finds what has a name that stands within a longer text, without making a string of the name: that would cost more than everything
 * else that is done with most tags and attributes.
 */
export class NameTable<T extends { readonly name: string }> {
  readonly #slots: (T | undefined)[] = new Array<T | undefined>(slots).fill(undefined);

  /** @param entries - their names different from each other and far fewer than a thousand */
  constructor(entries: Iterable<T>) {
    for (const entry of entries) {
      let hash = 0;
      for (let at = 0; at < entry.name.length; at++) hash = nextHash(hash, entry.name.charCodeAt(at));
      let slot = hash & (slots - 1);
      while (this.#slots[slot] !== undefined) slot = (slot + 1) & (slots - 1);
      this.#slots[slot] = entry;
    }
  }

  /** @param hash - of the name, made by {@link nextHash} from 0 on */
  find(text: string, from: number, to: number, hash: number): T | undefined {
    for (let slot = hash & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
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
  if (to - from !== name.length) return false;
  for (let at = 0; at < name.length; at++) if (text.charCodeAt(from + at) !== name.charCodeAt(at)) return false;
  return true;
}
