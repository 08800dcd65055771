import { open as openFile } from "node:fs/promises";
import { crc32 } from "node:zlib";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { failedPage, type PageItem } from "../batch/page-item.ts";
import { messageOf } from "../batch/problem.ts";
import type { ByteReader, Piece } from "./byte-reader.ts";
import { readEntry } from "./entry.ts";
import { freeOutput, largestEntry, largestRatio, mostEntries } from "./limits.ts";
import { onDisk } from "./on-disk.ts";
import type { ReadContext, Source } from "./source.ts";
import { zipName } from "./zip-name.ts";
import { scanZip } from "./zip-scan.ts";

/** Bytes of an entry of the table of contents without its names, and of the longest end of an archive. */
const entryHead = 46;
const longestEnd = 22 + 65_535;

/**
 * Pages in a zip archive, or in the WARC files of a WACZ. Nothing is unpacked under a name of its own, so no name can lead anywhere. An
 * archive without a good table of contents is a failed page, and its files are looked for one by one; a file whose content does not fit
 * its size or checksum is a failed page, too.
 */
export async function* readZip(reader: ByteReader, source: Source, context: ReadContext): AsyncGenerator<PageItem> {
  const { name, file } = source;
  const fail: Fail = (id, reason, offset = 0, code = "unreadable-file") =>
    failedPage(id, code, `${file}: ${reason}`, { file, offset });
  const { path, release } = await onDisk(reader, source, context);
  const known = new Set<number>();
  try {
    const damage = yield* readListed(path, source, context, known, fail);
    if (damage === undefined) return;
    yield fail(name, `${damage}; files are looked for without its table of contents, some may be lost`);
    yield* scanZip(path, source, context, known);
  } finally {
    await release();
  }
}

type Fail = (id: string, reason: string, offset?: number, code?: "unreadable-file" | "limit-exceeded") => PageItem;

/** Reads the files that the table of contents names; gives what is wrong with it. */
async function* readListed(
  path: string,
  source: Source,
  context: ReadContext,
  known: Set<number>,
  fail: Fail,
): AsyncGenerator<PageItem, string | undefined> {
  const { name } = source;
  let archive: ZipFile;
  try {
    archive = await open(path);
  } catch (error) {
    return `no zip archive that can be read: ${messageOf(error)}`;
  }
  try {
    const isWacz = await holdsWarc(path);
    let listed = 0;
    for await (const entry of archive.eachEntry()) {
      const inner = nameOf(entry);
      const { relativeOffsetOfLocalHeader: offset, compressedSize: packed, uncompressedSize: size } = entry;
      known.add(offset);
      listed += entryHead + entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength;
      const fault = (reason: string, code?: "limit-exceeded"): PageItem =>
        fail(`${name}/${inner}`, reason, offset, code);
      if (known.size > mostEntries) {
        yield fail(name, `more than ${mostEntries} files`, 0, "limit-exceeded");
        return undefined;
      }
      if (inner.endsWith("/")) continue;
      if (isWacz && !inner.startsWith("archive/")) context.onSkipped("index of a WACZ");
      else if (size > largestEntry || (size > freeOutput && size > packed * largestRatio))
        yield fault(`${inner} unpacks to ${size} bytes`, "limit-exceeded");
      else if (!entry.canDecodeFileData()) yield fault(`${inner} is encrypted or packed in another way`);
      else yield* readEntry({ name: inner }, contentOf(archive, entry), source, context);
    }
    const size = await listSize(path);
    return size === undefined || size === listed ? undefined : "the table of contents names fewer files than are in it";
  } catch (error) {
    return `the table of contents is damaged: ${messageOf(error)}`;
  } finally {
    archive.close();
  }
}

/** How many bytes the table of contents has, as the end of the archive says; undefined where it does not (archives over 4 GB). */
async function listSize(path: string): Promise<number | undefined> {
  const handle = await openFile(path);
  try {
    const { size } = await handle.stat();
    const tail = Buffer.alloc(Math.min(size, longestEnd));
    await handle.read(tail, 0, tail.length, size - tail.length);
    const at = tail.lastIndexOf("PK\x05\x06", undefined, "latin1");
    const listed = at < 0 || at + 16 > tail.length ? undefined : tail.readUInt32LE(at + 12);
    return listed === 0xffffffff ? undefined : listed;
  } finally {
    await handle.close();
  }
}

function open(path: string): Promise<ZipFile> {
  return yauzl.openPromise(path, { decodeStrings: false, autoClose: false });
}

/** Whether it is a WACZ: a package of WARC files with their indexes. */
async function holdsWarc(path: string): Promise<boolean> {
  const archive = await open(path);
  let [warc, description] = [false, false];
  try {
    for await (const entry of archive.eachEntry()) {
      const name = nameOf(entry);
      warc ||= /^archive\/[^/]+\.warc(?:\.gz)?$/u.test(name);
      description ||= name === "datapackage.json";
      if (warc && description) return true;
    }
  } catch {
    // Said when the files themselves are read.
  } finally {
    archive.close();
  }
  return false;
}

function nameOf(entry: Entry): string {
  return zipName(entry.fileNameRaw, entry.generalPurposeBitFlag, entry.extraFields);
}

/** The bytes of an entry. What is wrong with them is a gap at their end. */
async function* contentOf(archive: ZipFile, entry: Entry): AsyncGenerator<Piece> {
  const offset = entry.relativeOffsetOfLocalHeader;
  const gap = (reason: string, missing: boolean): Piece => ({ offset, code: "unreadable-file", reason, missing });
  let [crc, size] = [0, 0];
  try {
    for await (const chunk of await archive.openReadStreamPromise(entry)) {
      const bytes: Buffer = chunk;
      crc = crc32(bytes, crc);
      yield { bytes, offset: size, step: 1 };
      size += bytes.length;
    }
  } catch (error) {
    yield gap(`the file is damaged: ${messageOf(error)}`, true);
    return;
  }
  if (crc !== entry.crc32) yield gap("the checksum does not fit the file, which may be altered", false);
}
