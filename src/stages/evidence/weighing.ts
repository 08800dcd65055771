import type { Weights } from "./weights.data.ts";

/** Rows of evidence: `width` buckets a block, and the place of their first family in a scorecard. */
export interface Evidence {
  readonly rows: Uint8Array;
  readonly width: number;
  readonly firstFamily: number;
}

/** Room for the buckets of one family, as bits. */
const familyBits = 6;

const tables = new WeakMap<Weights, Float64Array>();

/**
 * The weights of a scorecard in one array, laid out once. Of lists that hold whole numbers here and broken ones there, each look would make a new number on
 * the heap.
 */
export function weightTable(weights: Weights): Float64Array {
  const known = tables.get(weights);
  if (known) return known;
  const table = new Float64Array(weights.length << familyBits);
  for (const [family, buckets] of weights.entries()) table.set(buckets, family << familyBits);
  tables.set(weights, table);
  return table;
}

/** Adds to the log-odds of one block what its row of evidence is worth. */
export function weigh(
  table: Float64Array,
  { rows, width, firstFamily }: Evidence,
  block: number,
  odds: number,
): number {
  let sum = odds;
  const row = block * width;
  for (let family = 0; family < width; family++) {
    const bucket = rows[row + family] ?? 0;
    // The first bucket is worth nothing, and the one that most blocks fall into.
    if (bucket !== 0) sum += table[((firstFamily + family) << familyBits) + bucket] ?? 0;
  }
  return sum;
}
