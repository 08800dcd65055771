import { heldBack } from "./limits.ts";

/** Bytes and where they come from: byte `n` stands at `offset + n * step` of its file. Unpacked bytes have the step 0. */
export interface Chunk {
  readonly bytes: Uint8Array;
  readonly offset: number;
  readonly step: 0 | 1;
}

/** A place where a stream of bytes is damaged. */
export interface Gap {
  /** Where the damaged part begins in its file. */
  readonly offset: number;
  readonly code: "unreadable-file" | "limit-exceeded";
  readonly reason: string;
  /** Whether bytes are missing here. If not, those in front of the gap, from its offset on, may be altered. */
  readonly missing: boolean;
}

/** What a stream is made of. */
export type Piece = Chunk | Gap;

/**
 * Reads a stream of bytes by sizes instead of by chunks. Every read ends at the end of the stream and at a gap, which must be taken
 * before reading goes on. Holds what was asked for, and what was read since the mark.
 */
export class ByteReader {
  readonly #source: AsyncIterator<Piece>;
  #waiting: Chunk[] = [];
  #size = 0;
  #gap: Gap | undefined;
  #ended = false;
  #offset = 0;
  #marked: Chunk[] | undefined;
  #markedSize = 0;

  constructor(pieces: AsyncIterable<Piece>) {
    this.#source = pieces[Symbol.asyncIterator]();
  }

  /** Where the next byte stands in its file; at the end, where one would stand. */
  get offset(): number {
    return this.#waiting[0]?.offset ?? this.#offset;
  }

  /** Whether the next byte comes out of packed data. */
  get isUnpacked(): boolean {
    return this.#waiting[0]?.step === 0;
  }

  /** Whether no byte comes before the next gap or the end. */
  async isEnd(): Promise<boolean> {
    await this.#fill(1);
    return this.#size === 0;
  }

  /** The gap that the reader stands in front of, if {@link isEnd} says that it stands in front of one. */
  peekGap(): Gap | undefined {
    return this.#size > 0 ? undefined : this.#gap;
  }

  /** The same; the reader is behind it afterwards. */
  takeGap(): Gap | undefined {
    const gap = this.peekGap();
    if (gap === undefined) return undefined;
    this.#gap = undefined;
    this.#marked = undefined;
    return gap;
  }

  /** Up to `size` bytes, without reading on. */
  async peek(size: number): Promise<Buffer> {
    await this.#fill(size);
    const [first] = this.#waiting;
    if (first === undefined) return Buffer.alloc(0);
    if (first.bytes.length < size) this.#join(size);
    const { bytes } = this.#waiting[0] ?? first;
    if (bytes.length >= Math.min(size, this.#size)) return asBuffer(bytes).subarray(0, size);
    return Buffer.concat(this.#waiting.map((chunk) => chunk.bytes)).subarray(0, size);
  }

  /** The same, but no more than what has come when there is a line break in it: a slow source may take long to send the rest. */
  async peekLine(size: number): Promise<Buffer> {
    for (let wanted = 1; ; wanted = this.#size + 1) {
      await this.#fill(wanted);
      const bytes = await this.peek(Math.min(size, this.#size));
      if (this.#size < wanted || this.#size >= size || bytes.includes(0x0a)) return bytes;
    }
  }

  /** Up to `size` bytes. */
  async take(size: number): Promise<Buffer> {
    await this.#fill(size);
    const chunks = this.#shift(size);
    const [first] = chunks;
    return chunks.length === 1 && first !== undefined
      ? asBuffer(first.bytes)
      : Buffer.concat(chunks.map(({ bytes }) => bytes));
  }

  /** The next bytes as they come, up to `size`; none at the end. */
  async next(size: number): Promise<Buffer> {
    await this.#fill(1);
    const [chunk] = this.#shift(Math.min(size, this.#waiting[0]?.bytes.length ?? 0));
    return chunk === undefined ? Buffer.alloc(0) : asBuffer(chunk.bytes);
  }

  /** Reads past `size` bytes without holding them; gives how many there were. */
  async pass(size: number): Promise<number> {
    let passed = 0;
    while (passed < size) {
      const { length } = await this.next(size - passed);
      if (length === 0) break;
      passed += length;
    }
    return passed;
  }

  /** Remembers this place for {@link reset}. */
  mark(): void {
    this.#marked = [];
    this.#markedSize = 0;
  }

  /** Goes back to the mark, unless a gap or too many bytes were read since; gives whether it did. */
  reset(): boolean {
    if (this.#marked === undefined) return false;
    this.#waiting = [...this.#marked, ...this.#waiting];
    this.#size += this.#markedSize;
    this.#marked = undefined;
    return true;
  }

  async close(): Promise<void> {
    await this.#source.return?.();
  }

  async #fill(size: number): Promise<void> {
    while (this.#size < size && this.#gap === undefined && !this.#ended) {
      const next = await this.#source.next();
      if (next.done === true) this.#ended = true;
      else if (!("bytes" in next.value)) this.#gap = next.value;
      else if (next.value.bytes.length > 0) {
        this.#waiting.push(next.value);
        this.#size += next.value.bytes.length;
      }
    }
  }

  /** Makes one chunk of those in front that are neighbours in the file, so that looking ahead again costs nothing. */
  #join(size: number): void {
    const [first] = this.#waiting;
    if (first === undefined) return;
    let [count, length] = [0, 0];
    for (const { bytes, offset, step } of this.#waiting) {
      if (length >= size || step !== first.step || offset !== first.offset + length * step) break;
      count += 1;
      length += bytes.length;
    }
    if (count < 2) return;
    const bytes = Buffer.concat(this.#waiting.slice(0, count).map((chunk) => chunk.bytes));
    this.#waiting.splice(0, count, { bytes, offset: first.offset, step: first.step });
  }

  /** Takes up to `size` bytes from those that wait. */
  #shift(size: number): Chunk[] {
    const taken: Chunk[] = [];
    let rest = Math.min(size, this.#size);
    this.#size -= rest;
    let whole = 0;
    for (const chunk of this.#waiting) {
      if (rest === 0) break;
      const { bytes, offset, step } = chunk;
      const part = bytes.length <= rest ? chunk : { bytes: bytes.subarray(0, rest), offset, step };
      taken.push(part);
      rest -= part.bytes.length;
      this.#offset = offset + part.bytes.length * step;
      if (part === chunk) whole += 1;
      else this.#waiting[whole] = { bytes: bytes.subarray(part.bytes.length), offset: this.#offset, step };
    }
    if (whole > 0) this.#waiting.splice(0, whole);
    this.#remember(taken);
    return taken;
  }

  #remember(taken: readonly Chunk[]): void {
    if (this.#marked === undefined) return;
    this.#marked.push(...taken);
    for (const { bytes } of taken) this.#markedSize += bytes.length;
    if (this.#markedSize > heldBack) this.#marked = undefined;
  }
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
