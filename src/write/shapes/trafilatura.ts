import type { ArticleRecord } from "../../article/record.ts";
import type { Columns } from "../columns.ts";
import type { RecordShape } from "../record-shape.ts";
import { dayOf } from "./instants.ts";

const names = [
  "title",
  "author",
  "hostname",
  "date",
  "fingerprint",
  "id",
  "license",
  "comments",
  "raw_text",
  "text",
  "language",
  "image",
  "pagetype",
  "filedate",
  "source",
  "source-hostname",
  "excerpt",
  "categories",
  "tags",
] as const;

/** As the JSON of trafilatura: everything a string, lists joined by `;`, dates to the day. */
export const trafilaturaShape: RecordShape = {
  name: "trafilatura",
  columns: Object.fromEntries(names.map((name) => [name, "string"])) satisfies Columns,
  shape,
  row: shape,
};

function shape(record: ArticleRecord): Record<(typeof names)[number], string | null> {
  return {
    title: record.title,
    author: joined(record.authors),
    hostname: record.host,
    date: dayOf(record.publishedAt),
    fingerprint: record.contentHash.slice(0, 16),
    id: record.id,
    license: null,
    comments: "",
    raw_text: record.text,
    text: record.text,
    language: record.language,
    image: record.images[0]?.url ?? null,
    pagetype: "article",
    filedate: dayOf(record.fetchedAt),
    source: record.canonicalUrl ?? record.url,
    "source-hostname": record.siteName,
    excerpt: record.lead,
    categories: record.section ?? "",
    tags: joined(record.tags) ?? "",
  };
}

function joined(list: readonly string[]): string | null {
  return list.length === 0 ? null : list.join("; ");
}
