import type { RejectionCode } from "../article/draft.ts";
import type { CleanResult } from "../article/result.ts";
import type { FailedResult } from "./page-item.ts";

/**
 * A {@link CleanResult} whose large parts are JSON in UTF-8 already: made where the page is cleaned, so that the process that writes
 * need neither read nor encode them.
 */
export type WrittenResult = (
  | { readonly status: "kept"; readonly record: Uint8Array }
  | {
      readonly status: "rejected";
      readonly code: RejectionCode;
      readonly reason: string;
      readonly ledger: Uint8Array;
    }
  | FailedResult
) & {
  /** Processor time that the page took; not deterministic, so it goes into no record. */
  readonly milliseconds?: number;
};

/** Writes the record or the ledger of a result as JSON. */
export function writeResult(result: CleanResult, milliseconds: number): WrittenResult {
  if (result.status === "kept") return { status: "kept", record: jsonBytes(result.record), milliseconds };
  if (result.status === "failed") return { ...result, milliseconds };
  const { status, code, reason, ledger } = result;
  return { status, code, reason, ledger: jsonBytes(ledger), milliseconds };
}

function jsonBytes(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}
