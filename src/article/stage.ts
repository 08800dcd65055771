import type { Draft } from "./draft.ts";
import type { CleanOptions } from "./result.ts";
import type { Rule } from "./rule.ts";
import type { ProfileBook } from "./site-profile.ts";

/** What a stage knows beside the draft. The same for every page of a run. */
export interface Context {
  readonly options: Required<Pick<CleanOptions, "reject">>;
  /** What is known of sites by their pages. */
  readonly profiles?: ProfileBook;
}

/** One pure step from draft to draft, with the rules that it may name in the ledger. */
export interface Stage {
  readonly name: string;
  readonly rules: readonly Rule[];
  readonly run: (draft: Draft, context: Context) => Draft;
}
