import type { cleanPage } from "../src/clean-page.ts";

/** Hits, and of how many. */
type Count = [number, number];

export interface SitePageScore {
  readonly kept: Count;
  readonly lost: Count;
  readonly hardNegatives: Count;
  readonly titles: Count;
  readonly days: Count;
  readonly related: { readonly found: number; readonly of: number; readonly given: number };
  readonly left: Readonly<Record<string, Count>>;
  readonly misses: readonly { readonly id: string; readonly kind: string; readonly line: string }[];
}

export function readSitePages(name: string): readonly unknown[];
export function scoreSitePages(pages: readonly unknown[], clean: typeof cleanPage): SitePageScore;
