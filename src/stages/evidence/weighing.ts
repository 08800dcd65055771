import type { Weights } from "./weights.data.ts";

/** Rows of evidence: `width` buckets a block, and the place of their first family in a scorecard. */
export interface Evidence {
  readonly rows: Uint8Array;
  readonly width: number;
  readonly firstFamily: number;
}

/** Adds to the log-odds of one block what its row of evidence is worth. */
export function weigh(weights: Weights, { rows, width, firstFamily }: Evidence, block: number, odds: number): number {
  let sum = odds;
  const row = block * width;
  for (let family = 0; family < width; family++) {
    const bucket = rows[row + family] ?? 0;
    // The first bucket is worth nothing, and the one that most blocks fall into.
    if (bucket !== 0) sum += weights[firstFamily + family]?.[bucket] ?? 0;
  }
  return sum;
}
