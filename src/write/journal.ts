import { type FileHandle, open, readFile } from "node:fs/promises";
import { sha256 } from "../article/hash.ts";

/** One line of a journal, and where it ends in the file. */
export interface JournalLine<T> {
  readonly entry: T;
  readonly end: number;
}

/** A file to which a run says what it has done, each line only when that is on the disk. */
export interface Journal<T> {
  /** Adds an entry and waits until the disk has it. */
  readonly add: (entry: T) => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * The entries of a journal up to the first line that is torn or damaged: each line carries a checksum of its own. Empty if there is no
 * journal.
 */
export async function readJournal<T>(path: string): Promise<JournalLine<T>[]> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch {
    return [];
  }
  const lines: JournalLine<T>[] = [];
  let at = 0;
  for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, at)) {
    const line = bytes.toString("utf8", at, end);
    const json = line.slice(sumLength + 1);
    if (line !== withSum(json)) break;
    at = end + 1;
    lines.push({ entry: JSON.parse(json), end: at });
  }
  return lines;
}

/** Opens a journal to go on after the byte `end`; what stands behind that is cut off. */
export async function openJournal<T>(path: string, end: number): Promise<Journal<T>> {
  const handle: FileHandle = await open(path, end === 0 ? "w" : "r+");
  await handle.truncate(end);
  let at = end;
  return {
    add: async (entry) => {
      const line = Buffer.from(`${withSum(JSON.stringify(entry))}\n`);
      for (let done = 0; done < line.length; ) {
        done += (await handle.write(line, done, line.length - done, at + done)).bytesWritten;
      }
      await handle.datasync();
      at += line.length;
    },
    close: () => handle.close(),
  };
}

const lineFeed = 0x0a;
const sumLength = 16;

function withSum(json: string): string {
  return `${sha256(json).slice(0, sumLength)} ${json}`;
}
