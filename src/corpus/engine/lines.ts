import { closeSync, openSync, readSync, writeSync } from "node:fs";
import { StringDecoder } from "node:string_decoder";

const chunkBytes = 1 << 20;
const pauseMilliseconds = 5;

/** The lines of a file by its name, or of what is open under a number, as standard input is under 0; read piece by piece. */
export function* linesOf(source: string | number): Generator<string> {
  const handle = typeof source === "number" ? source : openSync(source, "r");
  try {
    const decoder = new StringDecoder("utf8");
    const chunk = Buffer.allocUnsafe(chunkBytes);
    let rest = "";
    for (
      let read = patiently(() => readSync(handle, chunk));
      read > 0;
      read = patiently(() => readSync(handle, chunk))
    ) {
      const lines = (rest + decoder.write(chunk.subarray(0, read))).split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
    if (rest !== "") yield rest;
  } finally {
    if (typeof source === "string") closeSync(handle);
  }
}

/** Writes lines to a file by its name, or to what is open under a number, in pieces of a size that strings may have. */
export function writeLines(target: string | number, lines: Iterable<string>): void {
  const handle = typeof target === "number" ? target : openSync(target, "w");
  try {
    let piece: string[] = [];
    let size = 0;
    const flush = (): void => {
      if (piece.length > 0) writeWhole(handle, Buffer.from(`${piece.join("\n")}\n`, "utf8"));
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
