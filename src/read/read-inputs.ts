import { failedPage, type PageItem } from "../batch/page-item.ts";
import { findFiles } from "./find-files.ts";
import { fileTrouble, type PageFile } from "./page-file.ts";
import type { FieldNames } from "./page-from-json.ts";
import { readSource } from "./read-source.ts";
import { fileChunks, placed, type ReadContext } from "./source.ts";

/** Options of {@link readInputs}. */
export interface ReadOptions {
  /** A folder below the inputs whose files are no input: that of the output. */
  readonly exclude?: string;
  /** What `-` stands for. */
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Names of the fields of NDJSON and Parquet, where they are not khao's own. */
  readonly fields?: FieldNames;
  /** Told of everything in archives that is no page, by what it is: `image/png`, `request record`, `.css file`. */
  readonly onSkipped?: (what: string) => void;
}

/**
 * Looks up inputs and gives a reader of their pages, in a stable order: files sorted by id, then standard input. What a file holds is
 * told by its content. Damage is a failed page and costs nothing but the damaged part.
 *
 * @param inputs Files, folders, globs, or `-`.
 * @throws {Problem} `input-not-found` or `no-pages`, before the first page is read.
 */
export async function readInputs(inputs: readonly string[], options: ReadOptions): Promise<AsyncIterable<PageItem>> {
  const files = await findFiles(
    inputs.filter((input) => input !== "-"),
    options.exclude,
  );
  const { fields = {}, onSkipped = () => undefined } = options;
  const context: ReadContext = { fields, onSkipped, depth: 0, readInner: readSource };
  return readAll(files, inputs.includes("-") ? options.stdin : undefined, context);
}

async function* readAll(
  files: readonly PageFile[],
  stdin: AsyncIterable<Uint8Array> | undefined,
  context: ReadContext,
): AsyncGenerator<PageItem> {
  for (const file of files) {
    const { id: name, shown, path } = file;
    const trouble = await fileTrouble(file);
    if (trouble !== undefined) yield failedPage(name, "unreadable-file", `${shown}: ${trouble}`, { file: shown });
    else yield* readSource({ name, file: shown, path }, fileChunks(path), context);
  }
  if (stdin !== undefined) yield* readSource({ name: "stdin", file: "stdin" }, placed(stdin), context);
}
