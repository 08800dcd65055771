import { type Columns, strings } from "../columns.ts";
import type { RecordShape } from "../record-shape.ts";
import { dayOf, instantOf } from "./instants.ts";

const columns: Columns = {
  schema: "string",
  id: "string",
  url: "string",
  canonicalUrl: "string",
  host: "string",
  siteName: "string",
  title: "string",
  language: "string",
  languages: "json",
  publishedAt: "instant",
  publishedDay: "day",
  publishedAtText: "string",
  publishedAtPrecision: "string",
  publishedAtSource: "string",
  modifiedAt: "instant",
  modifiedAtText: "string",
  fetchedAt: "instant",
  fetchedAtText: "string",
  agency: "string",
  authors: strings,
  dateline: "string",
  section: "string",
  tags: strings,
  views: "integer",
  lead: "string",
  text: "string",
  html: "string",
  blocks: "json",
  images: { list: { struct: { url: "string", alt: "string", caption: "string" } } },
  related: {
    list: { struct: { title: "string", url: "string", section: "string", publishedAt: "string", summary: "string" } },
  },
  flags: strings,
  letters: "integer",
  keptShare: "number",
  quality: "json",
  removed: {
    list: {
      struct: {
        stage: "string",
        rule: "string",
        reason: "string",
        text: "string",
        path: "string",
        block: "integer",
        duplicateOf: "integer",
        confidence: "number",
      },
    },
  },
  contentHash: "string",
  source: { struct: { file: "string", offset: "integer", sha256: "string", charset: "string", format: "string" } },
  pipeline: { struct: { version: "string", configHash: "string" } },
};

/** The record as it is, schema `khao/1`. In a table, instants and days have columns of their own beside what the record says. */
export const khaoShape: RecordShape = {
  name: "khao",
  columns,
  shape: (record) => record,
  row: (record) => ({
    ...record,
    publishedAt: instantOf(record.publishedAt),
    publishedDay: dayOf(record.publishedAt),
    publishedAtText: record.publishedAt,
    modifiedAt: instantOf(record.modifiedAt),
    modifiedAtText: record.modifiedAt,
    fetchedAt: instantOf(record.fetchedAt),
    fetchedAtText: record.fetchedAt,
    flags: record.quality.flags,
    letters: record.quality.letters,
    keptShare: record.quality.keptShare,
  }),
};
