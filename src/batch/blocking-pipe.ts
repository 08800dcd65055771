import { readSync, writeSync } from "node:fs";
import type { BlockingPipe } from "./frames.ts";

const pause = new Int32Array(new SharedArrayBuffer(4));

/** Standard input and output of a process that does one thing at a time. */
export const standardPipe: BlockingPipe = {
  read: (buffer) => {
    let at = 0;
    while (at < buffer.length) {
      const count = patiently(() => readSync(0, buffer, at, buffer.length - at, null));
      if (count === 0) return false;
      at += count;
    }
    return true;
  },
  write: (bytes) => {
    let at = 0;
    while (at < bytes.length) at += patiently(() => writeSync(1, bytes, at));
  },
};

/** Tries again while a pipe that does not block has nothing to give or to take. A closed one counts as empty. */
function patiently(call: () => number): number {
  for (;;) {
    try {
      return call();
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code === "EOF") return 0;
      if (code !== "EAGAIN") throw error;
      Atomics.wait(pause, 0, 0, 1);
    }
  }
}
