import type { PageFormat } from "../article/page.ts";
import { failedPage, type PageItem } from "../batch/page-item.ts";
import type { ByteReader } from "./byte-reader.ts";
import { largestPage } from "./limits.ts";
import { pageFormatOf } from "./media-type.ts";
import { pageFromFile } from "./page-file.ts";
import { innerName, sniffFormat } from "./page-files.ts";
import type { ReadContext, Source } from "./source.ts";

/** The one page that a source holds. In an archive, a file that neither by its name nor by its content is a page is skipped. */
export async function* readOnePage(
  reader: ByteReader,
  source: Source,
  context: ReadContext,
  format?: PageFormat,
): AsyncGenerator<PageItem> {
  const { name, file } = source;
  const origin = { file };
  if (format === undefined && context.depth > 0) {
    const other = await otherFile(reader, name);
    if (other !== undefined) {
      context.onSkipped(other);
      return;
    }
  }
  const content = Buffer.from(await reader.take(largestPage + 1));
  if (content.length > largestPage) {
    yield failedPage(name, "page-too-large", `${file}: more than the limit of ${largestPage} bytes`, origin);
    return;
  }
  const gap = (await reader.isEnd()) ? reader.takeGap() : undefined;
  if (gap !== undefined) yield failedPage(name, gap.code, `${file}: ${gap.reason}`, origin);
  else yield await pageFromFile({ path: source.path, id: name, shown: file }, format ?? sniffFormat(content), content);
}

/** What a file with an unknown ending in an archive is, if it is no page. */
async function otherFile(reader: ByteReader, name: string): Promise<string | undefined> {
  const ending = /\.[A-Za-z0-9]{1,10}$/u.exec(innerName(name))?.[0].toLowerCase();
  if (ending !== undefined) return `${ending} file`;
  return pageFormatOf(undefined, await reader.peek(8192)) === "html" ? undefined : "file without an ending";
}
