import { crc32 } from "node:zlib";
import yauzl, { type Entry, type ZipFile } from "yauzl";
import { failedPage, type PageItem } from "../batch/page-item.ts";
import { messageOf } from "../batch/problem.ts";
import type { ByteReader, Piece } from "./byte-reader.ts";
import { readEntry } from "./entry.ts";
import { freeOutput, largestEntry, largestRatio, mostEntries } from "./limits.ts";
import { onDisk } from "./on-disk.ts";
import type { ReadContext, Source } from "./source.ts";

/**
 * Pages in a zip archive, or in the WARC files of a WACZ. Nothing is unpacked under a name of its own, so no name can lead anywhere. An
 * archive without a good table of contents is a failed page; so is each file whose content does not fit its size or checksum.
 */
export async function* readZip(reader: ByteReader, source: Source, context: ReadContext): AsyncGenerator<PageItem> {
  const { name, file } = source;
  const fail = (
    id: string,
    reason: string,
    offset = 0,
    code: "unreadable-file" | "limit-exceeded" = "unreadable-file",
  ): PageItem => failedPage(id, code, `${file}: ${reason}`, { file, offset });
  const { path, release } = await onDisk(reader, source, context);
  const archive = await open(path).catch((error: unknown) => messageOf(error));
  try {
    if (typeof archive === "string") {
      yield fail(name, `no zip archive that can be read: ${archive}`);
      return;
    }
    const isWacz = await holdsWarc(path);
    let read = 0;
    try {
      for await (const entry of archive.eachEntry()) {
        const inner = nameOf(entry);
        read += 1;
        if (read > mostEntries) {
          yield fail(name, `more than ${mostEntries} files`, 0, "limit-exceeded");
          return;
        }
        if (inner.endsWith("/")) continue;
        const limit =
          entry.uncompressedSize > freeOutput && entry.uncompressedSize > entry.compressedSize * largestRatio;
        const offset = entry.relativeOffsetOfLocalHeader;
        if (isWacz && !inner.startsWith("archive/")) context.onSkipped("index of a WACZ");
        else if (limit || entry.uncompressedSize > largestEntry)
          yield fail(
            `${name}/${inner}`,
            `${inner} unpacks to ${entry.uncompressedSize} bytes`,
            offset,
            "limit-exceeded",
          );
        else if (!entry.canDecodeFileData())
          yield fail(`${name}/${inner}`, `${inner} is encrypted or packed in another way`, offset);
        else yield* readEntry({ name: inner }, contentOf(archive, entry), source, context);
      }
    } catch (error) {
      yield fail(
        name,
        `the table of contents is damaged, files are lost behind the first ${read}: ${messageOf(error)}`,
      );
    }
  } finally {
    if (typeof archive !== "string") archive.close();
    await release();
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

/** Most tools write UTF-8, whether or not they set the flag that says so. */
function nameOf(entry: Entry): string {
  const raw = entry.fileNameRaw;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(raw).replaceAll("\\", "/");
  } catch {
    return yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, false);
  }
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
