import { matchingKey } from "../language/matching-key.ts";

/** Characters of one shingle: long enough to be telling, short enough to survive a changed word. */
const shingleLength = 5;

/** A text prepared for comparison. */
export interface Comparable {
  readonly key: string;
  readonly numbers: readonly string[];
}

/** Prepares a text: its matching key (letters, marks and digits alone) and its numbers. */
export function comparable(text: string): Comparable {
  return { key: matchingKey(text), numbers: text.match(/\p{Nd}(?:[\p{Nd}.,]{0,14}\p{Nd})?/gu)?.map(matchingKey) ?? [] };
}

/**
 * Share of the shorter text's shingles that stand in the same part of the longer one: in its first 1.08 times as many
 * characters and ten more. A teaser cut anywhere still scores near 1; a parallel sentence or a later quotation does not.
 */
export function prefixContainment(a: Comparable, b: Comparable): number {
  const [short, long] = a.key.length <= b.key.length ? [a, b] : [b, a];
  if (short.key.length < shingleLength) return 0;
  const window = long.key.slice(0, Math.floor(short.key.length * 1.08) + 10);
  const shingles = new Set<string>();
  for (let at = 0; at + shingleLength <= window.length; at++) shingles.add(window.slice(at, at + shingleLength));
  let shared = 0;
  const total = short.key.length - shingleLength + 1;
  for (let at = 0; at < total; at++) if (shingles.has(short.key.slice(at, at + shingleLength))) shared++;
  return shared / total;
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
