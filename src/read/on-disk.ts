import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ByteReader } from "./byte-reader.ts";
import { largestEntry } from "./limits.ts";
import type { ReadContext, Source } from "./source.ts";

/** A file that can be read at any place. */
export interface FileOnDisk {
  readonly path: string;
  /** Takes it away again, if it was made. */
  readonly release: () => Promise<void>;
}

const stride = 256 * 1024;

/**
 * The source as a file: zip and Parquet have their table of contents at the end. What comes from standard input or out of an archive is
 * copied to a temporary file under a name of khao's own.
 *
 * @throws if a file in an archive is larger than one may be, or damaged.
 */
export async function onDisk(reader: ByteReader, source: Source, context: ReadContext): Promise<FileOnDisk> {
  if (source.path !== undefined) return { path: source.path, release: async () => undefined };
  const folder = await mkdtemp(join(tmpdir(), "khao-"));
  const release = (): Promise<void> => rm(folder, { recursive: true, force: true });
  const path = join(folder, "file");
  const limit = context.depth > 0 ? largestEntry : Number.POSITIVE_INFINITY;
  try {
    await pipeline(Readable.from(upTo(reader, limit), { objectMode: false }), createWriteStream(path));
  } catch (error) {
    await release();
    throw error;
  }
  return { path, release };
}

async function* upTo(reader: ByteReader, limit: number): AsyncGenerator<Uint8Array> {
  let size = 0;
  for (let bytes = await reader.next(stride); bytes.length > 0; bytes = await reader.next(stride)) {
    size += bytes.length;
    if (size > limit) throw new Error(`larger than the limit of ${limit} bytes`);
    yield bytes;
  }
  const gap = reader.takeGap();
  if (gap !== undefined) throw new Error(gap.reason);
}
