import type { Truth } from "./corpus.mjs";
export function scorePairs(
  truths: Iterable<Truth>,
  pairs: Iterable<{ readonly lo: string; readonly en: string }>,
): {
  readonly planted: number;
  readonly found: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
};
