import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { ArticleRecord } from "../article/record.ts";
import type { RecordFormat } from "./record-format.ts";
import type { RecordShape } from "./record-shape.ts";
import { shardPath } from "./shard-path.ts";

/** Characters that are gathered before they are written. */
const gather = 256 * 1024;

/** One record a line, packed by gzip or not. A packed shard is one gzip member without name and time. */
export function ndjsonFormat({ shape }: RecordShape, packed: boolean): RecordFormat {
  const suffix = packed ? ".ndjson.gz" : ".ndjson";
  return {
    name: suffix.slice(1),
    suffix,
    isFolder: false,
    shardPath: (index) => shardPath(index, suffix),
    encode: async (records, path) => {
      const lines = Readable.from(blocksOfLines(records, shape), { objectMode: false });
      if (packed) await pipeline(lines, createGzip(), createWriteStream(path));
      else await pipeline(lines, createWriteStream(path));
    },
  };
}

async function* blocksOfLines(
  records: AsyncIterable<ArticleRecord>,
  shape: RecordShape["shape"],
): AsyncGenerator<Buffer> {
  let gathered = "";
  for await (const record of records) {
    gathered += `${JSON.stringify(shape(record))}\n`;
    if (gathered.length < gather) continue;
    yield Buffer.from(gathered);
    gathered = "";
  }
  if (gathered !== "") yield Buffer.from(gathered);
}
