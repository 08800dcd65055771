import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { messageOf, Problem } from "../batch/problem.ts";

/**
 * Writes a file from pieces of text, under a temporary name until it is whole.
 *
 * @throws {Problem} `output-not-writable`; what the pieces throw is thrown on, and nothing is left behind
 */
export async function writeWholeFile(path: string, pieces: AsyncIterable<string>): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.partial`);
  try {
    await pipeline(Readable.from(pieces), createWriteStream(temporary));
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    if (!(error instanceof Error && "syscall" in error)) throw error;
    const hint = "name a file in a folder that you may write to";
    throw new Problem("usage", "output-not-writable", `cannot write ${path}: ${messageOf(error)}`, hint);
  }
}
