import { Worker } from "node:worker_threads";
import type { Page } from "../article/page.ts";
import type { CleanOptions } from "../article/result.ts";
import type { Pipeline } from "../pipeline.ts";
import type { Provenance } from "../stages/record/emit-record.ts";
import { standardPipe } from "./blocking-pipe.ts";
import { frameOf, readFrame } from "./frames.ts";
import type { Limits } from "./limits.ts";
import { processorTime } from "./processor-time.ts";
import type { Watch } from "./worker-watch.ts";
import { writeResult } from "./written-result.ts";

/** The first message to a worker. */
export interface WorkerSetup {
  readonly options: CleanOptions;
  readonly limits: Limits;
}

/** What a worker says when it is ready for pages: what made its records. */
export interface WorkerReady {
  readonly about: Provenance;
}

/**
 * The life of a worker process: a setup comes in, then pages, and each is answered by its result before the next is read. Who is
 * waiting outside sees by the missing answer which page it was that brought the worker down.
 */
export function serveWorker(makePipeline: (options: CleanOptions) => Pick<Pipeline, "run" | "describe">): void {
  // Ctrl-C reaches all processes of a terminal. Whether to stop is for the first one to say.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => undefined);
  const first = readFrame(standardPipe);
  if (first === undefined) process.exit();
  const { options, limits } = first.message as WorkerSetup;
  const begun = watched(limits);
  const { run, describe } = makePipeline(options);
  const { version, configHash } = describe();
  const ready: WorkerReady = { about: { version, configHash } };
  standardPipe.write(frameOf(ready));
  for (let next = readFrame(standardPipe); next; next = readFrame(standardPipe)) {
    const start = processorTime();
    begun[0] = start;
    const result = run(next.message as Page);
    begun[0] = Number.POSITIVE_INFINITY;
    standardPipe.write(frameOf(writeResult(result, processorTime() - start)));
  }
  process.exit();
}

/** Starts the thread that ends this process when a page takes too much, or when nobody is there any more to take the answers. */
function watched({ time, heap }: Limits): Float64Array {
  const begun = new Float64Array(new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT)).fill(Number.POSITIVE_INFINITY);
  const workerData: Watch = { parent: process.ppid, memory: 2 * heap * 1024 * 1024, time, begun };
  new Worker(new URL("./worker-watch.js", import.meta.url), { workerData });
  return begun;
}
