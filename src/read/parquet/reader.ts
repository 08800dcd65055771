import type { FailureCode } from "../../article/result.ts";
import { failedPage, type PageItem } from "../../batch/page-item.ts";
import type { ByteReader } from "../byte-reader.ts";
import { largestEntry } from "../limits.ts";
import { onDisk } from "../on-disk.ts";
import { fieldColumns, pageFromFields } from "../page-from-json.ts";
import type { ReadContext, Source } from "../source.ts";
import type { RowGroup, Trouble } from "./messages.ts";
import { ParquetThread } from "./thread.ts";

/** Bytes of rows that are held at once, as far as the file says how large its rows are. */
const rowsHeld = 32 * 1024 * 1024;
const mostRows = 1000;

/** A column of one row group may be read whole, so it is held to half the limit of a file in an archive. */
const largestChunk = largestEntry / 2;

/** Row groups in a row that the decoder may hang on. */
const mostHangs = 3;

/**
 * Pages in the rows of a Parquet file: a column `html`, `text` or `content`, and those beside it that NDJSON may have. Rows are read a few
 * at a time. Where they cannot be read, the largest part that can be is, and the rest is one failed page.
 */
export async function* readParquet(reader: ByteReader, source: Source, context: ReadContext): AsyncGenerator<PageItem> {
  const { name, file } = source;
  const fail = (id: string, code: FailureCode, reason: string): PageItem =>
    failedPage(id, code, `${file}: ${reason}`, { file });
  const { path, release } = await onDisk(reader, source, context);
  const thread = new ParquetThread(path);
  try {
    const contents = await thread.open();
    if ("trouble" in contents) {
      const { code, reason } = contents.trouble;
      return yield fail(name, code, `no Parquet file that can be read, all its rows are lost: ${reason}`);
    }
    const columns = fieldColumns(contents.columns, context.fields);
    if (columns.length === 0) {
      const list = contents.columns.join(", ").slice(0, 500);
      return yield fail(
        name,
        "bad-input",
        `no column "html", "text" or "content" among ${list}; --fields names others`,
      );
    }
    let [start, hangs] = [0, 0];
    for (const group of contents.groups) {
      const end = start + group.rows;
      const step = rowsAtOnce(group, columns);
      const size = Math.min(rowsHeld, unpackedSize(group, columns)) + packedSize(group, columns);
      let trouble: Trouble | undefined;
      if (step === 0) trouble = { code: "limit-exceeded", reason: "the row group is too large", isFinal: true };
      else if (hangs >= mostHangs)
        trouble = { code: "unreadable-file", reason: "the file is too damaged", isFinal: true };
      let at = start;
      for (; at < end && trouble === undefined; at += step) {
        for await (const part of readRows({ thread, columns, size }, at, Math.min(at + step, end))) {
          if ("rows" in part) yield* pagesOf(part, source, context);
          else if (part.trouble.isFinal) trouble = part.trouble;
          else yield fail(`${name}#${part.start + 1}`, part.trouble.code, lostRows(part.start, part.end, part.trouble));
          if (trouble !== undefined) at = part.start - step;
        }
      }
      if (trouble !== undefined) {
        hangs += 1;
        yield fail(`${name}#${Math.max(at, start) + 1}`, trouble.code, lostRows(Math.max(at, start), end, trouble));
      } else hangs = 0;
      start = end;
    }
    if (start !== contents.rows)
      yield fail(name, "unreadable-file", `${contents.rows} rows are announced, ${start} are there`);
  } finally {
    await thread.close();
    await release();
  }
}

/** How many rows of a group are held at once; 0 if one of its columns is too large to be read. */
function rowsAtOnce(group: RowGroup, names: readonly string[]): number {
  if (group.columns.some(({ name, packed }) => names.includes(name) && packed > largestChunk)) return 0;
  const each = Math.max(1, unpackedSize(group, names) / Math.max(group.rows, 1));
  return Math.max(1, Math.min(mostRows, Math.floor(rowsHeld / each)));
}

function unpackedSize({ columns }: RowGroup, names: readonly string[]): number {
  return columns.reduce((sum, { name, unpacked }) => (names.includes(name) ? sum + unpacked : sum), 0);
}

function packedSize({ columns }: RowGroup, names: readonly string[]): number {
  return columns.reduce((sum, { name, packed }) => (names.includes(name) ? sum + packed : sum), 0);
}

function lostRows(start: number, end: number, { reason }: Trouble): string {
  return `rows ${start + 1} to ${end} cannot be read: ${reason}`;
}

function* pagesOf({ start, rows }: { start: number; rows: readonly object[] }, source: Source, context: ReadContext) {
  for (const [index, row] of rows.entries()) {
    const number = start + index + 1;
    const where = `row ${number} of ${source.name}`;
    yield pageFromFields(row, `${source.name}#${number}`, where, { file: source.file }, context.fields);
  }
}

interface Table {
  readonly thread: ParquetThread;
  readonly columns: readonly string[];
  /** Bytes that may have to be decoded for a part of a row group. */
  readonly size: number;
}

type Part =
  | { readonly start: number; readonly rows: readonly object[] }
  | { readonly start: number; readonly end: number; readonly trouble: Trouble };

/** The rows from `start` to `end`; where they cannot be read, their halves. */
async function* readRows(table: Table, start: number, end: number): AsyncGenerator<Part> {
  const rows = await table.thread.rows(table.columns, start, end, table.size);
  if (!("trouble" in rows)) return yield { start, rows };
  if (end - start === 1 || rows.trouble.isFinal) return yield { start, end, trouble: rows.trouble };
  const middle = start + Math.ceil((end - start) / 2);
  let lost: Extract<Part, { trouble: Trouble }> | undefined;
  for (const [from, to] of [
    [start, middle],
    [middle, end],
  ] as const) {
    for await (const part of readRows(table, from, to)) {
      if ("trouble" in part && !part.trouble.isFinal) {
        lost = lost === undefined ? part : { ...lost, end: part.end };
        continue;
      }
      if (lost !== undefined) yield lost;
      lost = undefined;
      yield part;
      if ("trouble" in part) return;
    }
  }
  if (lost !== undefined) yield lost;
}
