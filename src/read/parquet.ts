import { open } from "node:fs/promises";
import type { AsyncBuffer, Compressors, FileMetaData } from "hyparquet";
import { failedPage, type PageItem } from "../batch/page-item.ts";
import { messageOf } from "../batch/problem.ts";
import type { ByteReader } from "./byte-reader.ts";
import { freeOutput, largestEntry, largestRatio } from "./limits.ts";
import { onDisk } from "./on-disk.ts";
import { type FieldNames, fieldColumns, pageFromFields } from "./page-from-json.ts";
import type { ReadContext, Source } from "./source.ts";

/** Bytes of rows that are held at once, as far as the file says how large its rows are. */
const rowsHeld = 32 * 1024 * 1024;
const mostRows = 1000;

/** A column of one row group is read whole, so it is held to the limit of a file in an archive. */
const largestChunk = largestEntry / 2;

/**
 * Pages in the rows of a Parquet file: a column `html`, `text` or `content`, and those beside it that NDJSON may have. Rows are read a few
 * at a time. Where they cannot be read, the largest part that can be is, and the rest is one failed page.
 */
export async function* readParquet(reader: ByteReader, source: Source, context: ReadContext): AsyncGenerator<PageItem> {
  const { name, file } = source;
  const fail = (
    id: string,
    reason: string,
    code: "unreadable-file" | "bad-input" | "limit-exceeded" = "unreadable-file",
  ): PageItem => failedPage(id, code, `${file}: ${reason}`, { file });
  const { path, release } = await onDisk(reader, source, context);
  const handle = await open(path);
  try {
    const { parquetMetadataAsync, parquetSchema } = await import("hyparquet");
    const { size } = await handle.stat();
    const bytes: AsyncBuffer = {
      byteLength: size,
      slice: async (start, end = size) => {
        const buffer = new Uint8Array(Math.max(0, Math.min(end, size) - start));
        const { bytesRead } = await handle.read(buffer, 0, buffer.length, start);
        return buffer.buffer.slice(0, bytesRead);
      },
    };
    let metadata: FileMetaData;
    let columns: string[];
    try {
      metadata = await parquetMetadataAsync(bytes);
      columns = parquetSchema(metadata).children.map(({ element }) => element.name);
    } catch (error) {
      yield fail(name, `no Parquet file that can be read, all its rows are lost: ${messageOf(error)}`);
      return;
    }
    const wanted = fieldColumns(columns, context.fields);
    if (wanted.length === 0) {
      yield fail(
        name,
        `no column "html", "text" or "content" among ${columns.join(", ").slice(0, 500)}; --fields names others`,
        "bad-input",
      );
      return;
    }
    const table: Table = { bytes, metadata, columns: wanted };
    let start = 0;
    for (const [index, group] of metadata.row_groups.entries()) {
      const rows = Number(group.num_rows);
      const held = group.columns.filter(({ meta_data }) => wanted.includes(meta_data?.path_in_schema[0] ?? ""));
      const sizes = held.map(({ meta_data }) => Number(meta_data?.total_uncompressed_size ?? 0));
      if (held.some(({ meta_data }) => Number(meta_data?.total_compressed_size ?? 0) > largestChunk)) {
        yield fail(`${name}#${start + 1}`, `row group ${index} with ${rows} rows is too large`, "limit-exceeded");
      } else {
        const each = sizes.reduce((sum, length) => sum + length, 0) / Math.max(rows, 1);
        const step = Math.max(1, Math.min(mostRows, Math.floor(rowsHeld / Math.max(each, 1))));
        for (let at = start; at < start + rows; at += step)
          yield* pagesOf(table, at, Math.min(at + step, start + rows), source, context.fields);
      }
      start += rows;
    }
    if (start !== Number(metadata.num_rows))
      yield fail(name, `${metadata.num_rows} rows are announced, ${start} are there`);
  } finally {
    await handle.close();
    await release();
  }
}

interface Table {
  readonly bytes: AsyncBuffer;
  readonly metadata: FileMetaData;
  readonly columns: string[];
}

async function* pagesOf(
  table: Table,
  start: number,
  end: number,
  source: Source,
  fields: FieldNames,
): AsyncGenerator<PageItem> {
  const { name, file } = source;
  for await (const rows of readRows(table, start, end)) {
    if ("reason" in rows) {
      const [first, last] = [rows.start + 1, rows.end];
      const reason = `${file}: rows ${first} to ${last} cannot be read: ${rows.reason}`;
      yield failedPage(`${name}#${first}`, rows.code, reason, { file });
      continue;
    }
    for (const [index, row] of rows.rows.entries()) {
      const number = rows.start + index + 1;
      yield pageFromFields(row, `${name}#${number}`, `row ${number} of ${name}`, { file }, fields);
    }
  }
}

type Rows =
  | { readonly start: number; readonly rows: readonly object[] }
  | {
      readonly start: number;
      readonly end: number;
      readonly reason: string;
      readonly code: "unreadable-file" | "limit-exceeded";
    };

class GrowthError extends Error {}

/** The rows from `start` to `end`; where they cannot be read, their halves. */
async function* readRows(table: Table, start: number, end: number): AsyncGenerator<Rows> {
  const { parquetReadObjects } = await import("hyparquet");
  const { bytes: file, metadata, columns } = table;
  const compressors = await boundedCompressors();
  let reason: string;
  let code: "unreadable-file" | "limit-exceeded" = "unreadable-file";
  try {
    const options = { rowStart: start, rowEnd: end, utf8: false, useOffsetIndex: true, geoparquet: false };
    const rows = await parquetReadObjects({ file, metadata, columns, compressors, ...options });
    if (rows.length === end - start) return yield { start, rows };
    reason = `${rows.length} of ${end - start} rows are there`;
  } catch (error) {
    reason = messageOf(error);
    if (error instanceof GrowthError) code = "limit-exceeded";
  }
  if (end - start === 1 || code === "limit-exceeded") return yield { start, end, reason, code };
  const middle = start + Math.ceil((end - start) / 2);
  let lost: Extract<Rows, { reason: string }> | undefined;
  for (const [from, to] of [
    [start, middle],
    [middle, end],
  ] as const) {
    for await (const rows of readRows(table, from, to)) {
      if ("reason" in rows) lost = lost === undefined ? rows : { ...lost, end: rows.end };
      else {
        if (lost !== undefined) yield lost;
        lost = undefined;
        yield rows;
      }
    }
  }
  if (lost !== undefined) yield lost;
}

/** The ways in which pages of columns are packed, none of which may unpack to much more than it is. */
async function boundedCompressors(): Promise<Compressors> {
  const { compressors } = await import("hyparquet-compressors");
  const bounded: Compressors = {};
  for (const [codec, unpack] of Object.entries(compressors)) {
    if (unpack === undefined) continue;
    Reflect.set(bounded, codec, (input: Uint8Array, length: number) => {
      if (length > largestEntry || (length > freeOutput && length > input.length * largestRatio))
        throw new GrowthError(`${input.length} bytes unpack to ${length}`);
      return unpack(input, length);
    });
  }
  return bounded;
}
