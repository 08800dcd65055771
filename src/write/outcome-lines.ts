import type { Outcome } from "../batch/page-item.ts";
import type { WrittenResult } from "../batch/written-result.ts";

const brace = Buffer.from("}");

/** The line of `rejected.ndjson` or `failed.ndjson` for a page without a record. Absent is `null`; keys in one fixed order. */
export function lostPageLine({ id, url, origin, result }: Outcome<WrittenResult>): Uint8Array {
  if (result.status === "kept") throw new Error(`${id} has a record`);
  const source = { file: origin?.file ?? null, offset: origin?.offset ?? null };
  const { status, code, reason } = result;
  const fields = { id, url, status, code, reason, source };
  return result.status === "rejected"
    ? withJson(fields, "removed", result.ledger)
    : Buffer.from(JSON.stringify(fields));
}

/** The answer of `khao stream` to one line: the record, or the code and the reason why there is none. */
export function answerLine({ id, result }: Outcome<WrittenResult>): Uint8Array {
  if (result.status === "kept") return withJson({ id, status: result.status }, "record", result.record);
  return Buffer.from(JSON.stringify({ id, status: result.status, code: result.code, reason: result.reason }));
}

/** An object as JSON with one more field, whose value is JSON already. */
function withJson(fields: object, name: string, json: Uint8Array): Uint8Array {
  const before = Buffer.from(`${JSON.stringify(fields).slice(0, -1)},${JSON.stringify(name)}:`);
  return Buffer.concat([before, json, brace]);
}
