import { once } from "node:events";
import type { Writable } from "node:stream";

/** Writes lines to a stream and waits whenever its buffer is full. */
export function lineWriter(stream: Writable): (line: string) => Promise<void> {
  return async (line) => {
    if (!stream.write(`${line}\n`)) await once(stream, "drain");
  };
}
