import { z } from "zod";

/** Version of the record's shape; it changes only when a reader would have to. */
export const recordSchemaVersion = "khao/1" as const;

const language: z.ZodType<"lo" | "en" | "other" | "und"> = z
  .enum(["lo", "en", "other", "und"])
  .describe("lo, en, other (any other language) or und (no language: dates, counters, codes)");
/** ISO 8601: a moment with its offset, a day, a month or a year. */
export const isoDatePattern: RegExp = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d))?)?)?$/u;
/** SHA-256 in hexadecimal. */
export const digestPattern: RegExp = /^[0-9a-f]{64}$/u;
const isoDate: z.ZodType<string> = z
  .string()
  .regex(isoDatePattern)
  .describe("ISO 8601: with time and offset, or a day, month or year alone");
const share: z.ZodType<number> = z.number().min(0).max(1);

/** Schema of one row of the ledger. */
export const removalSchema = z.strictObject({
  stage: z.string(),
  rule: z.string().describe("id of the rule, as `khao explain` knows it"),
  reason: z.string(),
  text: z.string(),
  path: z.string().describe("end of the DOM path, or the block's number in a text dump"),
  block: z.int().min(0).describe("position of the block on the page"),
  duplicateOf: z.int().min(0).nullable().describe("position of the block that says the same"),
  confidence: share,
});

/** Schema of one row of what went into fields. */
export const takingSchema = z.strictObject({
  field: z.string(),
  text: z.string(),
  path: z.string(),
  block: z.int().min(0),
});

/** Schema of one row of the body. */
export const blockSchema = z.strictObject({
  kind: z.enum(["paragraph", "heading", "list-item", "quote", "caption", "table-row", "preformatted", "control"]),
  text: z.string().describe("canonical text"),
  language,
  spans: z
    .array(z.strictObject({ start: z.int().min(0), end: z.int().min(0), language }))
    .describe("UTF-16 offsets, no gaps"),
  flags: z.array(z.string()),
  block: z.int().min(0).describe("position of the block on the page"),
  raw: z.string().nullable().describe("the text of the page, where the canonical form differs from it"),
});

const related = z.strictObject({
  title: z.string(),
  url: z.string().nullable(),
  section: z.string().nullable(),
  publishedAt: isoDate.nullable(),
  summary: z.string().nullable(),
});

/** The finished article. Absent is `null` or `[]`, never missing; keys come in this order. */
export const recordSchema = z.strictObject({
  schema: z.literal(recordSchemaVersion),
  id: z.string().describe("id of the page, as it came"),
  url: z.string().nullable().describe("address that the page was fetched from, as it came"),
  canonicalUrl: z.string().nullable().describe("address that the page gives itself, made absolute"),
  host: z.string().nullable().describe("host of the address in lower case, without www."),
  siteName: z.string().nullable().describe("what the site calls itself"),
  title: z.string().nullable().describe("headline, without the name of the site"),
  language,
  languages: z.record(z.string(), share).describe("share of letters by language code"),
  publishedAt: isoDate.nullable(),
  publishedAtPrecision: z.enum(["year", "month", "day", "minute", "second"]).nullable(),
  publishedAtSource: z.string().nullable().describe("the text that the date was read from"),
  modifiedAt: isoDate.nullable(),
  fetchedAt: z.string().nullable().describe("when the page was fetched, as it came; nothing is dated by it"),
  agency: z.string().nullable().describe("news agency, by its code: KPL, AFP, …"),
  authors: z.array(z.string()).describe("who wrote the article, in the order of the page"),
  dateline: z.string().nullable().describe("place in front of the lead"),
  section: z.string().nullable().describe("section of the site that the article stands in"),
  tags: z.array(z.string()).describe("keywords"),
  views: z.int().min(0).nullable().describe("number of the view counter"),
  lead: z.string().nullable().describe("first paragraph of the body"),
  text: z.string().describe("the body without captions, paragraphs joined by a blank line"),
  html: z.string().describe("the body as sanitized HTML"),
  blocks: z.array(blockSchema).describe("the body with captions, block by block, in reading order"),
  images: z
    .array(z.strictObject({ url: z.string(), alt: z.string().nullable(), caption: z.string().nullable() }))
    .describe("pictures of the article, addresses made absolute"),
  related: z.array(related).describe("other stories that the page points to"),
  quality: z.strictObject({
    flags: z.array(z.string()),
    letters: z.int().min(0).describe("letters, marks and digits of the body"),
    keptShare: share.describe("share of the page's letters that is in the body"),
    sources: z.record(z.string(), z.string()).describe("where each field was found: h1, og:title, json-ld, visible, …"),
    canonicalChanges: z
      .record(z.string(), z.int().min(1))
      .describe("how often each rule of the canonical form acted on the body"),
    taken: z.array(takingSchema).describe("text of the page that went into fields and into related"),
    disclosure: z.string().nullable().describe("an editor's note on the use of AI"),
    translationUrl: z.string().nullable().describe("the same story in the other language"),
  }),
  removed: z.array(removalSchema).describe("the ledger: every removal and its reason"),
  contentHash: z.string().regex(digestPattern).describe("SHA-256 of title and text"),
  source: z.strictObject({
    file: z.string().nullable(),
    offset: z.int().min(0).nullable(),
    sha256: z.string().regex(digestPattern),
    charset: z.string().nullable(),
    format: z.enum(["html", "text"]),
  }),
  pipeline: z.strictObject({ version: z.string(), configHash: z.string() }),
});

/** The finished, schema-checked article. */
export type ArticleRecord = z.infer<typeof recordSchema>;

/**
 * JSON Schema (2020-12) of {@link ArticleRecord}, written from the same definition.
 *
 * @example
 * import { recordJsonSchema } from "khao";
 * recordJsonSchema().properties.schema.const; // => "khao/1"
 */
export function recordJsonSchema(): Readonly<Record<string, unknown>> {
  return z.toJSONSchema(recordSchema, { target: "draft-2020-12" });
}
