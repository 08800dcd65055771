import type { Page, PageOrigin } from "../article/page.ts";
import type { CleanResult, FailureCode } from "../article/result.ts";

/** A page that could not even be read: it takes part in the run as a failed record. */
interface FailedPage {
  readonly id: string;
  readonly code: FailureCode;
  readonly reason: string;
  readonly origin: PageOrigin | null;
}

/** What a reader gives: a page, or the account of one that it could not read. */
export type PageItem =
  | { readonly page: Page; readonly failed?: undefined }
  | { readonly failed: FailedPage; readonly page?: undefined };

/** The account of a page without a result. */
export type FailedResult = Extract<CleanResult, { status: "failed" }>;

/** The part of a result that everybody who counts pages needs; {@link CleanResult} is one such, the pool's result another. */
export interface CountedResult {
  readonly status: CleanResult["status"];
}

/** What came of one item, with what a writer needs to know of the page. */
export interface Outcome<R extends CountedResult = CleanResult> {
  readonly id: string;
  readonly url: string | null;
  readonly origin: PageOrigin | null;
  /** Bytes of the page's content, or its characters if it came as a string; 0 if it could not be read. */
  readonly size: number;
  readonly result: R | FailedResult;
}

/** Takes outcomes one at a time, in the order of the input. */
export interface Sink<R extends CountedResult = CleanResult> {
  readonly write: (outcome: Outcome<R>) => Promise<void>;
}

/** How many pages went in, and where they are. `pages` is always the sum of the other three. */
export interface Counts {
  readonly pages: number;
  readonly kept: number;
  readonly rejected: number;
  readonly failed: number;
}

/** The item for a page that could not be read. */
export function failedPage(id: string, code: FailureCode, reason: string, origin: PageOrigin | null): PageItem {
  return { failed: { id, code, reason, origin } };
}
