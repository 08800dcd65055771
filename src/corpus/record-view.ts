import { comparisonKey } from "./comparison-key.ts";
import type { Field } from "./key-line.ts";
import { type CorpusRecord, recordInLine, wholeRecordInLine } from "./record-line.ts";

/** A record with what several emitters want of it, worked out once. */
export interface RecordView {
  readonly record: CorpusRecord;
  /** The record as it was read, fields of other owners too. */
  readonly whole: { readonly [name: string]: Field };
  /** Comparison key of its text. */
  readonly key: string;
}

/** The record of a line in UTF-8; undefined for the result of a page without one. @throws {LineError} */
export function viewOfLine(line: Buffer): RecordView | undefined {
  const record = recordInLine(line);
  if (!record) return undefined;
  let key: string | undefined;
  return {
    record,
    get whole() {
      return wholeRecordInLine(line) ?? {};
    },
    get key() {
      key ??= comparisonKey(record.text);
      return key;
    },
  };
}
