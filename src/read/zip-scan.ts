import { crc32 } from "node:zlib";
import { failedPage, type PageItem } from "../batch/page-item.ts";
import { ByteReader, type Gap, type Piece } from "./byte-reader.ts";
import { readEntry } from "./entry.ts";
import { Inflate } from "./inflate.ts";
import { freeOutput, largestEntry, largestRatio, mostDamages } from "./limits.ts";
import { fileChunks, type ReadContext, type Source } from "./source.ts";
import { zipName } from "./zip-name.ts";

const signature = Buffer.from("PK\x03\x04", "latin1");
const headerSize = 30;
const stride = 16 * 1024;

/** What stands in front of a file in a zip archive. */
interface LocalHeader {
  readonly name: string;
  readonly offset: number;
  readonly isStored: boolean;
  /** Null where they stand behind the file. */
  readonly sums: { readonly crc: number; readonly packed: number; readonly size: number } | null;
  readonly isReadable: boolean;
}

/**
 * Reads the files of a zip archive by the headers in front of them, where its table of contents is lost.
 *
 * @param known Offsets of files that the table of contents named: they are read already.
 */
export async function* scanZip(
  path: string,
  source: Source,
  context: ReadContext,
  known: ReadonlySet<number>,
): AsyncGenerator<PageItem> {
  const reader = new ByteReader(fileChunks(path));
  try {
    for (let damages = 0; damages <= mostDamages && (await findHeader(reader)); ) {
      reader.mark();
      const header = await takeHeader(reader);
      if (header === undefined) return;
      if (known.has(header.offset) || header.name.endsWith("/")) {
        await reader.pass(header.sums?.packed ?? 0);
        continue;
      }
      let isWhole = false;
      const content = contentOf(reader, header, () => {
        isWhole = true;
      });
      if (header.isReadable) yield* readEntry(header, content, source, context);
      else yield unreadable(source, header);
      damages = isWhole ? 0 : damages + 1;
      // A page that was not read to its end, or a damaged one, may have led astray.
      if (!isWhole && reader.reset()) await reader.pass(signature.length);
    }
  } finally {
    await reader.close();
  }
}

function unreadable({ name, file }: Source, header: LocalHeader): PageItem {
  const reason = `${file}: ${header.name} is encrypted or packed in another way`;
  return failedPage(`${name}/${header.name}`, "unreadable-file", reason, { file, offset: header.offset });
}

/** Goes to the next header; false if there is none. */
async function findHeader(reader: ByteReader): Promise<boolean> {
  for (;;) {
    const bytes = await reader.peek(stride);
    const at = bytes.indexOf(signature);
    await reader.pass(at < 0 ? Math.max(bytes.length - 3, 1) : at);
    if (at >= 0) return true;
    if (bytes.length < stride) return false;
  }
}

async function takeHeader(reader: ByteReader): Promise<LocalHeader | undefined> {
  const { offset } = reader;
  const head = await reader.take(headerSize);
  if (head.length < headerSize) return undefined;
  const [flags, method] = [head.readUInt16LE(6), head.readUInt16LE(8)];
  const raw = await reader.take(head.readUInt16LE(26));
  await reader.pass(head.readUInt16LE(28));
  const isStreamed = (flags & 8) !== 0;
  const isStored = method === 0;
  return {
    name: zipName(raw, flags, []),
    offset,
    isStored,
    sums: isStreamed
      ? null
      : { crc: head.readUInt32LE(14), packed: head.readUInt32LE(18), size: head.readUInt32LE(22) },
    isReadable: (flags & 1) === 0 && (isStored ? !isStreamed : method === 8),
  };
}

/** The content of a file, and a gap where it is damaged. */
async function* contentOf(reader: ByteReader, header: LocalHeader, onWhole: () => void): AsyncGenerator<Piece> {
  const gap = (reason: string, missing: boolean, code: Gap["code"] = "unreadable-file"): Gap => ({
    offset: header.offset,
    code,
    reason,
    missing,
  });
  let [crc, size, packed] = [0, 0, 0];
  const inflate = header.isStored ? undefined : new Inflate();
  try {
    while (inflate === undefined ? packed < (header.sums?.packed ?? 0) : !inflate.ended) {
      const rest = inflate === undefined ? (header.sums?.packed ?? 0) - packed : stride;
      const bytes = await reader.peek(Math.min(stride, rest));
      if (bytes.length === 0) return yield gap("the archive breaks off in this file", true);
      const { chunks, consumed } = inflate ? await inflate.push(bytes) : { chunks: [bytes], consumed: bytes.length };
      await reader.pass(consumed);
      packed += consumed;
      for (const chunk of chunks) {
        crc = crc32(chunk, crc);
        yield { bytes: chunk, offset: size, step: 1 };
        size += chunk.length;
      }
      if (size > largestEntry || (size > freeOutput && size > packed * largestRatio))
        return yield gap(`unpacks to ${size} bytes and more`, true, "limit-exceeded");
      if (inflate?.fault) return yield gap("the file is damaged", true);
    }
  } finally {
    inflate?.close();
  }
  const sums = header.sums ?? (await takeDescriptor(reader));
  if (sums.crc === crc && sums.size === size) onWhole();
  else yield gap("the checksum does not fit the file, which may be altered", false);
}

/** The sums behind a file that was packed as a stream, with or without a mark in front of them. */
async function takeDescriptor(reader: ByteReader): Promise<{ readonly crc: number; readonly size: number }> {
  if ((await reader.peek(4)).toString("latin1") === "PK\x07\x08") await reader.pass(4);
  const sums = await reader.take(12);
  return sums.length < 12 ? { crc: -1, size: -1 } : { crc: sums.readUInt32LE(0), size: sums.readUInt32LE(8) };
}
