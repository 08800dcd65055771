import { createInflateRaw, type InflateRaw } from "node:zlib";

/** Raw deflate data, unpacked piece by piece, that tells where it ends: `zlib.createGunzip` does not. */
export class Inflate {
  readonly #stream: InflateRaw = createInflateRaw();
  #chunks: Buffer[] = [];
  /** Whether the data came to its end. */
  ended = false;
  /** Whether it is damaged. */
  fault = false;

  constructor() {
    this.#stream.on("data", (chunk: Buffer) => void this.#chunks.push(chunk));
  }

  /** What comes of these bytes, and how many of them belong to the data. */
  async push(bytes: Uint8Array): Promise<{ chunks: Buffer[]; consumed: number }> {
    const before = this.#stream.bytesWritten;
    await new Promise<void>((resolve) => {
      const fail = (): void => {
        this.fault = true;
        resolve();
      };
      this.#stream.once("error", fail);
      this.#stream.write(bytes, () => {
        this.#stream.off("error", fail);
        resolve();
      });
    });
    const consumed = Math.min(this.#stream.bytesWritten - before, bytes.length);
    this.ended = !this.fault && consumed < bytes.length;
    const chunks = this.#chunks;
    this.#chunks = [];
    return { chunks, consumed };
  }

  close(): void {
    this.#stream.on("error", () => undefined);
    this.#stream.destroy();
  }
}
