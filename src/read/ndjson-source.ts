import { failedPage, type PageItem } from "../batch/page-item.ts";
import type { ByteReader } from "./byte-reader.ts";
import { readNdjson } from "./ndjson.ts";
import { placeId, type ReadContext, type Source } from "./source.ts";

/** Bytes that are handed on in one go. */
const stride = 64 * 1024;
const lineFeed = 0x0a;

/**
 * Pages of an NDJSON source. Where a packed source is damaged, a failed page says so, the line that the damage cuts is part of it, and
 * reading goes on behind the next line break that can be had.
 */
export async function* readNdjsonSource(
  reader: ByteReader,
  { name, file }: Source,
  { fields }: ReadContext,
): AsyncGenerator<PageItem> {
  const counted = { lines: 0, bytes: 0 };
  const isCut = (): boolean => reader.peekGap()?.missing === true;
  for (;;) {
    yield* readNdjson(bytesOf(reader), { name, file, fields, counted, isCut });
    const gap = reader.takeGap();
    if (gap === undefined) return;
    const { offset, code, reason } = gap;
    const lines = gap.missing ? `lines from ${counted.lines} on` : `lines up to ${counted.lines}`;
    yield failedPage(placeId(name, offset), code, `${name}: ${reason}; ${lines} may be lost or altered`, {
      file,
      offset,
    });
    if (gap.missing) await passLine(reader);
  }
}

async function* bytesOf(reader: ByteReader): AsyncGenerator<Uint8Array> {
  for (let bytes = await reader.next(stride); bytes.length > 0; bytes = await reader.next(stride)) yield bytes;
}

/** Passes the rest of a line whose begin is lost. */
async function passLine(reader: ByteReader): Promise<void> {
  for (let bytes = await reader.peek(stride); bytes.length > 0; bytes = await reader.peek(stride)) {
    const end = bytes.indexOf(lineFeed);
    await reader.pass(end < 0 ? bytes.length : end + 1);
    if (end >= 0) return;
  }
}
