import type { PageItem } from "../../src/batch/page-item.ts";
import type { Chunk } from "../../src/read/byte-reader.ts";
import type { FieldNames } from "../../src/read/page-from-json.ts";
import { readSource } from "../../src/read/read-source.ts";

/** What came of some bytes under a name. */
export interface ReadBytes {
  readonly items: PageItem[];
  readonly skipped: string[];
}

/** Reads bytes as if they were a file of that name, in chunks of a size. */
export async function readBytes(
  bytes: Uint8Array,
  name: string,
  options: { readonly size?: number; readonly fields?: FieldNames } = {},
): Promise<ReadBytes> {
  const { size = 65_536, fields = {} } = options;
  const skipped: string[] = [];
  const items: PageItem[] = [];
  const context = { fields, depth: 0, readInner: readSource, onSkipped: (what: string) => void skipped.push(what) };
  for await (const item of readSource({ name, file: name }, chunked(bytes, size), context)) items.push(item);
  return { items, skipped };
}

async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Chunk> {
  for (let at = 0; at < bytes.length; at += size) yield { bytes: bytes.subarray(at, at + size), offset: at, step: 1 };
}

/** `id: text` of a page, `id! code` of a failure. */
export function inWords(items: readonly PageItem[]): string[] {
  return items.map((item) =>
    item.page
      ? `${item.page.id}: ${typeof item.page.content === "string" ? item.page.content : Buffer.from(item.page.content).toString("utf8")}`
      : `${item.failed.id}! ${item.failed.code}`,
  );
}
