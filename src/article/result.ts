import type { Cleaning } from "./cleaning.ts";
import type { RejectionCode } from "./draft.ts";
import type { Removal, Taking } from "./ledger.ts";
import type { Recipe } from "./recipe.ts";
import type { ArticleRecord } from "./record.ts";
import type { SiteProfile } from "./site-profile.ts";

/** Stable codes of pages that could not be read or cleaned at all; docs/batches.md says what each means. */
export type FailureCode =
  | "unreadable-file"
  | "bad-input"
  | "page-too-large"
  | "limit-exceeded"
  | "time-limit"
  | "memory-limit"
  | "stack-limit"
  | "worker-crash"
  | "internal-error";

/** What comes of one page. */
export type CleanResult =
  | { readonly status: "kept"; readonly record: ArticleRecord }
  | {
      readonly status: "rejected";
      readonly code: RejectionCode;
      readonly reason: string;
      readonly ledger: readonly Removal[];
      /** Text that had gone into fields and into related stories; what is in neither was still in the body. */
      readonly taken: readonly Taking[];
    }
  | { readonly status: "failed"; readonly code: FailureCode; readonly reason: string };

/** Options of a pipeline. */
export interface CleanOptions {
  /** `false` keeps a page that would be rejected; the reason becomes a quality flag. Default `true`. */
  readonly reject?: boolean;
  /** What is known of single sites, such as `laoSites`. Default none. Bad ones make `createPipeline` throw. */
  readonly recipes?: readonly Recipe[];
  /** What batches of pages have taught of their sites (`khao learn`). Default none. */
  readonly profiles?: readonly SiteProfile[];
  /** Where the bar of removals lies: `strict` also removes what is doubtful, `lenient` keeps and flags it. Default `normal`. */
  readonly cleaning?: Cleaning;
  /** `remove` takes sentences out that the layout prints a second time on their own. Default `keep`. */
  readonly pullQuotes?: "keep" | "remove";
}
