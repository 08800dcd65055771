import { DefaultSerializer, deserialize } from "node:v8";

/** Bytes in front of a message that say how long it is. */
const header = 4;

/**
 * A message with its length in front. V8's own serialization keeps what JSON and UTF-8 would not: bytes as bytes, and halves of
 * surrogate pairs.
 */
export function frameOf(message: unknown): Uint8Array {
  const serializer = new DefaultSerializer();
  serializer.writeRawBytes(roomForLength);
  serializer.writeHeader();
  serializer.writeValue(message);
  const frame = serializer.releaseBuffer();
  frame.writeUInt32LE(frame.length - header, 0);
  return frame;
}

const roomForLength = Buffer.alloc(header);

/** Takes bytes as they come and calls back with each whole message. */
export function frameReader(onMessage: (message: unknown) => void): (chunk: Uint8Array) => void {
  const pieces: Buffer[] = [];
  let held = 0;
  /** Length of the message that is under way, once its header is there. */
  let wanted: number | undefined;
  return (chunk) => {
    pieces.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length));
    held += chunk.length;
    for (;;) {
      if (wanted === undefined) {
        if (held < header) return;
        wanted = takeFrom(pieces, header).readUInt32LE(0);
        held -= header;
      }
      if (held < wanted) return;
      const body = takeFrom(pieces, wanted);
      held -= wanted;
      wanted = undefined;
      onMessage(deserialize(body));
    }
  };
}

/** Takes so many bytes, which must be there, from the first pieces; copies only what does not lie together. */
function takeFrom(pieces: Buffer[], length: number): Buffer {
  const parts: Buffer[] = [];
  for (let missing = length; missing > 0; ) {
    const [first] = pieces;
    if (first === undefined) throw new Error("more bytes were asked for than are held");
    const part = first.subarray(0, missing);
    if (part.length === first.length) pieces.shift();
    else pieces[0] = first.subarray(part.length);
    parts.push(part);
    missing -= part.length;
  }
  const [only] = parts;
  return parts.length === 1 && only ? only : Buffer.concat(parts, length);
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
