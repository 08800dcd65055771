import { Worker } from "node:worker_threads";
import type { Answer, Contents, Request, Trouble } from "./messages.ts";

/** A decoder that says nothing for so long runs in circles: a hundred times what is usual, in milliseconds. */
const patience = { atLeast: 5000, forEachMegabyte: 1000 } as const;

/** Memory of the decoder, in megabytes. */
const heap = 1024;

/** Tests run the sources, and Node 20 loads no TypeScript into a thread: they use the build. */
const code = import.meta.url.endsWith(".ts") ? "../../../dist/read/parquet/worker.js" : "./worker.js";

/** A Parquet file that a thread of its own decodes, so that a damaged one can neither hang nor end the process. */
export class ParquetThread {
  #worker: Worker | undefined;
  #waiting: (answer: Answer) => void = () => undefined;
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  /** What the file says of itself. */
  async open(): Promise<Contents | { readonly trouble: Trouble }> {
    const answer = await this.#ask({ open: this.#path }, 0);
    return "contents" in answer ? answer.contents : unexpected(answer);
  }

  /**
   * The rows from `start` to `end`.
   *
   * @param size Bytes that must be decoded for them, about.
   */
  async rows(
    columns: readonly string[],
    start: number,
    end: number,
    size: number,
  ): Promise<readonly object[] | { readonly trouble: Trouble }> {
    if (this.#worker === undefined) {
      const opened = await this.open();
      if ("trouble" in opened) return opened;
    }
    const answer = await this.#ask({ columns, start, end }, size);
    return "rows" in answer ? answer.rows : unexpected(answer);
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  async #ask(request: Request, size: number): Promise<Answer> {
    // How long a thread takes to begin depends on what else the machine does.
    if (this.#worker === undefined) await this.#next(() => this.#start());
    const time = patience.atLeast + (size / 2 ** 20) * patience.forEachMegabyte;
    const answer = await this.#next(() => this.#worker?.postMessage(request), time);
    if ("trouble" in answer && answer.trouble.isFinal) await this.close();
    return answer;
  }

  #start(): void {
    const worker = new Worker(new URL(code, import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: heap } });
    const settle = (answer: Answer): void => {
      if (worker === this.#worker) this.#waiting(answer);
    };
    worker.on("message", settle);
    worker.on("error", () => settle(broken("the decoder broke off")));
    worker.on("exit", () => settle(broken("the decoder broke off")));
    this.#worker = worker;
  }

  /** What the thread says next, or what becomes of it. */
  #next(begin: () => void, milliseconds?: number): Promise<Answer> {
    return new Promise((resolve) => {
      const late = (): void => resolve(broken("the decoder does not come to an end"));
      const timer = milliseconds === undefined ? undefined : setTimeout(late, milliseconds);
      this.#waiting = (answer) => {
        clearTimeout(timer);
        resolve(answer);
      };
      begin();
    });
  }
}

function broken(reason: string): { readonly trouble: Trouble } {
  return { trouble: { code: "unreadable-file", reason, isFinal: true } };
}

function unexpected(answer: Answer): { readonly trouble: Trouble } {
  return "trouble" in answer ? answer : broken("the decoder gave another answer");
}
