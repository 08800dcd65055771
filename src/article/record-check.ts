import type { Removal, Taking } from "./ledger.ts";
import { type ArticleRecord, blockSchema, recordSchema } from "./record.ts";

type BlockRow = ArticleRecord["blocks"][number];

/**
 * Holds a record to its schema. A page has hundreds of rows in its body and its ledger, all of one shape: they are checked by hand, and by
 * the schema as well where one fails, for its words. A test holds that both agree.
 *
 * @returns the record, its keys in the order of the schema
 * @throws {z.ZodError} if the record breaks its own schema: a fault of khao, never of the page
 */
export function checkRecord(record: ArticleRecord): ArticleRecord {
  const { blocks, removed, quality } = record;
  const { taken } = quality;
  if (!blocks.every(isBlockRow) || !removed.every(isRemoval) || !taken.every(isTaking))
    return recordSchema.parse(record);
  const checked = recordSchema.parse({ ...record, blocks: [], removed: [], quality: { ...quality, taken: [] } });
  checked.blocks = blocks;
  checked.removed = removed;
  checked.quality.taken = taken;
  return checked;
}

const kinds: ReadonlySet<string> = new Set(blockSchema.shape.kind.options);
const languages: ReadonlySet<string> = new Set(["lo", "en", "other", "und"]);

/** Whether a row of the body is what `blockSchema` says. */
export function isBlockRow(row: BlockRow): boolean {
  return (
    kinds.has(row.kind) &&
    typeof row.text === "string" &&
    languages.has(row.language) &&
    Array.isArray(row.spans) &&
    row.spans.every(isSpan) &&
    Array.isArray(row.flags) &&
    row.flags.every((flag) => typeof flag === "string") &&
    isPosition(row.block) &&
    (row.raw === null || typeof row.raw === "string") &&
    Object.keys(row).length === 7
  );
}

function isSpan(span: BlockRow["spans"][number]): boolean {
  return (
    typeof span === "object" &&
    span !== null &&
    isPosition(span.start) &&
    isPosition(span.end) &&
    languages.has(span.language) &&
    Object.keys(span).length === 3
  );
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
