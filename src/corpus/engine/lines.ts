import { closeSync, openSync, readSync, writeSync } from "node:fs";

const chunkBytes = 1 << 20;
const pauseMilliseconds = 5;
const lineFeed = 0x0a;

/** The lines of a file by its name, or of what is open under a number, as standard input is under 0; read piece by piece, not decoded. */
export function* linesOf(source: string | number): Generator<string> {
  for (const line of byteLinesOf(source)) yield line.toString("latin1");
}

/** The same as bytes, each good until the next one is asked for. */
export function* byteLinesOf(source: string | number): Generator<Buffer> {
  const handle = typeof source === "number" ? source : openSync(source, "r");
  try {
    const chunk = Buffer.allocUnsafe(chunkBytes);
    let begun: Buffer[] = [];
    for (
      let read = patiently(() => readSync(handle, chunk));
      read > 0;
      read = patiently(() => readSync(handle, chunk))
    ) {
      const bytes = chunk.subarray(0, read);
      let at = 0;
      for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, at)) {
        const rest = bytes.subarray(at, end);
        yield begun.length === 0 ? rest : Buffer.concat([...begun, rest]);
        begun = [];
        at = end + 1;
      }
      if (at < read) begun.push(Buffer.from(bytes.subarray(at)));
    }
    if (begun.length > 0) yield Buffer.concat(begun);
  } finally {
    if (typeof source === "string") closeSync(handle);
  }
}

/** Writes lines as they are encoded to a file by its name, or to what is open under a number, in pieces of a size that strings may have. */
export function writeLines(target: string | number, lines: Iterable<string>): void {
  const handle = typeof target === "number" ? target : openSync(target, "w");
  try {
    let piece: string[] = [];
    let size = 0;
    const flush = (): void => {
      if (piece.length > 0) writeWhole(handle, Buffer.from(`${piece.join("\n")}\n`, "latin1"));
      piece = [];
      size = 0;
    };
    for (const line of lines) {
      piece.push(line);
      size += line.length;
      if (size >= chunkBytes) flush();
    }
    flush();
  } finally {
    if (typeof target === "string") closeSync(handle);
  }
}

function writeWhole(handle: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += patiently(() => writeSync(handle, bytes, at));
}

/** A pipe that is full or empty for the moment says so by an error where its other end does not block. */
function patiently(work: () => number): number {
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof Error) || !("code" in error) || error.code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMilliseconds);
    }
  }
}
