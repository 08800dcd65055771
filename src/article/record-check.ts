import type { Removal, Taking } from "./ledger.ts";
import { type ArticleRecord, recordSchema } from "./record.ts";

/**
 * Holds a record to its schema. A page has hundreds of rows in its ledger and all of one shape: they are checked by hand, and by the
 * schema as well where one fails, for its words. A test holds that both agree.
 *
 * @returns the record, its keys in the order of the schema
 * @throws {z.ZodError} if the record breaks its own schema: a fault of khao, never of the page
 */
export function checkRecord(record: ArticleRecord): ArticleRecord {
  const { removed, quality } = record;
  if (!removed.every(isRemoval) || !quality.taken.every(isTaking)) return recordSchema.parse(record);
  const checked = recordSchema.parse({ ...record, removed: [], quality: { ...quality, taken: [] } });
  checked.removed = removed;
  checked.quality.taken = quality.taken;
  return checked;
}

/** Whether a row of the ledger is what `removalSchema` says. */
export function isRemoval(row: Removal): boolean {
  return (
    typeof row.stage === "string" &&
    typeof row.rule === "string" &&
    typeof row.reason === "string" &&
    typeof row.text === "string" &&
    typeof row.path === "string" &&
    isPosition(row.block) &&
    (row.duplicateOf === null || isPosition(row.duplicateOf)) &&
    typeof row.confidence === "number" &&
    row.confidence >= 0 &&
    row.confidence <= 1 &&
    Object.keys(row).length === 8
  );
}

/** Whether a row of what went into fields is what `takingSchema` says. */
export function isTaking(row: Taking): boolean {
  return (
    typeof row.field === "string" &&
    typeof row.text === "string" &&
    typeof row.path === "string" &&
    isPosition(row.block) &&
    Object.keys(row).length === 4
  );
}

function isPosition(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}
