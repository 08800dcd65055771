import type { PageItem } from "../batch/page-item.ts";
import { failedPage } from "../batch/page-item.ts";
import { readNdjson } from "./ndjson.ts";
import { largestPage, sniffFormat } from "./page-files.ts";

const name = "stdin";
/** How much of the input may be looked at before it is known to be NDJSON or one page. */
const peekSize = 65_536;

/** Pages of standard input: NDJSON if the first line is a JSON object, or else one page, HTML or text. */
export async function* readStandardInput(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<PageItem> {
  const iterator = chunks[Symbol.asyncIterator]();
  const peeked: Uint8Array[] = [];
  let size = 0;
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    peeked.push(next.value);
    size += next.value.length;
    if (size >= peekSize || next.value.includes(0x0a)) break;
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* peeked;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  if (beginsNdjson(Buffer.concat(peeked))) yield* readNdjson(all(), { name });
  else yield await onePage(all());
}

/** An object, or the begin of one in a line that is broken further on or longer than what was looked at. */
function beginsNdjson(head: Buffer): boolean {
  const line =
    head
      .toString("utf8")
      .replace(/^\ufeff/u, "")
      .split("\n", 1)[0]
      ?.trim() ?? "";
  return /^\{\s{0,20}(?:"|\}$)/u.test(line);
}

async function onePage(chunks: AsyncIterable<Uint8Array>): Promise<PageItem> {
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size <= largestPage) kept.push(chunk);
  }
  const origin = { file: name };
  if (size > largestPage) {
    return failedPage(name, "page-too-large", `${name}: ${size} bytes, the limit is ${largestPage}`, origin);
  }
  const content = Buffer.concat(kept);
  return { page: { id: name, format: sniffFormat(content), content, origin } };
}
