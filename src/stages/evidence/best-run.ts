import type { Block } from "../../article/block.ts";

/** A stretch of blocks, `end` exclusive; empty where nothing speaks for any block. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** One block counts neither too little nor so much that it decides alone. */
const leastLetters = 12;
const mostLetters = 400;
const mostOdds = 4;

/**
 * The run of blocks that the odds favour most: the greatest sum of log-odds, weighed by letters, in one pass (Kadane). Of equal runs
 * the first one.
 */
export function bestRun(source: readonly Block[], odds: Float64Array): Run {
  let best = 0;
  let start = 0;
  let end = 0;
  let sum = 0;
  let from = 0;
  for (let index = 0; index < source.length; index++) {
    sum += favour(source[index], odds[index] ?? 0);
    if (sum <= 0) {
      sum = 0;
      from = index + 1;
    } else if (sum > best) {
      best = sum;
      start = from;
      end = index + 1;
    }
  }
  return { start, end };
}

/** What a block adds to the run that it stands in. */
export function favour(block: Block | undefined, odds: number): number {
  if (!block || block.hidden) return 0;
  const letters = Math.min(mostLetters, Math.max(leastLetters, block.letters));
  return Math.max(-mostOdds, Math.min(mostOdds, odds)) * letters;
}
