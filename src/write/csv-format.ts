import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ArticleRecord } from "../article/record.ts";
import type { ColumnType } from "./columns.ts";
import type { RecordFormat } from "./record-format.ts";
import type { RecordShape } from "./record-shape.ts";
import { shardPath } from "./shard-path.ts";

/** Columns of a record that a spreadsheet has a use for. Other shapes are written whole. */
const khaoColumns = [
  "id",
  "url",
  "host",
  "siteName",
  "title",
  "language",
  "publishedAtText",
  "modifiedAtText",
  "fetchedAtText",
  "agency",
  "authors",
  "dateline",
  "section",
  "tags",
  "views",
  "lead",
  "text",
  "flags",
  "contentHash",
] as const;

/**
 * CSV as RFC 4180 has it: UTF-8, a line of names, CRLF, quotes where they are needed. A cell that a spreadsheet would take for a formula
 * gets an apostrophe in front. Lists of strings are joined by `; `, what is nested is JSON.
 */
export function csvFormat(shape: RecordShape): RecordFormat {
  const columns: [string, ColumnType][] = Object.entries(shape.columns).filter(
    ([name]) => shape.name !== "khao" || khaoColumns.some((known) => known === name),
  );
  return {
    name: "csv",
    suffix: ".csv",
    isFolder: false,
    shardPath: (index) => shardPath(index, ".csv"),
    encode: (records, path) => pipeline(Readable.from(linesOf(records, shape, columns)), createWriteStream(path)),
  };
}

async function* linesOf(
  records: AsyncIterable<ArticleRecord>,
  shape: RecordShape,
  columns: readonly (readonly [string, ColumnType])[],
): AsyncGenerator<string> {
  yield `${columns.map(([name]) => csvCell(name)).join(",")}\r\n`;
  for await (const record of records) {
    const row = shape.row(record);
    yield `${columns.map(([name, type]) => csvCell(textOf(type, Reflect.get(row, name)))).join(",")}\r\n`;
  }
}

function textOf(type: ColumnType, value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof type === "object" && "list" in type && type.list === "string" && Array.isArray(value))
    return value.join("; ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** One cell. What begins as a formula does in any of the programs that people open CSV with is made text. */
export function csvCell(text: string): string {
  const safe =
    /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r]/u.test(text) && !/^-?\d+(?:\.\d+)?$/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
