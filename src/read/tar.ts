import { failedPage, type PageItem } from "../batch/page-item.ts";
import type { ByteReader, Chunk, Gap } from "./byte-reader.ts";
import { readEntry } from "./entry.ts";
import { mostEntries } from "./limits.ts";
import { placeId, type ReadContext, type Source } from "./source.ts";
import { isTarHeader, octal, tarBlock, text } from "./tar-header.ts";

/** Largest header that only says something about the next entry: long names, times. */
const largestNote = 1024 * 1024;

interface Entry {
  readonly name: string;
  readonly size: number;
  readonly type: string;
  readonly offset: number;
}

/**
 * Pages in a tar archive (ustar, pax, GNU names). Nothing is unpacked to the disk, so no name can lead anywhere. A header whose checksum
 * does not fit is a failed page, and reading goes on at the next good one; an archive without its end mark is cut.
 */
export async function* readTar(reader: ByteReader, source: Source, context: ReadContext): AsyncGenerator<PageItem> {
  const { name, file } = source;
  const fail = (
    offset: number,
    reason: string,
    code: "unreadable-file" | "limit-exceeded" = "unreadable-file",
  ): PageItem => failedPage(placeId(name, offset), code, `${name}: ${reason}`, { file, offset });
  let notes = new Map<string, string>();
  for (let entries = 0; ; ) {
    const offset = reader.offset;
    const block = await reader.peek(tarBlock);
    if (block.length < tarBlock || block.every((byte) => byte === 0)) {
      const gap = await gapBehind(reader);
      if (gap !== undefined) yield fail(gap.offset, `${gap.reason}; files may be missing or altered`, gap.code);
      else if (block.length < tarBlock) yield fail(offset, "the archive breaks off, files may be missing");
      return;
    }
    if (!isTarHeader(block)) {
      yield fail(offset, `no header of a file at offset ${offset}, one file or more are lost there`);
      notes = new Map();
      do await reader.pass(tarBlock);
      while (!isBoundary(await reader.peek(tarBlock)));
      continue;
    }
    await reader.pass(tarBlock);
    const entry = entryOf(block, notes, offset);
    const padding = (tarBlock - (entry.size % tarBlock)) % tarBlock;
    if (["x", "g", "L", "K"].includes(entry.type)) {
      const note = await reader.take(Math.min(entry.size, largestNote));
      await reader.pass(entry.size - note.length + padding);
      if (entry.type === "x") for (const [key, value] of paxNotes(note)) notes.set(key, value);
      if (entry.type === "L") notes.set("path", text(note));
      continue;
    }
    notes = new Map();
    let rest = entry.size;
    if (["0", "\0", "", "7"].includes(entry.type)) {
      entries += 1;
      if (entries > mostEntries) {
        yield fail(offset, `more than ${mostEntries} files`, "limit-exceeded");
        return;
      }
      const count = (length: number): void => {
        rest -= length;
      };
      yield* readEntry(entry, content(reader, entry.size, count), source, context);
    }
    await reader.pass(rest + padding);
  }
}

function isBoundary(block: Uint8Array): boolean {
  return block.length < tarBlock || isTarHeader(block) || block.every((byte) => byte === 0);
}

/** The gap that the bytes break off at, if it is one. */
async function gapBehind(reader: ByteReader): Promise<Gap | undefined> {
  await reader.pass(Number.MAX_SAFE_INTEGER);
  return reader.takeGap();
}

function entryOf(block: Uint8Array, notes: ReadonlyMap<string, string>, offset: number): Entry {
  const prefix = text(block.subarray(257, 262)) === "ustar" ? text(block.subarray(345, 500)) : "";
  const short = text(block.subarray(0, 100));
  const size = notes.get("size");
  return {
    name: notes.get("path") ?? (prefix === "" ? short : `${prefix}/${short}`),
    size: size !== undefined && /^\d{1,15}$/u.test(size) ? Number(size) : (octal(block, 124, 12) ?? 0),
    type: String.fromCharCode(block[156] ?? 0),
    offset,
  };
}

/** Lines such as `25 path=ຂ່າວ/1.html`, where the number is the length of the line in bytes. */
function paxNotes(bytes: Buffer): Map<string, string> {
  const notes = new Map<string, string>();
  for (let at = 0; at < bytes.length; ) {
    const head = /^(\d{1,9}) /u.exec(bytes.toString("latin1", at, at + 10));
    const length = Number(head?.[1] ?? 0);
    if (head === null || length <= head[0].length) break;
    const line = bytes.toString("utf8", at + head[0].length, at + length - 1);
    const equals = line.indexOf("=");
    if (equals > 0) notes.set(line.slice(0, equals), line.slice(equals + 1));
    at += length;
  }
  return notes;
}

/** The bytes of an entry, with their places inside of it. */
async function* content(reader: ByteReader, size: number, count: (length: number) => void): AsyncGenerator<Chunk> {
  let offset = 0;
  while (offset < size) {
    const bytes = await reader.next(size - offset);
    if (bytes.length === 0) throw new Error(`the archive breaks off after ${offset} of ${size} bytes of this file`);
    count(bytes.length);
    yield { bytes, offset, step: 1 };
    offset += bytes.length;
  }
}
