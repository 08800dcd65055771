const base = 0x01000193;

/** Makes every bit of a 32-bit number depend on all of them (the finish of MurmurHash3). */
export function mix32(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/**
 * Hashes of all runs of `length` UTF-16 units of a text, in order, repeated ones too: a polynomial over the units modulo 2³² to the base
 * 16777619, mixed by {@link mix32}. A shorter text is one shingle.
 */
export function shingleHashes(text: string, length: number): Uint32Array {
  const size = Math.min(length, text.length);
  if (size === 0) return new Uint32Array(0);
  const hashes = new Uint32Array(text.length - size + 1);
  let leading = 1;
  for (let at = 1; at < size; at++) leading = Math.imul(leading, base);
  let rolling = 0;
  for (let at = 0; at < text.length; at++) {
    if (at >= size) rolling = (rolling - Math.imul(text.charCodeAt(at - size), leading)) | 0;
    rolling = (Math.imul(rolling, base) + text.charCodeAt(at)) | 0;
    if (at >= size - 1) hashes[at - size + 1] = mix32(rolling);
  }
  return hashes;
}

/** The different shingles of a text: a table of hashes with open addressing, several times as fast as `Set`. */
export class ShingleSet {
  /** How many there are. */
  readonly size: number;
  readonly #table: Uint32Array;

  constructor(text: string, length: number) {
    const hashes = shingleHashes(text, length);
    this.#table = new Uint32Array(4 << (32 - Math.clz32(hashes.length)));
    let size = 0;
    for (const hash of hashes) {
      const slot = this.#slotOf(hash);
      // Zero marks an empty slot; a hash that is zero counts as one.
      if (this.#table[slot] === 0) size++;
      this.#table[slot] = hash || 1;
    }
    this.size = size;
  }

  /** How many shingles this set shares with another one. */
  shared(other: ShingleSet): number {
    if (this.size > other.size) return other.shared(this);
    let shared = 0;
    for (const hash of this.#table) if (hash !== 0 && other.#table[other.#slotOf(hash)] !== 0) shared++;
    return shared;
  }

  /** Where a hash is, or would be. */
  #slotOf(hash: number): number {
    const wanted = hash || 1;
    const mask = this.#table.length - 1;
    let slot = wanted & mask;
    for (let held = this.#table[slot]; held !== 0 && held !== wanted; held = this.#table[slot])
      slot = (slot + 1) & mask;
    return slot;
  }
}
