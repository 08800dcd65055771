import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";

/** How far a file has come: what is known to be on the disk. */
export interface FileState {
  readonly bytes: number;
  readonly records: number;
  /** Of these bytes; lower-case hexadecimal. */
  readonly sha256: string;
}

/** A file of lines that is written in the course of a run and can be taken up again where it was last settled. */
export interface WorkingFile {
  /** Adds one record: a line in UTF-8, without its line break. Only one is added at a time. */
  readonly line: (line: Uint8Array) => Promise<void>;
  readonly records: () => number;
  /** Writes what is held back and waits until the disk has it. */
  readonly settle: () => Promise<FileState>;
  readonly close: () => Promise<void>;
}

/** Bytes that are gathered before they are written. */
const gather = 256 * 1024;

const lineFeed = Buffer.from("\n");

/** A file that does not exist yet. */
export const nothingYet: FileState = Object.freeze({
  bytes: 0,
  records: 0,
  sha256: createHash("sha256").digest("hex"),
});

/**
 * Opens a file at a state that it was in before; what was written after that is cut off.
 *
 * @returns undefined if the file does not hold these bytes any more.
 */
export async function openWorkingFile(path: string, state: FileState = nothingYet): Promise<WorkingFile | undefined> {
  const hash = await hashBegin(path, state.bytes);
  if (hash.copy().digest("hex") !== state.sha256) return undefined;
  const handle = await open(path, state.bytes === 0 ? "w" : "r+");
  await handle.truncate(state.bytes);
  return appending(handle, hash, state);
}

/** Hash of the first bytes of a file; of fewer if it is shorter, and of none if it is not there. */
export async function hashBegin(path: string, bytes: number = Number.POSITIVE_INFINITY): Promise<Hash> {
  const hash = createHash("sha256");
  if (bytes === 0) return hash;
  try {
    for await (const chunk of createReadStream(path, { end: bytes - 1 })) hash.update(chunk);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
  return hash;
}

function appending(handle: FileHandle, hash: Hash, from: FileState): WorkingFile {
  let { bytes, records } = from;
  // One for the whole run: lines are copied as they come, and nothing else keeps them.
  const gathered = Buffer.allocUnsafe(gather);
  let size = 0;
  const write = async (block: Uint8Array): Promise<void> => {
    // A write may do a part only, and a disk that fills up ends in the middle of one.
    for (let at = 0; at < block.length; ) {
      const { bytesWritten } = await handle.write(block, at, block.length - at, bytes + at);
      at += bytesWritten;
    }
    hash.update(block);
    bytes += block.length;
  };
  const flush = async (): Promise<void> => {
    const block = gathered.subarray(0, size);
    size = 0;
    await write(block);
  };
  return {
    line: async (line) => {
      records += 1;
      if (size + line.length + 1 > gather) await flush();
      if (line.length + 1 > gather) return write(Buffer.concat([line, lineFeed]));
      gathered.set(line, size);
      gathered.set(lineFeed, size + line.length);
      size += line.length + 1;
    },
    records: () => records,
    settle: async () => {
      await flush();
      await handle.datasync();
      return { bytes, records, sha256: hash.copy().digest("hex") };
    },
    close: () => handle.close(),
  };
}
