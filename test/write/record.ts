import type { ArticleRecord } from "../../src/article/record.ts";
import { recordSchema } from "../../src/article/record.ts";

const hash = "8b22efa347c0acc9d1a7a0e68fd818fce8324340bd38c8ff9f611fa687e692b6";

/** A record with something in every field. */
export const fullRecord: ArticleRecord = recordSchema.parse({
  schema: "khao/1",
  id: "kpl/42.html",
  url: "https://news.example/en/42?x=1",
  canonicalUrl: "https://news.example/en/42",
  host: "news.example",
  siteName: "Example News",
  title: "ເປີດຂົວ: Bridge opens",
  language: "lo",
  languages: { lo: 0.75, en: 0.25 },
  publishedAt: "2025-01-23T10:38:00+07:00",
  publishedAtPrecision: "minute",
  publishedAtSource: "23/01/2025 10:38",
  modifiedAt: "2025-01-24",
  fetchedAt: "2025-02-01T00:00:00Z",
  agency: "KPL",
  authors: ["ສົມສີ", "A. Writer"],
  dateline: "Vientiane",
  section: "Society",
  tags: ["bridge", "ຂົວ"],
  views: 964,
  lead: "ຂົວ 😀 ເປີດແລ້ວ.",
  text: 'ຂົວ 😀 ເປີດແລ້ວ.\n\nThe bridge, "long" as it is, was opened.',
  html: "<p>ຂົວ 😀 ເປີດແລ້ວ.</p>",
  blocks: [
    {
      kind: "paragraph",
      text: "ຂົວ 😀 ເປີດແລ້ວ.",
      language: "lo",
      spans: [{ start: 0, end: 16, language: "lo" }],
      flags: [],
      block: 3,
      raw: null,
    },
    { kind: "caption", text: "A photo", language: "en", spans: [], flags: [], block: 4, raw: null },
    {
      kind: "paragraph",
      text: 'The bridge, "long" as it is, was opened.',
      language: "en",
      spans: [],
      flags: ["doubtful"],
      block: 5,
      raw: "raw",
    },
  ],
  images: [{ url: "https://news.example/1.jpg", alt: "ຂົວ", caption: "A photo" }],
  related: [
    { title: "Other", url: null, section: "Economy", publishedAt: "2025-01-20", summary: null },
    { title: "ອື່ນ", url: "https://news.example/7", section: null, publishedAt: null, summary: "s" },
  ],
  quality: {
    flags: ["date-order-assumed"],
    letters: 44,
    keptShare: 0.5,
    sources: { title: "h1" },
    canonicalChanges: { "sara-am": 2 },
    taken: [{ field: "title", text: "t", path: "h1", block: 1 }],
    disclosure: null,
    translationUrl: null,
  },
  removed: [
    {
      stage: "boilerplate",
      rule: "menu",
      reason: "a menu",
      text: "Home",
      path: "nav",
      block: 0,
      duplicateOf: null,
      confidence: 0.95,
    },
  ],
  contentHash: hash,
  source: { file: "crawl.warc.gz", offset: 1234, sha256: hash, charset: "utf-8", format: "html" },
  pipeline: { version: "0.1.0", configHash: "abc" },
});

/** A record with nothing in it that may be missing. */
export const bareRecord: ArticleRecord = recordSchema.parse({
  ...fullRecord,
  id: "bare",
  url: null,
  canonicalUrl: null,
  host: null,
  siteName: null,
  title: null,
  language: "und",
  languages: {},
  publishedAt: null,
  publishedAtPrecision: null,
  publishedAtSource: null,
  modifiedAt: null,
  fetchedAt: null,
  agency: null,
  authors: [],
  dateline: null,
  section: null,
  tags: [],
  views: null,
  lead: null,
  text: "",
  html: "",
  blocks: [],
  images: [],
  related: [],
  quality: { ...fullRecord.quality, flags: [], sources: {}, canonicalChanges: {}, taken: [] },
  removed: [],
  source: { ...fullRecord.source, file: null, offset: null, charset: null },
});

/** Records as a format takes them. */
export async function* recordsOf(...records: readonly ArticleRecord[]): AsyncGenerator<ArticleRecord> {
  yield* records;
}
