import type { Truth } from "./corpus.mjs";
export interface DedupScore {
  readonly precision: number;
  readonly recall: number;
  readonly planted: number;
}
export function scoreDedup(
  truths: Iterable<Truth>,
  clusters: Iterable<{ readonly id: string; readonly clusterId: string }>,
  relations: Iterable<{ readonly a: string; readonly b: string; readonly relation: string }>,
): { readonly byLanguage: Readonly<Record<"en" | "lo", DedupScore>>; readonly updates: DedupScore };
