import type { Removal } from "../article/ledger.ts";
import type { ArticleRecord } from "../article/record.ts";
import type { Counts } from "./page-item.ts";

/** A page without a record, as a line of `rejected.ndjson` or `failed.ndjson` tells of it. */
interface LostPage {
  readonly status: "rejected" | "failed";
  readonly id: string;
  readonly url: string | null;
  readonly code: string;
  readonly reason: string;
  readonly source: { readonly file: string | null };
  /** The ledger of a rejected page. */
  readonly removed?: readonly Removal[];
}

/** One page of a finished run, as its files hold it. */
export type RunEntry = { readonly status: "kept"; readonly record: ArticleRecord } | LostPage;

/** How long a run took. Not part of its manifest, for it is another time every time. */
export interface RunPerformance {
  readonly pages: number;
  readonly seconds: number;
  readonly slowest: readonly { readonly id: string; readonly file: string | null; readonly milliseconds: number }[];
}

/** What a finished run says of itself. */
export interface RunFacts {
  readonly khao: string;
  readonly configHash: string;
  readonly inputs: readonly string[];
  readonly counts: Counts;
  readonly performance: RunPerformance | null;
}

/** Where a line stands in the files of a run. */
export interface LinePlace {
  readonly file: string;
  /** In bytes. */
  readonly offset: number;
  readonly length: number;
}

/** A finished run: what it says of itself, and its pages: the kept ones, the rejected ones, the failed ones. */
export interface FinishedRun {
  readonly facts: RunFacts;
  readonly lines: () => AsyncIterable<{ readonly entry: RunEntry; readonly place: LinePlace }>;
  /** One page again. */
  readonly lineAt: (place: LinePlace) => Promise<RunEntry>;
}
