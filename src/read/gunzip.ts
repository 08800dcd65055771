import { crc32, type InflateRaw, inflateRawSync } from "node:zlib";
import type { ByteReader, Chunk, Gap, Piece } from "./byte-reader.ts";
import { Inflate } from "./inflate.ts";
import { freeOutput, largestRatio, mostDamages } from "./limits.ts";

/** Bytes that are unpacked in one go: they can become a thousand times as many. */
const stride = 16 * 1024;

/** Members up to this size are unpacked at once, which is ten times as fast for the small ones of a WARC. */
const smallMember = 128 * 1024;
const smallOutput = 16 * 1024 * 1024;

/** Longest file name or comment in the header of a member. */
const longestName = 64 * 1024;

/**
 * Unpacks the members of gzip one after another. Each chunk carries the offset of its member in the packed file. A damaged member gives
 * what can be had of it and a gap; then the next bytes that look like the header of a member are looked for, from the second byte of the
 * damaged one on, because damaged data may have run on into its neighbours.
 */
export async function* gunzip(packed: ByteReader): AsyncGenerator<Piece> {
  for (let damages = 0; !(await packed.isEnd()); ) {
    if (await isPadding(packed)) continue;
    const start = packed.offset;
    if (damages > mostDamages) {
      const reason = `too damaged to be unpacked from offset ${start} on`;
      return yield { offset: start, code: "limit-exceeded", reason, missing: true };
    }
    packed.mark();
    const gap = yield* unpackMember(packed, start);
    damages = gap === undefined ? 0 : damages + 1;
    if (gap === undefined) continue;
    yield gap;
    if (packed.reset()) await packed.pass(1);
    await findMember(packed);
  }
}

/** Zeros behind a member, as tapes and some tools leave them. */
async function isPadding(packed: ByteReader): Promise<boolean> {
  const head = await packed.peek(stride);
  const zeros = head.findIndex((byte) => byte !== 0);
  if (zeros === 0) return false;
  await packed.pass(zeros < 0 ? head.length : zeros);
  return true;
}

async function* unpackMember(packed: ByteReader, start: number): AsyncGenerator<Chunk, Gap | undefined> {
  const gap = (reason: string, missing = true, code: Gap["code"] = "unreadable-file"): Gap => ({
    offset: start,
    code,
    reason: `gzip member at offset ${start}: ${reason}`,
    missing,
  });
  const fault = await passHeader(packed);
  if (fault !== undefined) return gap(fault);
  const small = unpackSmall(await packed.peek(smallMember));
  if (small !== undefined) {
    await packed.pass(small.consumed);
    yield { bytes: small.bytes, offset: start, step: 0 };
    const wrong = await trailerFault(packed, crc32(small.bytes), small.bytes.length);
    return wrong === undefined ? undefined : gap(wrong, false);
  }
  const inflate = new Inflate();
  try {
    let [crc, input, output] = [0, 0, 0];
    while (!inflate.ended) {
      const bytes = await packed.peek(stride);
      if (bytes.length === 0) return gap("the data breaks off");
      const { chunks, consumed } = await inflate.push(bytes);
      await packed.pass(consumed);
      input += consumed;
      for (const chunk of chunks) {
        crc = crc32(chunk, crc);
        output += chunk.length;
        yield { bytes: chunk, offset: start, step: 0 };
      }
      if (output > freeOutput && output > input * largestRatio)
        return gap(`unpacks to more than ${largestRatio} times its size`, true, "limit-exceeded");
      if (inflate.fault) return gap("the data is damaged");
    }
    const wrong = await trailerFault(packed, crc, output);
    return wrong === undefined ? undefined : gap(wrong, false);
  } finally {
    inflate.close();
  }
}

/** The whole of a small member, or undefined for a large or damaged one. */
function unpackSmall(packed: Buffer): { bytes: Buffer; consumed: number } | undefined {
  try {
    const options = { info: true, maxOutputLength: smallOutput };
    // The types do not know that `info` changes what comes out.
    const { buffer, engine } = inflateRawSync(packed, options) as unknown as { buffer: Buffer; engine: InflateRaw };
    return { bytes: buffer, consumed: engine.bytesWritten };
  } catch {
    return undefined;
  }
}

/** What is wrong with the checksum and the size behind a member. */
async function trailerFault(packed: ByteReader, crc: number, size: number): Promise<string | undefined> {
  const trailer = await packed.take(8);
  if (trailer.length < 8) return "the checksum breaks off";
  return trailer.readUInt32LE(0) === crc && trailer.readUInt32LE(4) === size % 2 ** 32
    ? undefined
    : "the checksum does not fit the data, which may be altered";
}

/** Passes the header of a member, or says what is wrong with it. */
async function passHeader(packed: ByteReader): Promise<string | undefined> {
  const head = await packed.peek(10);
  if (!isMemberHead(head)) return head.length < 10 ? "the header breaks off" : "no header of a gzip member";
  await packed.pass(10);
  const flags = head[3] ?? 0;
  if (flags & 4) {
    const size = await packed.take(2);
    if (size.length < 2) return "the header breaks off";
    await packed.pass(size.readUInt16LE(0));
  }
  for (const flag of [8, 16]) {
    if (!(flags & flag)) continue;
    const end = (await packed.peek(longestName)).indexOf(0);
    if (end < 0) return "the header breaks off";
    await packed.pass(end + 1);
  }
  if (flags & 2) await packed.pass(2);
  return undefined;
}

function isMemberHead(head: Uint8Array): boolean {
  return head.length >= 10 && head[0] === 0x1f && head[1] === 0x8b && head[2] === 8 && ((head[3] ?? 0) & 0xe0) === 0;
}

/** Stops in front of the next bytes that may begin a member, or at the end. */
async function findMember(packed: ByteReader): Promise<void> {
  for (;;) {
    const bytes = await packed.peek(stride);
    if (bytes.length < 10) return void (await packed.pass(bytes.length));
    let at = bytes.indexOf(0x1f);
    while (at >= 0 && at + 10 <= bytes.length && !isMemberHead(bytes.subarray(at, at + 10)))
      at = bytes.indexOf(0x1f, at + 1);
    const found = at >= 0 && at + 10 <= bytes.length;
    await packed.pass(found ? at : bytes.length - 9);
    if (found) return;
  }
}
