import type { PageItem } from "../batch/page-item.ts";
import type { Piece } from "./byte-reader.ts";
import type { ReadContext, Source } from "./source.ts";

/** Folders and files that tools leave in archives beside what they were made for. */
const leftover = /(?:^|\/)(?:\.(?!\.?\/)|__MACOSX\/)/u;

/** The pages of a file in an archive. They are called by the names of the archive and of the file, which nothing is opened by. */
export async function* readEntry(
  entry: { readonly name: string },
  pieces: AsyncIterable<Piece>,
  archive: Source,
  context: ReadContext,
): AsyncGenerator<PageItem> {
  if (leftover.test(entry.name)) {
    context.onSkipped("hidden file");
    return;
  }
  const inner: Source = { name: `${archive.name}/${entry.name}`, file: `${archive.file}/${entry.name}` };
  yield* context.readInner(inner, pieces, { ...context, depth: context.depth + 1 });
}
