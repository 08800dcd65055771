import { deserialize, serialize } from "node:v8";

/** Bytes in front of a message that say how long it is. */
const header = 4;

/**
 * A message with its length in front. V8's own serialization keeps what JSON and UTF-8 would not: bytes as bytes, and halves of
 * surrogate pairs.
 */
export function frameOf(message: unknown): Uint8Array {
  const body = serialize(message);
  const frame = Buffer.allocUnsafe(header + body.length);
  frame.writeUInt32LE(body.length, 0);
  body.copy(frame, header);
  return frame;
}

/** Takes bytes as they come and calls back with each whole message. */
export function frameReader(onMessage: (message: unknown) => void): (chunk: Uint8Array) => void {
  let pieces: Uint8Array[] = [];
  let held = 0;
  /** Length of the message that is under way, once its header is there. */
  let wanted: number | undefined;
  const take = (length: number): Buffer => {
    const [first] = pieces;
    const all =
      pieces.length === 1 && first ? Buffer.from(first.buffer, first.byteOffset, held) : Buffer.concat(pieces);
    pieces = length < held ? [all.subarray(length)] : [];
    held -= length;
    return all.subarray(0, length);
  };
  return (chunk) => {
    pieces.push(chunk);
    held += chunk.length;
    for (;;) {
      if (wanted === undefined) {
        if (held < header) return;
        wanted = take(header).readUInt32LE(0);
      }
      if (held < wanted) return;
      const body = take(wanted);
      wanted = undefined;
      onMessage(deserialize(body));
    }
  };
}

/** Reads and writes whole bytes, waiting for as long as it takes. */
export interface BlockingPipe {
  /** Fills the buffer; false if the other side has closed. */
  readonly read: (buffer: Uint8Array) => boolean;
  readonly write: (bytes: Uint8Array) => void;
}

/** Reads the next message of a pipe, or gives undefined when the other side has closed it. */
export function readFrame(pipe: BlockingPipe): { readonly message: unknown } | undefined {
  const length = Buffer.alloc(header);
  if (!pipe.read(length)) return undefined;
  const body = Buffer.allocUnsafeSlow(length.readUInt32LE(0));
  return pipe.read(body) ? { message: deserialize(body) } : undefined;
}
