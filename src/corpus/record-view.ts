import { comparisonKey } from "./comparison-key.ts";
import { type CorpusRecord, recordInLine } from "./record-line.ts";

/** A record with what several emitters want of it, worked out once. */
export interface RecordView {
  readonly record: CorpusRecord;
  /** The record as it was read, fields of other owners too. */
  readonly whole: object;
  /** Comparison key of its text. */
  readonly key: string;
}

/** The record of a line; undefined for the result of a page without one. @throws {LineError} */
export function viewOfLine(line: string): RecordView | undefined {
  const read = recordInLine(line);
  if (!read) return undefined;
  let key: string | undefined;
  return {
    ...read,
    get key() {
      key ??= comparisonKey(read.record.text);
      return key;
    },
  };
}
