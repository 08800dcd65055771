import { type FileHandle, open } from "node:fs/promises";
import { parentPort } from "node:worker_threads";
import type { AsyncBuffer, Compressors, FileMetaData } from "hyparquet";
import { parquetMetadataAsync, parquetReadObjects, parquetSchema } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import { messageOf } from "../../batch/problem.ts";
import { freeOutput, largestEntry, largestRatio } from "../limits.ts";
import type { Answer, Contents, Request } from "./messages.ts";

// The code of a thread: damaged pages can make the decoder run in circles, and a thread can be ended.

class GrowthError extends Error {}

let file: { handle: FileHandle; bytes: AsyncBuffer; metadata: FileMetaData } | undefined;

parentPort?.on("message", (request: Request) => {
  answer(request)
    .catch((error: unknown): Answer => {
      const isFinal = error instanceof GrowthError;
      const code = isFinal ? "limit-exceeded" : "unreadable-file";
      return { trouble: { code, reason: messageOf(error), isFinal } };
    })
    .then((message) => parentPort?.postMessage(message));
});
parentPort?.postMessage({ ready: true } satisfies Answer);

async function answer(request: Request): Promise<Answer> {
  if ("open" in request) return { contents: await openFile(request.open) };
  if (file === undefined) throw new Error("no file is open");
  const { columns, start, end } = request;
  const rows = await parquetReadObjects({
    file: file.bytes,
    metadata: file.metadata,
    columns: [...columns],
    compressors: bounded,
    rowStart: start,
    rowEnd: end,
    utf8: false,
    useOffsetIndex: true,
    geoparquet: false,
  });
  if (rows.length !== end - start) throw new Error(`${rows.length} of ${end - start} rows are there`);
  return { rows };
}

async function openFile(path: string): Promise<Contents> {
  const handle = await open(path);
  const { size } = await handle.stat();
  const bytes: AsyncBuffer = {
    byteLength: size,
    slice: async (start, end = size) => {
      if (start < 0 || end > size || end < start) throw new Error("a part of the file lies outside of it");
      const buffer = new Uint8Array(end - start);
      let read = 0;
      while (read < buffer.length) {
        const { bytesRead } = await handle.read(buffer, read, buffer.length - read, start + read);
        if (bytesRead === 0) throw new Error("the file became shorter while it was read");
        read += bytesRead;
      }
      return buffer.buffer;
    },
  };
  const metadata = await parquetMetadataAsync(bytes);
  file = { handle, bytes, metadata };
  return {
    columns: parquetSchema(metadata).children.map(({ element }) => element.name),
    rows: Number(metadata.num_rows),
    groups: metadata.row_groups.map((group) => ({
      rows: Number(group.num_rows),
      columns: group.columns.map(({ meta_data: column }) => ({
        name: column?.path_in_schema[0] ?? "",
        packed: Number(column?.total_compressed_size ?? 0),
        unpacked: Number(column?.total_uncompressed_size ?? 0),
      })),
    })),
  };
}

/** The ways in which pages of columns are packed, none of which may unpack to much more than it is. */
const bounded: Compressors = {};
for (const [codec, unpack] of Object.entries(compressors)) {
  if (unpack === undefined) continue;
  Reflect.set(bounded, codec, (input: Uint8Array, length: number) => {
    if (length > largestEntry || (length > freeOutput && length > input.length * largestRatio))
      throw new GrowthError(`${input.length} bytes unpack to ${length}`);
    return unpack(input, length);
  });
}
