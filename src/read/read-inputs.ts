import type { PageItem } from "../batch/page-item.ts";
import { findFiles } from "./find-files.ts";
import { readNdjsonFile } from "./ndjson-file.ts";
import { type PageFile, readPageFile } from "./page-file.ts";
import { fileKind } from "./page-files.ts";
import { readStandardInput } from "./stdin.ts";

/** Options of {@link readInputs}. */
export interface ReadOptions {
  /** A folder below the inputs whose files are no input: that of the output. */
  readonly exclude?: string;
  /** What `-` stands for. */
  readonly stdin: AsyncIterable<Uint8Array>;
}

/**
 * Looks up inputs and gives a reader of their pages, in a stable order: files sorted by id, then standard input.
 *
 * @param inputs Files, folders, globs, or `-`.
 * @throws {Problem} `input-not-found` or `no-pages`, before the first page is read.
 */
export async function readInputs(inputs: readonly string[], options: ReadOptions): Promise<AsyncIterable<PageItem>> {
  const files = await findFiles(
    inputs.filter((input) => input !== "-"),
    options.exclude,
  );
  return readAll(files, inputs.includes("-") ? options.stdin : undefined);
}

async function* readAll(
  files: readonly PageFile[],
  stdin: AsyncIterable<Uint8Array> | undefined,
): AsyncGenerator<PageItem> {
  for (const file of files) {
    const kind = file.trouble === undefined ? fileKind(file.path) : undefined;
    if (kind === "ndjson" || kind === "ndjson.gz") yield* readNdjsonFile(file, kind === "ndjson.gz");
    else yield await readPageFile(file);
  }
  if (stdin !== undefined) yield* readStandardInput(stdin);
}
