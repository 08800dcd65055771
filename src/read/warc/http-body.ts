import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import type { FailureCode } from "../../article/result.ts";
import { largestPage } from "../limits.ts";
import type { Head } from "./head.ts";

/** Why the body of a response cannot be had. */
export interface BodyFault {
  readonly code: FailureCode;
  readonly reason: string;
}

/** The body of an HTTP response without its chunks, and then without its packing. */
export interface HttpBody {
  readonly joined: Buffer;
  readonly content: Buffer;
}

/**
 * Undoes the transfer and the content encoding of a response. Some crawlers store the body unpacked and leave the header as it was: a
 * body that does not begin as the header says is taken as it is.
 *
 * @param isCut Whether the crawler says that it cut the record: then what is there of it counts.
 */
export function httpBody({ fields }: Head, body: Buffer, isCut: boolean): HttpBody | BodyFault {
  const chunked = /(?:^|,)\s{0,9}chunked\s{0,9}$/iu.test(fields.get("transfer-encoding") ?? "");
  const joined = chunked ? joinChunks(body, isCut) : body;
  if (joined === undefined) return { code: "bad-input", reason: "the chunks of the HTTP response break off" };
  let content = joined;
  const packings = (fields.get("content-encoding") ?? "").toLowerCase().split(",", 9);
  for (const packing of packings.map((name) => name.trim()).reverse()) {
    if (packing === "" || packing === "identity" || packing === "none") continue;
    const unpack = unpackers.get(packing);
    if (unpack === undefined) {
      if (isText(content)) continue;
      return { code: "bad-input", reason: "the HTTP response is packed in a way that khao does not know" };
    }
    try {
      content = unpack(content, {
        maxOutputLength: largestPage,
        ...(isCut ? { finishFlush: constants.Z_SYNC_FLUSH } : {}),
      });
    } catch (error) {
      if (error instanceof RangeError)
        return { code: "page-too-large", reason: `unpacks to more than ${largestPage} bytes` };
      if (!isText(content)) return { code: "bad-input", reason: `the ${packing} data of the HTTP response is damaged` };
    }
  }
  return content.length > largestPage
    ? { code: "page-too-large", reason: `${content.length} bytes, the limit is ${largestPage}` }
    : { joined, content };
}

type Unpack = (bytes: Buffer, options: { maxOutputLength: number; finishFlush?: number }) => Buffer;

const gzip: Unpack = (bytes, options) =>
  bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, options) : fail("no gzip data");
const deflate: Unpack = (bytes, options) =>
  // Half of the servers leave out the header of zlib.
  ((bytes[0] ?? 0) & 15) === 8 && bytes.length > 1 && bytes.readUInt16BE(0) % 31 === 0
    ? inflateSync(bytes, options)
    : inflateRawSync(bytes, options);
const brotli: Unpack = (bytes, { maxOutputLength }) => brotliDecompressSync(bytes, { maxOutputLength });

const unpackers: ReadonlyMap<string, Unpack> = new Map([
  ["gzip", gzip],
  ["x-gzip", gzip],
  ["deflate", deflate],
  ["br", brotli],
]);

function fail(what: string): never {
  throw new Error(what);
}

/** Text has no control characters at its begin; packed data has some among its first bytes. */
function isText(bytes: Buffer): boolean {
  return bytes.subarray(0, 64).every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d);
}

const chunkHead = /^([0-9a-f]{1,8})[ \t]{0,9}(?:;[^\r\n]{0,999})?\r?\n/iu;

/** The chunks of a body as one; the body itself where none begins; undefined where they break off. */
function joinChunks(body: Buffer, isCut: boolean): Buffer | undefined {
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const found = chunkHead.exec(body.toString("latin1", at, at + 1024));
    if (found === null) return at === 0 ? body : isCut ? Buffer.concat(parts) : undefined;
    at += found[0].length;
    const size = Number.parseInt(found[1] ?? "", 16);
    if (size === 0) return Buffer.concat(parts);
    parts.push(body.subarray(at, at + size));
    at += size;
    if (at >= body.length) return isCut ? Buffer.concat(parts) : undefined;
    if (body[at] === 0x0d) at += 1;
    if (body[at] === 0x0a) at += 1;
  }
}
