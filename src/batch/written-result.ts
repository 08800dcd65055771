import type { RejectionCode } from "../article/draft.ts";
import type { CleanResult } from "../article/result.ts";
import type { FailedResult } from "./page-item.ts";

/** A {@link CleanResult} whose large parts are JSON text already: made where the page is cleaned, off the thread that writes. */
export type WrittenResult = (
  | { readonly status: "kept"; readonly record: string }
  | {
      readonly status: "rejected";
      readonly code: RejectionCode;
      readonly reason: string;
      readonly ledger: string;
    }
  | FailedResult
) & {
  /** Processor time that the page took; not deterministic, so it goes into no record. */
  readonly milliseconds?: number;
};

/** Writes the record or the ledger of a result as JSON. */
export function writeResult(result: CleanResult, milliseconds: number): WrittenResult {
  if (result.status === "kept") return { status: "kept", record: JSON.stringify(result.record), milliseconds };
  if (result.status === "failed") return { ...result, milliseconds };
  const { status, code, reason, ledger } = result;
  return { status, code, reason, ledger: JSON.stringify(ledger), milliseconds };
}
