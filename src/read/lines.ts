import { longestLine } from "./limits.ts";

/** One line of a file: its number from 1, its offset in bytes, and its bytes without the line break. */
export interface Line {
  readonly number: number;
  readonly offset: number;
  /** In bytes, with the line break. */
  readonly length: number;
  /** Whether a line break stands behind it. */
  readonly isEnded: boolean;
  /** `null` for a line longer than the limit: its bytes were not kept. */
  readonly bytes: Uint8Array | null;
}

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/**
 * Splits a stream of bytes into lines at LF or CRLF. Bytes, because a character may stand across the border of two chunks,
 * and because offsets are in bytes. A last line without a line break counts; nothing after the last break does not.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, limit: number = longestLine): AsyncGenerator<Line> {
  let pieces: Uint8Array[] = [];
  let number = 1;
  let offset = 0;
  let length = 0;
  const take = (lineBreak: number): Line => {
    const whole = pieces.length === 1 ? pieces[0] : Buffer.concat(pieces);
    const bytes = length > limit || whole === undefined ? null : withoutCarriageReturn(whole);
    const line = { number, offset, length: length + lineBreak, isEnded: lineBreak > 0, bytes };
    number += 1;
    offset += length + lineBreak;
    pieces = [];
    length = 0;
    return line;
  };
  const hold = (piece: Uint8Array): void => {
    length += piece.length;
    if (length > limit) pieces = [];
    else pieces.push(piece);
  };
  for await (const chunk of chunks) {
    let at = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, at)) {
      hold(chunk.subarray(at, end));
      yield take(1);
      at = end + 1;
    }
    if (at < chunk.length) hold(chunk.subarray(at));
  }
  if (length > 0) yield take(0);
}

function withoutCarriageReturn(line: Uint8Array): Uint8Array {
  return line.at(-1) === carriageReturn ? line.subarray(0, -1) : line;
}
