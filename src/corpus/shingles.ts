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
  let rolling = 0;
  for (let at = 0; at < size - 1; at++) {
    leading = Math.imul(leading, base);
    rolling = (Math.imul(rolling, base) + text.charCodeAt(at)) | 0;
  }
  for (let at = 0; at < hashes.length; at++) {
    rolling = (Math.imul(rolling, base) + text.charCodeAt(at + size - 1)) | 0;
    hashes[at] = mix32(rolling);
    rolling = (rolling - Math.imul(text.charCodeAt(at), leading)) | 0;
  }
  return hashes;
}

/** The different shingles of a text: a table of hashes with open addressing, several times as fast as `Set`. */
export class ShingleSet {
  /** How many there are. */
  readonly size: number;
  readonly #hashes: Uint32Array;
  readonly #table: Uint32Array;
  readonly #mask: number;

  constructor(text: string, length: number) {
    const hashes = shingleHashes(text, length);
    this.#mask = (2 << (32 - Math.clz32(hashes.length))) - 1;
    this.#table = new Uint32Array(this.#mask + 1);
    let size = 0;
    for (let at = 0; at < hashes.length; at++) {
      // Zero marks an empty slot; a hash that is zero counts as one.
      const hash = hashes[at] || 1;
      const slot = slotOf(hash, this.#table, this.#mask);
      if (this.#table[slot] === hash) continue;
      this.#table[slot] = hash;
      hashes[size++] = hash;
    }
    this.size = size;
    this.#hashes = hashes.subarray(0, size);
  }

  /** How many shingles this set shares with another one. */
  shared(other: ShingleSet): number {
    if (this.size > other.size) return other.shared(this);
    const [hashes, table, mask] = [this.#hashes, other.#table, other.#mask];
    let shared = 0;
    for (let at = 0; at < hashes.length; at++) {
      const hash = hashes[at] ?? 0;
      if (table[slotOf(hash, table, mask)] === hash) shared++;
    }
    return shared;
  }
}

/** Where a hash is in a table, or would be. */
function slotOf(hash: number, table: Uint32Array, mask: number): number {
  let slot = hash & mask;
  for (let held = table[slot]; held !== 0 && held !== hash; held = table[slot]) slot = (slot + 1) & mask;
  return slot;
}
