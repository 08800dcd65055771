import { unitAt } from "../../article/code-unit.ts";

/** Characters of one shingle: long enough to be telling, short enough to survive a changed word. */
export const shingleLength = 5;
/** Places of one shingle that are tried; a text that repeats itself more often is no lead. */
const mostPlaces = 6;

/** A stretch that two texts share: where it begins in each, and its length. */
export interface SharedRun {
  readonly short: number;
  readonly long: number;
  readonly length: number;
}

/**
 * The stretches that the shorter text shares with the longer one, in the order of both: the longest chain of common shingles, joined where
 * they go on side by side. What lies between two of them was left out, put in or replaced.
 */
export function sharedRuns(short: string, long: string): readonly SharedRun[] {
  const places = placesOf(long);
  const pairs: { short: number; long: number }[] = [];
  for (let at = 0; at + shingleLength <= short.length; at++) {
    const found = places.get(short.slice(at, at + shingleLength));
    // From the last place on, so that a chain takes at most one of them.
    if (found)
      for (let index = found.length - 1; index >= 0; index--) pairs.push({ short: at, long: found[index] ?? 0 });
  }
  return withoutOverlaps(joined(longestChain(pairs)));
}

function placesOf(text: string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + shingleLength <= text.length; at++) {
    const shingle = text.slice(at, at + shingleLength);
    const known = places.get(shingle);
    if (!known) places.set(shingle, [at]);
    else if (known.length < mostPlaces) known.push(at);
  }
  return places;
}

type Pair = Pick<SharedRun, "short" | "long">;

/** The longest chain of pairs that ascends in both texts. */
function longestChain(pairs: readonly Pair[]): Pair[] {
  const ends: number[] = [];
  const before = new Int32Array(pairs.length);
  for (const [at, { long }] of pairs.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.long ?? 0) < long) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = at;
  }
  const chain: Pair[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair) chain.push(pair);
  }
  return chain.reverse();
}

function joined(chain: readonly Pair[]): SharedRun[] {
  const runs: { short: number; long: number; length: number }[] = [];
  for (const { short, long } of chain) {
    const last = runs.at(-1);
    const next = last ? last.length - shingleLength + 1 : 0;
    if (last && last.short + next === short && last.long + next === long) last.length++;
    else runs.push({ short, long, length: shingleLength });
  }
  return runs;
}

/** Shingles on both sides of a gap may share characters; the one in front keeps them. */
function withoutOverlaps(runs: readonly SharedRun[]): SharedRun[] {
  const parted: SharedRun[] = [];
  for (const { short, long, length } of runs) {
    const last = parted.at(-1);
    const over = last ? Math.max(0, last.short + last.length - short, last.long + last.length - long) : 0;
    if (over < length) parted.push({ short: short + over, long: long + over, length: length - over });
  }
  return parted;
}

/** Characters of the longest common subsequence of two short stretches. */
export function commonCharacters(a: string, b: string): number {
  let row = new Uint16Array(b.length + 1);
  let next = new Uint16Array(b.length + 1);
  for (const character of a) {
    for (let at = 0; at < b.length; at++) {
      next[at + 1] = character === b[at] ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0);
    }
    [row, next] = [next, row];
  }
  return row[b.length] ?? 0;
}

/** The shingles of a text by small hashes, which may coincide. */
export function shingleSet(text: string): Uint8Array {
  const { length } = text;
  let size = 1 << 12;
  while (size < length * 8) size *= 2;
  const shingles = new Uint8Array(size);
  let hash = 0;
  for (let at = 0; at < length; at++) {
    hash = nextHash(hash, text, at, length);
    if (at >= shingleLength - 1) shingles[hash & (size - 1)] = 1;
  }
  return shingles;
}

/**
 * Whether `fewest` shingles of a text may stand among those of another one; "no" is sure. Stops where fewer are left than are asked
 * for.
 */
export function mayShare(text: string, others: Uint8Array, fewest: number): boolean {
  const { length } = text;
  const mask = others.length - 1;
  let shared = length - shingleLength + 1;
  let hash = 0;
  for (let at = 0; at < length && shared >= fewest; at++) {
    hash = nextHash(hash, text, at, length);
    if (at >= shingleLength - 1) shared -= 1 - (others[hash & mask] ?? 0);
  }
  return shared >= fewest;
}

/** What a unit weighs in a hash when it leaves the shingle. */
const leaving = 31 ** shingleLength;

/** The hash of the shingle that ends at a place, from that of the one before: a polynomial in 31 of its units. */
function nextHash(hash: number, text: string, at: number, length: number): number {
  const gone = at < shingleLength ? 0 : unitAt(text, at - shingleLength, length);
  return (Math.imul(hash, 31) + unitAt(text, at, length) - Math.imul(gone, leaving)) | 0;
}
