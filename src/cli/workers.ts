import { availableParallelism } from "node:os";
import { type Command, Option } from "commander";
import type { Page } from "../article/page.ts";
import type { CleanOptions, CleanResult } from "../article/result.ts";
import { defaultLimits } from "../batch/limits.ts";
import { openPool, type Pool } from "../batch/pool.ts";
import { processorTime } from "../batch/processor-time.ts";
import { type WrittenResult, writeResult } from "../batch/written-result.ts";
import { wholeNumber } from "./values.ts";

/** Options of commands that clean in workers. */
export interface WorkerOptions {
  readonly workers: number;
  /** Seconds. */
  readonly timeLimit: number;
  /** Megabytes. */
  readonly memoryLimit: number;
}

/** Adds the options of workers. */
export function withWorkers(command: Command, workers: number = availableParallelism()): Command {
  return command
    .addOption(
      new Option("--workers <number>", "processes that clean; 0 cleans in this one, without limits")
        .argParser(wholeNumber(0, 256))
        .default(workers),
    )
    .addOption(
      new Option("--time-limit <seconds>", "processor time that a page may take")
        .argParser(wholeNumber(1, 86_400))
        .default(defaultLimits.time / 1000),
    )
    .addOption(
      new Option("--memory-limit <MB>", "heap that a worker may fill")
        .argParser(wholeNumber(64, 65_536))
        .default(defaultLimits.heap),
    );
}

/** What is to be cleaned with, and what stops it. */
interface Cleaning {
  readonly cleanOptions: CleanOptions;
  /** The same options, ready to clean on this thread. */
  readonly cleanHere: (page: Page) => Promise<CleanResult>;
  readonly signal: AbortSignal;
}

/** What cleans the pages of a command. Workers are ended when the signal fires: nobody waits for a page that hangs. */
export function openCleaner({ cleanOptions, cleanHere, signal }: Cleaning, options: WorkerOptions): Pool {
  const { workers, timeLimit, memoryLimit } = options;
  if (workers === 0) return { pace: {}, clean: written(cleanHere), close: () => undefined };
  const pool = openPool({
    workers,
    options: cleanOptions,
    limits: { time: timeLimit * 1000, heap: memoryLimit },
  });
  signal.addEventListener("abort", pool.close, { once: true });
  return pool;
}

function written(clean: Cleaning["cleanHere"]): Pool["clean"] {
  return async (page): Promise<WrittenResult> => {
    const start = processorTime();
    return writeResult(await clean(page), processorTime() - start);
  };
}
