import { messageOf, Problem } from "../batch/problem.ts";
import { ByteReader } from "./byte-reader.ts";
import { gunzip } from "./gunzip.ts";
import { readLines } from "./lines.ts";
import { fileChunks } from "./source.ts";

/** Bytes that are handed on in one go. */
const stride = 1 << 20;

/**
 * The lines of a file of records, plain or packed by gzip, which its content tells; empty ones are left out. Damage ends it: what a corpus gives
 * must not depend on what could be had of it.
 *
 * @throws {Problem} `unreadable-records`
 */
export async function* readRecordLines(file: string): AsyncGenerator<Buffer> {
  const reader = new ByteReader(fileChunks(file));
  const trouble = (reason: string): Problem =>
    new Problem(
      "usage",
      "unreadable-records",
      `cannot read ${file}: ${reason}`,
      "name files of records as NDJSON, plain or packed by gzip",
    );
  try {
    const head = (await reader.peek(4)).toString("latin1");
    if (head === "PAR1") throw trouble("it is Parquet");
    const bytes = bytesOf(head.startsWith("\x1f\x8b") ? new ByteReader(gunzip(reader)) : reader);
    for await (const { number, bytes: line } of readLines(bytes)) {
      if (line === null) throw trouble(`line ${number} is too long`);
      if (line.length > 0) yield Buffer.from(line.buffer, line.byteOffset, line.length);
    }
  } catch (error) {
    throw error instanceof Problem ? error : trouble(messageOf(error));
  } finally {
    await reader.close();
  }
}

async function* bytesOf(reader: ByteReader): AsyncGenerator<Buffer> {
  for (let bytes = await reader.next(stride); bytes.length > 0; bytes = await reader.next(stride)) yield bytes;
  const gap = reader.takeGap();
  if (gap !== undefined) throw new Error(gap.reason);
}
