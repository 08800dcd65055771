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

export interface SitePage {
  readonly id: string;
  readonly url?: string;
  readonly gold: {
    readonly title: string;
    readonly paragraphs: readonly { readonly text: string; readonly kind: string; readonly optional?: boolean }[];
  };
}

export function readSitePages(name: string): readonly SitePage[];
export function scoreSitePages(pages: readonly SitePage[], clean: typeof cleanPage): SitePageScore;
