import { availableParallelism } from "node:os";
import { type Command, Option } from "commander";
import type { CleanOptions } from "../article/result.ts";
import { defaultLimits } from "../batch/limits.ts";
import { openPool, type Pool } from "../batch/pool.ts";
import { processorTime } from "../batch/processor-time.ts";
import { writeResult } from "../batch/written-result.ts";
import { pipelineFor } from "./session.ts";
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

/** What cleans the pages of a command. Workers are ended when the signal fires: nobody waits for a page that hangs. */
export async function openCleaner(
  cleanOptions: CleanOptions,
  signal: AbortSignal,
  options: WorkerOptions,
): Promise<Pool> {
  const { workers, timeLimit, memoryLimit } = options;
  if (workers === 0) return cleanHere(cleanOptions);
  const pool = openPool({ workers, options: cleanOptions, limits: { time: timeLimit * 1000, heap: memoryLimit } });
  signal.addEventListener("abort", () => pool.close(signal.reason), { once: true });
  return pool;
}

async function cleanHere(options: CleanOptions): Promise<Pool> {
  const { pipeline, clean } = await pipelineFor(options);
  const { version, configHash } = pipeline.describe();
  return {
    about: Promise.resolve({ version, configHash }),
    pace: {},
    clean: async (page) => {
      const start = processorTime();
      return writeResult(await clean(page), processorTime() - start);
    },
    close: () => undefined,
  };
}
