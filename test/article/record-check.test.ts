import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Removal, Taking } from "../../src/article/ledger.ts";
import {
  type ArticleRecord,
  blockSchema,
  recordSchema,
  removalSchema,
  takingSchema,
} from "../../src/article/record.ts";
import { isBlockRow, isRecord, isRemoval, isTaking } from "../../src/article/record-check.ts";

/** Values of every kind that might stand where another is meant. */
const value = fc.oneof(
  fc.string({ maxLength: 3 }),
  fc.integer({ min: -2, max: 3 }),
  fc.double(),
  fc.constantFrom(null, undefined, true, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 0.5, -0, [], {}),
);

/** A good row, one of its values exchanged, left out or one added. */
function spoilt(row: Readonly<Record<string, unknown>>): fc.Arbitrary<Record<string, unknown>> {
  const keys = [...Object.keys(row), "more"];
  return fc.tuple(fc.constantFrom(...keys), value, fc.boolean()).map(([key, other, without]) => {
    const changed: Record<string, unknown> = { ...row, [key]: other };
    if (without) delete changed[key];
    return changed;
  });
}

const removal: Removal = {
  stage: "s",
  rule: "r",
  reason: "",
  text: "ຂ່າວ",
  path: "p",
  block: 3,
  duplicateOf: null,
  confidence: 0.9,
};
const span = { start: 0, end: 4, language: "lo" } as const;
const block: ArticleRecord["blocks"][number] = {
  kind: "paragraph",
  text: "ຂ່າວ",
  language: "lo",
  spans: [span],
  flags: ["repeated"],
  block: 2,
  raw: null,
};
const taking: Taking = { field: "title", text: "ຂ່າວ", path: "p", block: 0 };

const record: ArticleRecord = {
  schema: "khao/1",
  id: "1",
  url: null,
  canonicalUrl: "https://khao.example/1",
  host: null,
  siteName: null,
  title: "ຂ່າວ",
  language: "lo",
  languages: { lo: 1 },
  publishedAt: "2024-03-01",
  publishedAtPrecision: "day",
  publishedAtSource: "1 March 2024",
  modifiedAt: null,
  fetchedAt: null,
  agency: null,
  authors: ["Noy"],
  dateline: null,
  section: null,
  tags: [],
  views: null,
  lead: null,
  text: "ຂ່າວ",
  html: "<p>ຂ່າວ</p>",
  blocks: [block],
  images: [{ url: "https://khao.example/1.jpg", alt: null, caption: null }],
  related: [{ title: "ຂ່າວ", url: null, section: null, publishedAt: null, summary: null }],
  quality: {
    flags: [],
    letters: 4,
    keptShare: 0.5,
    sources: { title: "h1" },
    canonicalChanges: { nfc: 1 },
    taken: [taking],
    disclosure: null,
    translationUrl: null,
  },
  removed: [removal],
  contentHash: "0".repeat(64),
  source: { file: null, offset: null, sha256: "a".repeat(64), charset: null, format: "html" },
  pipeline: { version: "0", configHash: "0" },
};

describe("rows checked by hand are the rows that the schema accepts", () => {
  test("removals", () => {
    expect(isRemoval(removal)).toBe(true);
    expect(isRemoval({ ...removal, duplicateOf: 7 })).toBe(true);
    fc.assert(
      fc.property(spoilt({ ...removal }), (row) => {
        expect(isRemoval(row as unknown as Removal)).toBe(removalSchema.safeParse(row).success);
      }),
      { numRuns: 2000 },
    );
  });

  test("takings", () => {
    expect(isTaking(taking)).toBe(true);
    fc.assert(
      fc.property(spoilt({ ...taking }), (row) => {
        expect(isTaking(row as unknown as Taking)).toBe(takingSchema.safeParse(row).success);
      }),
      { numRuns: 2000 },
    );
  });

  test("blocks, their spans and their flags", () => {
    expect(isBlockRow(block)).toBe(true);
    const part = fc.oneof(
      spoilt({ ...block }),
      fc.oneof(spoilt({ ...span }), value).map((other) => ({ ...block, spans: [span, other] })),
      value.map((other) => ({ ...block, flags: [other] })),
    );
    fc.assert(
      fc.property(part, (row) => {
        expect(isBlockRow(row as unknown as typeof block)).toBe(blockSchema.safeParse(row).success);
      }),
      { numRuns: 4000 },
    );
  });

  test("whole records", () => {
    expect(isRecord(record)).toBe(true);
    // Each part of a record spoilt by itself, and the record with it.
    const rows = fc.oneof(
      spoilt({ ...block }).map((row) => ({ blocks: [row] })),
      spoilt({ ...removal }).map((row) => ({ removed: [removal, row] })),
      spoilt({ ...record.images[0] }).map((row) => ({ images: [row] })),
      spoilt({ ...record.related[0] }).map((row) => ({ related: [row] })),
      spoilt({ ...record.source }).map((source) => ({ source })),
      spoilt({ ...record.pipeline }).map((pipeline) => ({ pipeline })),
      spoilt({ ...record.quality }).map((quality) => ({ quality })),
      spoilt({ ...taking }).map((row) => ({ quality: { ...record.quality, taken: [row] } })),
      value.map((one) => ({ languages: { lo: one } })),
      value.map((one) => ({ quality: { ...record.quality, canonicalChanges: { nfc: one } } })),
      fc
        .constantFrom("2024-3-1", "2024", "2024-03-01T10:00:00Z", "2024-03-01T10:00")
        .map((publishedAt) => ({ publishedAt })),
    );
    const part = fc.oneof(
      spoilt({ ...record }),
      rows.map((row) => ({ ...record, ...row })),
    );
    fc.assert(
      fc.property(part, (other) => {
        expect(isRecord(other as unknown as ArticleRecord)).toBe(recordSchema.safeParse(other).success);
      }),
      { numRuns: 6000 },
    );
  });
});
