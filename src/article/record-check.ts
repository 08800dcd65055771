import type { Removal, Taking } from "./ledger.ts";
import {
  type ArticleRecord,
  blockSchema,
  digestPattern,
  isoDatePattern,
  recordSchema,
  recordSchemaVersion,
} from "./record.ts";

type BlockRow = ArticleRecord["blocks"][number];

/**
 * Holds a record to its schema. The schema itself would take longer than all stages that a record goes through, so that it is checked by
 * hand, and by the schema as well where it fails, for its words. A test holds that both agree.
 *
 * @returns the record; its keys come in the order of the schema if they came so
 * @throws {z.ZodError} if the record breaks its own schema: a fault of khao, never of the page
 */
export function checkRecord(record: ArticleRecord): ArticleRecord {
  return isRecord(record) ? record : recordSchema.parse(record);
}

const keys = Object.keys(recordSchema.shape).length;
const qualityKeys = Object.keys(recordSchema.shape.quality.shape).length;
const precisions: ReadonlySet<unknown> = new Set([null, "year", "month", "day", "minute", "second"]);

/** Whether a record is what `recordSchema` says. */
export function isRecord(record: ArticleRecord): boolean {
  return (
    record.schema === recordSchemaVersion &&
    areFieldsWhole(record) &&
    isText(record.text) &&
    isText(record.html) &&
    areAll(record.blocks, isBlockRow) &&
    areAll(record.images, isImage) &&
    areAll(record.related, isRelated) &&
    isObject(record.quality) &&
    isQuality(record.quality) &&
    areAll(record.removed, isRemoval) &&
    isDigest(record.contentHash) &&
    isObject(record.source) &&
    isSource(record.source) &&
    isObject(record.pipeline) &&
    isText(record.pipeline.version) &&
    isText(record.pipeline.configHash) &&
    Object.keys(record.pipeline).length === 2 &&
    Object.keys(record).length === keys
  );
}

function areFieldsWhole(record: ArticleRecord): boolean {
  return (
    isText(record.id) &&
    isTextOrNull(record.url) &&
    isTextOrNull(record.canonicalUrl) &&
    isTextOrNull(record.host) &&
    isTextOrNull(record.siteName) &&
    isTextOrNull(record.title) &&
    languages.has(record.language) &&
    isTable(record.languages, isShare) &&
    isDateOrNull(record.publishedAt) &&
    precisions.has(record.publishedAtPrecision) &&
    isTextOrNull(record.publishedAtSource) &&
    isDateOrNull(record.modifiedAt) &&
    isTextOrNull(record.fetchedAt) &&
    isTextOrNull(record.agency) &&
    areAll(record.authors, isText) &&
    isTextOrNull(record.dateline) &&
    isTextOrNull(record.section) &&
    areAll(record.tags, isText) &&
    (record.views === null || isPosition(record.views)) &&
    isTextOrNull(record.lead)
  );
}

function isQuality(quality: ArticleRecord["quality"]): boolean {
  return (
    areAll(quality.flags, isText) &&
    isPosition(quality.letters) &&
    isShare(quality.keptShare) &&
    isTable(quality.sources, isText) &&
    isTable(quality.canonicalChanges, (count) => isPosition(count) && count > 0) &&
    areAll(quality.taken, isTaking) &&
    isTextOrNull(quality.disclosure) &&
    isTextOrNull(quality.translationUrl) &&
    Object.keys(quality).length === qualityKeys
  );
}

function isImage(image: ArticleRecord["images"][number]): boolean {
  return (
    isObject(image) &&
    isText(image.url) &&
    isTextOrNull(image.alt) &&
    isTextOrNull(image.caption) &&
    Object.keys(image).length === 3
  );
}

function isRelated(story: ArticleRecord["related"][number]): boolean {
  return (
    isObject(story) &&
    isText(story.title) &&
    isTextOrNull(story.url) &&
    isTextOrNull(story.section) &&
    isDateOrNull(story.publishedAt) &&
    isTextOrNull(story.summary) &&
    Object.keys(story).length === 5
  );
}

function isSource(source: ArticleRecord["source"]): boolean {
  return (
    isTextOrNull(source.file) &&
    (source.offset === null || isPosition(source.offset)) &&
    isDigest(source.sha256) &&
    isTextOrNull(source.charset) &&
    (source.format === "html" || source.format === "text") &&
    Object.keys(source).length === 5
  );
}

const kinds: ReadonlySet<string> = new Set(blockSchema.shape.kind.options);
const languages: ReadonlySet<string> = new Set(["lo", "en", "other", "und"]);

/** Whether a row of the body is what `blockSchema` says. */
export function isBlockRow(row: BlockRow): boolean {
  return (
    isObject(row) &&
    kinds.has(row.kind) &&
    isText(row.text) &&
    languages.has(row.language) &&
    areAll(row.spans, isSpan) &&
    areAll(row.flags, isText) &&
    isPosition(row.block) &&
    isTextOrNull(row.raw) &&
    Object.keys(row).length === 7
  );
}

function isSpan(span: BlockRow["spans"][number]): boolean {
  return (
    isObject(span) &&
    isPosition(span.start) &&
    isPosition(span.end) &&
    languages.has(span.language) &&
    Object.keys(span).length === 3
  );
}

/** Whether a row of the ledger is what `removalSchema` says. */
export function isRemoval(row: Removal): boolean {
  return (
    isObject(row) &&
    isText(row.stage) &&
    isText(row.rule) &&
    isText(row.reason) &&
    isText(row.text) &&
    isText(row.path) &&
    isPosition(row.block) &&
    (row.duplicateOf === null || isPosition(row.duplicateOf)) &&
    isShare(row.confidence) &&
    Object.keys(row).length === 8
  );
}

/** Whether a row of what went into fields is what `takingSchema` says. */
export function isTaking(row: Taking): boolean {
  return (
    isObject(row) &&
    isText(row.field) &&
    isText(row.text) &&
    isText(row.path) &&
    isPosition(row.block) &&
    Object.keys(row).length === 4
  );
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function isTextOrNull(value: unknown): boolean {
  return value === null || typeof value === "string";
}

function isDateOrNull(value: string | null): boolean {
  return value === null || (typeof value === "string" && isoDatePattern.test(value));
}

function isDigest(value: string): boolean {
  return typeof value === "string" && digestPattern.test(value);
}

function isPosition(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function isShare(value: number): boolean {
  return typeof value === "number" && value >= 0 && value <= 1;
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function areAll<T>(values: readonly T[], isOne: (value: T) => boolean): boolean {
  if (!Array.isArray(values)) return false;
  for (const value of values) if (!isOne(value)) return false;
  return true;
}

function isTable<T>(table: Readonly<Record<string, T>>, isOne: (value: T) => boolean): boolean {
  if (!isObject(table)) return false;
  for (const key in table) if (!isOne(table[key] as T)) return false;
  return true;
}
