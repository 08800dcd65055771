import { createHash } from "node:crypto";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";

/** What the manifest says of a file. */
export interface FileSummary {
  readonly name: string;
  readonly records: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
}

/** A file that appears under its name only when it is whole and on the disk. */
export interface OutputFile {
  /** Adds one record; `line` goes without its line break. */
  readonly line: (line: string) => Promise<void>;
  readonly records: () => number;
  /** Writes what is held back, waits until the disk has it, and closes. The file keeps its temporary name. */
  readonly finish: () => Promise<FileSummary>;
  /** Gives the finished file its name. */
  readonly publish: () => Promise<void>;
  readonly discard: () => Promise<void>;
}

/** Bytes that are gathered before they are written. */
const gather = 256 * 1024;

/** Opens `name` in a folder under a temporary name. */
export async function openOutputFile(folder: string, name: string): Promise<OutputFile> {
  const temporary = join(folder, `.${name}.partial`);
  const handle: FileHandle = await open(temporary, "w");
  const hash = createHash("sha256");
  let records = 0;
  let bytes = 0;
  let gathered: string[] = [];
  let size = 0;
  let isOpen = true;

  const flush = async (): Promise<void> => {
    const block = Buffer.from(gathered.join(""), "utf8");
    gathered = [];
    size = 0;
    hash.update(block);
    bytes += block.length;
    // Unlike `write`, `appendFile` goes on until everything is written.
    await handle.appendFile(block);
  };
  const close = async (): Promise<void> => {
    if (isOpen) await handle.close();
    isOpen = false;
  };
  return {
    line: async (line) => {
      gathered.push(line, "\n");
      size += line.length;
      records += 1;
      if (size >= gather) await flush();
    },
    records: () => records,
    finish: async () => {
      await flush();
      await handle.sync();
      await close();
      return { name, records, sha256: hash.digest("hex"), bytes };
    },
    publish: () => rename(temporary, join(folder, name)),
    discard: async () => {
      await close();
      await rm(temporary, { force: true });
    },
  };
}
