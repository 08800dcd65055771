import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import PQueue from "p-queue";
import { findFiles } from "./find-files.ts";
import type { PageFile } from "./page-file.ts";
import { fileKind } from "./page-files.ts";

/** What can be said of inputs before they are read. */
export interface InputSurvey {
  /** Changes when a file is added or removed or becomes another one. Null if something comes from standard input. */
  readonly digest: string | null;
  /** How many pages there are, where each file is one. */
  readonly pages: number | undefined;
}

/** Bytes that are looked at from the begin of a file, and as many from its end. */
const looked = 64 * 1024;
/** Files that are open at once. */
const concurrency = 16;

/**
 * Looks at inputs from outside: names, sizes, and the first and last 64 KiB of each file. No times, which differ between copies of the
 * same files.
 *
 * @throws {Problem} as `readInputs` does.
 */
export async function surveyInputs(inputs: readonly string[], exclude?: string): Promise<InputSurvey> {
  const files = await findFiles(
    inputs.filter((input) => input !== "-"),
    exclude,
  );
  if (inputs.includes("-")) return { digest: null, pages: undefined };
  const kinds = files.map(({ path }) => fileKind(path));
  const pages = kinds.every((kind) => kind === "html" || kind === "text") ? files.length : undefined;
  return { digest: await inputDigest(files), pages };
}

async function inputDigest(files: readonly PageFile[]): Promise<string> {
  const queue = new PQueue({ concurrency });
  const digests = await queue.addAll(files.map((file) => () => fileDigest(file)));
  const hash = createHash("sha256");
  for (const [at, { id, shown }] of files.entries()) hash.update(`${JSON.stringify([id, shown, digests[at]])}\n`);
  return hash.digest("hex");
}

async function fileDigest({ path }: PageFile): Promise<string> {
  const hash = createHash("sha256");
  try {
    const file = await open(path, "r");
    try {
      const { size } = await file.stat();
      hash.update(String(size));
      const buffer = Buffer.alloc(Math.min(looked, size));
      for (const position of size > looked ? [0, Math.max(looked, size - looked)] : [0]) {
        const { bytesRead } = await file.read(buffer, 0, buffer.length, position);
        hash.update(buffer.subarray(0, bytesRead));
      }
    } finally {
      await file.close();
    }
  } catch (error) {
    // A file that cannot be read becomes a failed page; to become readable is a change.
    hash.update(error instanceof Error && "code" in error ? String(error.code) : "unreadable");
  }
  return hash.digest("hex");
}
