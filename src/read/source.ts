import { createReadStream } from "node:fs";
import type { PageItem } from "../batch/page-item.ts";
import type { ByteReader, Chunk, Piece } from "./byte-reader.ts";
import type { FieldNames } from "./page-from-json.ts";

/** Something with bytes: a file, standard input, or a file inside of an archive. */
export interface Source {
  /** Id of the page if it holds one, or else the begin of its pages' ids. */
  readonly name: string;
  /** What records call the file. */
  readonly file: string;
  /** Path, where it is a file of its own. */
  readonly path?: string;
}

/** What readers share. */
export interface ReadContext {
  /** Told of everything that is no page, by what it is: `image/png`, `request record`. */
  readonly onSkipped: (what: string) => void;
  /** Fields that hold a page in NDJSON and Parquet. */
  readonly fields: FieldNames;
  /** Archives around the source. */
  readonly depth: number;
  /** Reads a file inside of an archive, whatever it holds. */
  readonly readInner: (source: Source, pieces: AsyncIterable<Piece>, context: ReadContext) => AsyncIterable<PageItem>;
}

/** Reads the pages of a source from its first byte on. */
export type SourceReader = (reader: ByteReader, source: Source, context: ReadContext) => AsyncIterable<PageItem>;

/** What a damaged place of a source is called. */
export function placeId(name: string, offset: number): string {
  return offset === 0 ? name : `${name}@${offset}`;
}

/** Bytes with their place. */
export async function* placed(chunks: AsyncIterable<Uint8Array>, start = 0): AsyncGenerator<Chunk> {
  let offset = start;
  for await (const bytes of chunks) {
    yield { bytes, offset, step: 1 };
    offset += bytes.length;
  }
}

/** Bytes of a file on the disk. */
export function fileChunks(path: string): AsyncIterable<Chunk> {
  return placed(createReadStream(path));
}
