/** A value and how often it was seen. */
export interface Count {
  readonly name: string;
  readonly count: number;
}

/** How many pages, and where they are. */
interface PageCounts {
  readonly pages: number;
  readonly kept: number;
  readonly rejected: number;
  readonly failed: number;
}

/** One removal as an example of its rule, its text cut to a few lines. */
export interface Specimen {
  readonly text: string;
  readonly reason: string;
  readonly confidence: number;
}

/** What a rule did over the whole run. */
export interface RuleCount {
  readonly rule: string;
  readonly removals: number;
  readonly articles: number;
  readonly letters: number;
  /** From 0 to 1: the least sure removal under this rule. */
  readonly leastConfidence: number;
  readonly specimens: readonly Specimen[];
}

/** Pages without an article, by code, with the reason of the first. */
export interface LossCount {
  readonly status: "rejected" | "failed";
  readonly code: string;
  readonly count: number;
  readonly reason: string;
}

/** Pages of one site. `name` is null for pages without an address. */
export interface SiteCount {
  readonly name: string | null;
  readonly kept: number;
  readonly rejected: number;
  readonly failed: number;
}

/** A page that took long, as the runner measured it. */
interface SlowPage {
  readonly id: string;
  readonly file: string | null;
  readonly milliseconds: number;
}

/** Everything that the charts of a report show: small, whatever the size of the run. */
export interface Summary {
  readonly khao: string;
  readonly configHash: string;
  readonly inputs: readonly string[];
  readonly counts: PageCounts;
  /** Pages whose text is in the report itself. */
  readonly embedded: number;
  /** Letters, marks and digits of the kept pages, by where they went. */
  readonly text: { readonly body: number; readonly fields: number; readonly removed: number };
  readonly languages: {
    readonly articles: readonly Count[];
    readonly letters: readonly Count[];
    readonly blocks: readonly Count[];
    readonly mixed: number;
  };
  readonly losses: readonly LossCount[];
  /** Stages and rules by their number of removals, most first. */
  readonly stages: readonly { readonly name: string; readonly rules: readonly RuleCount[] }[];
  /** Articles by letters: those from `from` up to the next bin. */
  readonly lengths: readonly { readonly from: number; readonly count: number }[];
  readonly medianLength: number;
  /** Articles by month or by year, none left out between the first and the last. */
  readonly periods: readonly Count[];
  readonly undated: number;
  readonly sites: readonly SiteCount[];
  /** Sites beyond those that are shown. */
  readonly moreSites: number;
  readonly flags: readonly Count[];
  /** Articles that a careful reader opens first. */
  readonly first: { readonly doubtful: number; readonly little: number; readonly flagged: number };
  readonly performance: {
    readonly pages: number;
    readonly seconds: number;
    readonly slowest: readonly SlowPage[];
  } | null;
}

/** Below this confidence a removal is one to look at. */
export const doubtful = 0.8;
/** Below this share of a page's letters an article is one to look at. */
export const little = 0.2;
