import type { Outcome } from "../batch/page-item.ts";

/** The line of `rejected.ndjson` or `failed.ndjson` for a page without a record. Absent is `null`; keys in one fixed order. */
export function lostPageLine(outcome: Outcome): string {
  const { id, url, origin, result } = outcome;
  if (result.status === "kept") throw new Error(`${id} has a record`);
  const source = { file: origin?.file ?? null, offset: origin?.offset ?? null };
  const { status, code, reason } = result;
  return JSON.stringify({
    id,
    url,
    status,
    code,
    reason,
    source,
    ...(status === "rejected" ? { removed: result.ledger } : {}),
  });
}

/** The answer of `khao stream` to one line: the record, or the code and the reason why there is none. */
export function answerLine(outcome: Outcome): string {
  const { id, result } = outcome;
  if (result.status === "kept") return JSON.stringify({ id, status: result.status, record: result.record });
  return JSON.stringify({ id, status: result.status, code: result.code, reason: result.reason });
}
