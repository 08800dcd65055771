import { once } from "node:events";
import type { Writable } from "node:stream";

const lineFeed = Buffer.from("\n");

/** Writes lines, as text or in UTF-8, to a stream and waits whenever its buffer is full. */
export function lineWriter(stream: Writable): (line: string | Uint8Array) => Promise<void> {
  return async (line) => {
    const whole = typeof line === "string" ? `${line}\n` : Buffer.concat([line, lineFeed]);
    if (!stream.write(whole)) await once(stream, "drain");
  };
}
