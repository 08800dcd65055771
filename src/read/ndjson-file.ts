import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { failedPage, type PageItem } from "../batch/page-item.ts";
import { messageOf } from "../batch/problem.ts";
import { readNdjson } from "./ndjson.ts";
import type { PageFile } from "./page-file.ts";

/** A packed file may grow this much for nothing, and from then on by this factor of its own size. */
const freeOutput = 64 * 1024 * 1024;
const largestRatio = 200;

class GrowthError extends Error {}

/** Pages of an NDJSON file, packed or not. A file that breaks in the middle gives its good lines and one failed page. */
export async function* readNdjsonFile(file: PageFile, packed: boolean): AsyncGenerator<PageItem> {
  try {
    const chunks = packed ? unpacked(file.path) : createReadStream(file.path);
    yield* readNdjson(chunks, { name: file.id, file: file.shown });
  } catch (error) {
    const code = error instanceof GrowthError ? "limit-exceeded" : "unreadable-file";
    yield failedPage(file.id, code, `${file.id}: ${messageOf(error)}`, { file: file.shown });
  }
}

async function* unpacked(path: string): AsyncGenerator<Uint8Array> {
  const packed = createReadStream(path);
  const gunzip = createGunzip();
  // `pipe` does not pass errors on.
  packed.on("error", (error) => gunzip.destroy(error));
  try {
    let size = 0;
    for await (const chunk of packed.pipe(gunzip)) {
      const bytes: Uint8Array = chunk;
      size += bytes.length;
      if (size > freeOutput && size > packed.bytesRead * largestRatio) {
        throw new GrowthError(`unpacks to more than ${largestRatio} times its size`);
      }
      yield bytes;
    }
  } finally {
    packed.destroy();
    gunzip.destroy();
  }
}
