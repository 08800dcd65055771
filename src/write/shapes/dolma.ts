import type { ArticleRecord } from "../../article/record.ts";
import type { RecordShape } from "../record-shape.ts";
import { metadataOf } from "./metadata.ts";

/**
 * A document of dolma. Attributes are spans `[start, end, score]` of the text: languages by block, and blocks with a flag. Offsets count
 * characters as Python does: code points.
 */
export const dolmaShape: RecordShape = {
  name: "dolma",
  columns: {
    id: "string",
    text: "string",
    source: "string",
    version: "string",
    created: "string",
    added: "string",
    metadata: "json",
    attributes: "json",
  },
  shape,
  row: shape,
};

function shape(record: ArticleRecord): object {
  return {
    id: record.id,
    text: record.text,
    source: record.host ?? "khao",
    version: record.schema,
    created: record.publishedAt,
    added: record.fetchedAt,
    metadata: metadataOf(record),
    attributes: attributesOf(record),
  };
}

type Span = [start: number, end: number, score: number];

function attributesOf(record: ArticleRecord): Record<string, Span[]> {
  const attributes = new Map<string, Span[]>();
  const add = (name: string, span: Span): void => {
    attributes.set(name, [...(attributes.get(name) ?? []), span]);
  };
  const length = [...record.text].length;
  for (const [code, share] of Object.entries(record.languages)) add(`khao__language__${code}`, [0, length, share]);
  let [unit, point] = [0, 0];
  for (const block of record.blocks) {
    // Captions are no part of the text; the rest stands in it in order.
    const at = block.kind === "caption" ? -1 : record.text.indexOf(block.text, unit);
    if (at < 0) continue;
    const start = point + [...record.text.slice(unit, at)].length;
    const end = start + [...block.text].length;
    for (const flag of block.flags) add(`khao__flags__${flag}`, [start, end, 1]);
    add(`khao__block_language__${block.language}`, [start, end, 1]);
    [unit, point] = [at + block.text.length, end];
  }
  return Object.fromEntries(attributes);
}
