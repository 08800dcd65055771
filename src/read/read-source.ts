import { failedPage, type PageItem } from "../batch/page-item.ts";
import { messageOf } from "../batch/problem.ts";
import { ByteReader, type Piece } from "./byte-reader.ts";
import { gunzip } from "./gunzip.ts";
import { kindHead, kindOf } from "./kind.ts";
import { deepestArchive } from "./limits.ts";
import { readNdjsonSource } from "./ndjson-source.ts";
import { readOnePage } from "./one-page.ts";
import { type FileKind, innerName } from "./page-files.ts";
import { readParquet } from "./parquet/reader.ts";
import type { ReadContext, Source, SourceReader } from "./source.ts";
import { readTar } from "./tar.ts";
import { readWarc } from "./warc/reader.ts";
import { readZip } from "./zip.ts";

const readers: { readonly [K in FileKind]: SourceReader } = {
  html: (reader, source, context) => readOnePage(reader, source, context, "html"),
  text: (reader, source, context) => readOnePage(reader, source, context, "text"),
  ndjson: readNdjsonSource,
  warc: readWarc,
  parquet: readParquet,
  zip: readZip,
  tar: readTar,
  gzip: readGzip,
};

/** The pages of a source, whatever it holds. What breaks on the way is a failed page, and ends this source only. */
export async function* readSource(
  source: Source,
  pieces: AsyncIterable<Piece>,
  context: ReadContext,
): AsyncGenerator<PageItem> {
  const reader = new ByteReader(pieces);
  try {
    const kind = kindOf(await headOf(reader), source.name);
    yield* readKind(kind, reader, source, context);
  } catch (error) {
    yield failedPage(source.name, "unreadable-file", `${source.file}: ${messageOf(error)}`, { file: source.file });
  } finally {
    await reader.close();
  }
}

function readKind(
  kind: FileKind | undefined,
  reader: ByteReader,
  source: Source,
  context: ReadContext,
): AsyncIterable<PageItem> {
  if ((kind === "zip" || kind === "tar") && context.depth >= deepestArchive)
    throw new Error("an archive in an archive in an archive is not read");
  return kind === undefined ? readOnePage(reader, source, context) : readers[kind](reader, source, context);
}

async function* readGzip(packed: ByteReader, source: Source, context: ReadContext): AsyncGenerator<PageItem> {
  const reader = new ByteReader(gunzip(packed));
  try {
    // Its path leads to the packed file.
    const { name, file } = source;
    const kind = kindOf(await headOf(reader), innerName(name));
    if (kind === "gzip") throw new Error("what is packed twice is not read");
    yield* readKind(kind, reader, { name, file }, context);
  } finally {
    await reader.close();
  }
}

async function headOf(reader: ByteReader): Promise<Uint8Array> {
  const [first] = await reader.peek(1);
  return first === 0x7b ? reader.peekLine(kindHead) : reader.peek(kindHead);
}
