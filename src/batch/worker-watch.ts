import { writeSync } from "node:fs";
import { workerData } from "node:worker_threads";
import { lastWords } from "./endings.ts";
import { processorTime } from "./processor-time.ts";

/** What a worker process is watched for, by a thread beside its work: what hangs cannot watch itself. */
export interface Watch {
  /** The process that it works for. */
  readonly parent: number;
  /** Memory of the whole process, in bytes. */
  readonly memory: number;
  /** Processor time for a page, in milliseconds. */
  readonly time: number;
  /** Shared with the work: processor time of the process when its page began, or infinity between pages. */
  readonly begun: Float64Array;
}

/** Milliseconds between two looks. */
const pause = 200;

const { parent, memory, time, begun } = workerData as Watch;

setInterval(() => {
  if (processorTime() - (begun[0] ?? 0) > time) end(lastWords["time-limit"]);
  if (process.memoryUsage.rss() > memory) end(lastWords["memory-limit"]);
  if (process.ppid !== parent) end("the run is gone");
}, pause);

function end(words: string): void {
  writeSync(2, `khao worker: ${words}\n`);
  // From a thread, `process.exit` would only end the thread.
  process.kill(process.pid, "SIGKILL");
}
