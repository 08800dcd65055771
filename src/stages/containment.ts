import { matchingKey } from "../language/matching-key.ts";

/** Characters of one shingle: long enough to be telling, short enough to survive a changed word. */
const shingleLength = 5;

/** A text prepared for comparison. */
export interface Comparable {
  /** Letters, marks and digits alone. */
  readonly key: string;
  readonly numbers: readonly string[];
}

/** Prepares a text; its numbers are read when they are asked for, which is seldom. */
export function comparable(text: string): Comparable {
  let numbers: readonly string[] | undefined;
  return {
    key: matchingKey(text),
    get numbers() {
      numbers ??= numbersOf(text);
      return numbers;
    },
  };
}

function numbersOf(text: string): string[] {
  const joined = text.replace(/(?<=\p{Nd}) (?=\p{Nd}{3}(?!\p{Nd}))/gu, "");
  return joined.match(/\p{Nd}(?:[\p{Nd}.,]{0,14}\p{Nd})?/gu)?.map(matchingKey) ?? [];
}

/**
 * Share of the shorter text's shingles that stand in the same part of the longer one: in its first 1.08 times as many
 * characters and ten more. A teaser cut anywhere still scores near 1; a parallel sentence or a later quotation does not.
 *
 * @param least - shares below are not worked out to the end; they come back as some number below it
 */
export function prefixContainment(a: Comparable, b: Comparable, least = 0): number {
  const [short, long] = a.key.length <= b.key.length ? [a, b] : [b, a];
  if (short.key.length < shingleLength) return 0;
  const window = long.key.slice(0, Math.floor(short.key.length * 1.08) + 10);
  const total = short.key.length - shingleLength + 1;
  const atMost = mayBeShared(short.key, window, least * total) / total;
  if (atMost < least) return atMost;
  const shingles = new Set<string>();
  for (let at = 0; at + shingleLength <= window.length; at++) shingles.add(window.slice(at, at + shingleLength));
  let shared = 0;
  for (let at = 0; at < total; at++) if (shingles.has(short.key.slice(at, at + shingleLength))) shared++;
  return shared / total;
}

/**
 * How many shingles of a key may stand in the window, and no fewer than do: told by small hashes, which may coincide. Stops counting
 * where fewer are left than are asked for.
 */
function mayBeShared(key: string, window: string, fewest: number): number {
  let size = 1 << 12;
  while (size < window.length * 8) size *= 2;
  const seen = new Uint8Array(size);
  for (let at = 0; at + shingleLength <= window.length; at++) seen[hashAt(window, at) & (size - 1)] = 1;
  let shared = key.length - shingleLength + 1;
  for (let at = 0; at + shingleLength <= key.length && shared >= fewest; at++)
    shared -= 1 - (seen[hashAt(key, at) & (size - 1)] ?? 0);
  return shared;
}

function hashAt(text: string, start: number): number {
  let hash = 0;
  for (let at = start; at < start + shingleLength; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

/**
 * Whether each number of the shorter text occurs in the longer one; what sets milestones, prices and scores in parallel
 * sentences apart. The last number may have been cut off in the middle.
 */
export function numbersAgree(a: Comparable, b: Comparable): boolean {
  const [short, long] = a.key.length <= b.key.length ? [a, b] : [b, a];
  const pool = [...long.numbers];
  return short.numbers.every((number, index) => {
    const at = pool.indexOf(number);
    if (at >= 0) {
      pool.splice(at, 1);
      return true;
    }
    const cutOff = index === short.numbers.length - 1 && short.key.endsWith(number);
    return cutOff && pool.some((other) => other.startsWith(number));
  });
}

/** Characters that must agree for two texts to be in step again, and how far ahead that is looked for. */
const stepLength = 6;
const lookAhead = 40;
/** Characters on both sides from which on a stretch is replaced by another one, not merely spelt differently. */
const replacedLength = 2;

/**
 * Whether a stretch of one text stands in place of another stretch of the other: `first` for `second`, one province for another. Copies
 * of a lead differ by what is added or cut off; parallel sentences by what is exchanged.
 */
export function hasSubstitution(a: Comparable, b: Comparable): boolean {
  let left = 0;
  let right = 0;
  while (left < a.key.length && right < b.key.length) {
    if (a.key[left] === b.key[right]) {
      left++;
      right++;
      continue;
    }
    const step = inStepAgain(a.key, b.key, left, right);
    // Not in step again: one text ends here, or goes on differently; the shares decide.
    if (!step) return false;
    if (Math.min(step.left, step.right) >= replacedLength) return true;
    left += step.left;
    right += step.right;
  }
  return false;
}

/** The shortest skips on both sides after which the texts agree again. */
function inStepAgain(a: string, b: string, left: number, right: number): { left: number; right: number } | undefined {
  for (let sum = 1; sum <= lookAhead; sum++) {
    for (let skip = 0; skip <= sum; skip++) {
      const piece = a.slice(left + skip, left + skip + stepLength);
      if (piece.length === stepLength && b.startsWith(piece, right + sum - skip))
        return { left: skip, right: sum - skip };
    }
  }
  return undefined;
}
