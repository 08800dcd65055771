import type { FailureCode } from "../../article/result.ts";
import type { ByteReader } from "../byte-reader.ts";
import { largestPage, longestHead, mostDamages } from "../limits.ts";
import { hasDigest } from "./digest.ts";
import { type Head, parseHead } from "./head.ts";

/** A record of a WARC file that was read to its end. */
export interface WarcRecord {
  readonly head: Head;
  /** Where the record begins; in a packed file, where its gzip member begins. */
  readonly offset: number;
  /** What stands behind the head; of one larger than a page may be, only the begin. */
  readonly block: Buffer;
  readonly size: number;
}

/** A place where a record should be, and why there is none to be had. */
export interface WarcFault {
  readonly offset: number;
  readonly code: FailureCode;
  readonly reason: string;
  /** The head, where it was good. */
  readonly head?: Head;
}

/** A page in its packed form may have a head and, being text, grow a little in chunks. */
const largestBlock = largestPage + 4 * longestHead;

const version = /^WARC\/\d\.\d{1,3}$/u;
const neededFields = ["warc-type", "warc-record-id", "content-length"];

/**
 * Reads the record at the reader's place. A record is whole if its head names type, id and length, and two line breaks and then another
 * record or the end follow its block; a checksum of gzip that belongs to it must fit. Afterwards the reader stands behind the record, or
 * at the next thing that looks like one.
 */
export async function readRecord(reader: ByteReader): Promise<WarcRecord | WarcFault> {
  const { offset } = reader;
  reader.mark();
  const found = await readHead(reader);
  if ("fault" in found) return recover(reader, 1, { offset, ...found.fault });
  const { head, size } = found;
  await reader.pass(head.length);
  const isLarge = size > largestBlock;
  const block = isLarge ? Buffer.from(await reader.peek(longestHead)) : await reader.take(size);
  const read = isLarge ? await reader.pass(size) : block.length;
  const fault = (reason: string): Promise<WarcFault> =>
    recover(reader, head.length, { offset, code: "unreadable-file", reason, head });
  if (read < size) return fault(`the record breaks off after ${read} of ${size} bytes`);
  const record = { head, offset, block, size };
  if (!(await passEnd(reader, offset))) {
    // A digest that fits says that the record is whole and what follows it is damaged.
    const digest = head.fields.get("warc-block-digest") ?? "";
    return !isLarge && hasDigest(digest, [() => block])
      ? record
      : fault("the Content-Length is wrong, or what follows the record is damaged");
  }
  // The checksum of a gzip member comes behind its last byte.
  const gap = (await reader.isEnd()) ? reader.peekGap() : undefined;
  if (gap !== undefined && gap.offset === offset) {
    reader.takeGap();
    if (gap.missing) await findRecord(reader);
    return { offset, code: gap.code, reason: gap.reason, head };
  }
  return record;
}

/** Passes the two line breaks behind a block; whether they are there, and the end or another record behind them. */
async function passEnd(reader: ByteReader, start: number): Promise<boolean> {
  const end = (await reader.peek(4)).toString("latin1");
  const breaks = end === "\r\n\r\n" ? 4 : end.startsWith("\n\n") ? 2 : 0;
  await reader.pass(breaks);
  if (breaks === 0 || (await reader.isEnd())) return breaks > 0;
  const fillsMember = reader.isUnpacked && reader.offset !== start;
  return fillsMember || looksLikeHead((await reader.peek(4096)).toString("latin1"));
}

type FoundHead = { readonly head: Head; readonly size: number } | { readonly fault: Omit<WarcFault, "offset"> };

async function readHead(reader: ByteReader): Promise<FoundHead> {
  const fault = (reason: string, head?: Head, code: FailureCode = "unreadable-file"): FoundHead => ({
    fault: { code, reason, ...(head ? { head } : {}) },
  });
  for (let size = 1024; ; size *= 4) {
    const bytes = await reader.peek(size);
    const head = parseHead(bytes, true);
    if (head === "incomplete") {
      if (!bytes.subarray(0, 5).equals(Buffer.from("WARC/").subarray(0, bytes.length)))
        return fault("no WARC record begins here");
      if (bytes.length < size) return fault("the record breaks off in its header");
      if (size >= longestHead)
        return fault(`the header is longer than ${longestHead} bytes`, undefined, "limit-exceeded");
      continue;
    }
    if ("fault" in head)
      return fault(bytes.toString("latin1", 0, 5) === "WARC/" ? head.fault : "no WARC record begins here");
    if (!version.test(head.start)) return fault("no WARC record begins here");
    const missing = neededFields.find((name) => !head.fields.has(name));
    if (missing !== undefined) return fault(`the header has no ${missing}`, head);
    const length = head.fields.get("content-length") ?? "";
    if (!/^\d{1,15}$/u.test(length)) return fault("the Content-Length is no number", head);
    return { head, size: Number(length) };
  }
}

/** Whether a record begins here, be it one with a damaged first line: the record in front of it ends in the right place then. */
function looksLikeHead(text: string): boolean {
  const damaged = /^[^\n]{0,20}\n(?:[A-Za-z-]{1,40}:[^\n]{0,2000}\n){0,40}WARC-[A-Za-z-]{1,40}:/u;
  return /^WARC\/\d/u.test(text) || "WARC/".startsWith(text) || damaged.test(text);
}

/** Goes back behind the head of a damaged record, as far as that was held, and looks for the next record from there. */
async function recover(reader: ByteReader, length: number, fault: WarcFault): Promise<WarcFault> {
  if (reader.reset()) await reader.pass(length);
  await findRecord(reader);
  // What ends at a gap was damaged by it: it is one loss, not two.
  const gap = (await reader.isEnd()) ? reader.takeGap() : undefined;
  if (gap === undefined) return fault;
  await findRecord(reader);
  return { ...fault, code: gap.code, reason: `${fault.reason}; ${gap.reason}` };
}

/** Stops in front of the next record with a good head, or at the next gap, or at the end. */
export async function findRecord(reader: ByteReader): Promise<void> {
  for (let tries = 1; ; ) {
    const bytes = await reader.peek(longestHead);
    const at = bytes.indexOf("WARC/");
    if (at < 0) {
      // The last bytes may be the begin of what is looked for, unless nothing follows them.
      const isLast = bytes.length < longestHead;
      await reader.pass(isLast ? bytes.length : bytes.length - 4);
      if (isLast) return;
      continue;
    }
    await reader.pass(at);
    if (!("fault" in (await readHead(reader)))) return;
    tries += 1;
    // Text that is full of heads would be read again and again.
    await reader.pass(tries > mostDamages ? 1024 : 5);
  }
}
