import type { CleanResult } from "../../src/article/result.ts";
import type { SiteTruth } from "./sites.mjs";
export interface SiteScore {
  readonly pages: number;
  readonly left: number;
  readonly boilerplate: number;
  readonly lost: number;
  readonly genuine: number;
  readonly titles: number;
  readonly days: number;
  readonly misses: readonly string[];
}
export function scoreSites(pages: Iterable<{ readonly truth: SiteTruth; readonly result: CleanResult }>): SiteScore;
