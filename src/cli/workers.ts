import { availableParallelism } from "node:os";
import { type Command, InvalidArgumentError, Option } from "commander";
import type { CleanOptions } from "../article/result.ts";
import { defaultLimits } from "../batch/limits.ts";
import { openPool, type Pool } from "../batch/pool.ts";
import { type WrittenResult, writeResult } from "../batch/written-result.ts";
import type { PipelineDescription } from "../pipeline.ts";
import { pipelineFor } from "./session.ts";

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
        .argParser(number(0, 256))
        .default(workers),
    )
    .addOption(
      new Option("--time-limit <seconds>", "processor time that a page may take")
        .argParser(number(1, 86_400))
        .default(defaultLimits.time / 1000),
    )
    .addOption(
      new Option("--memory-limit <MB>", "heap that a worker may fill")
        .argParser(number(64, 65_536))
        .default(defaultLimits.heap),
    );
}

function number(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d{1,9}$/u.test(text) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`it is a whole number from ${least} to ${most}`);
  };
}

/** Cleans pages into written results, in workers or on this thread. */
export type Cleaner = Pool & { readonly about: PipelineDescription };

/**
 * What cleans the pages of a command. Workers are ended when the signal fires: nobody waits for a page that hangs.
 *
 * @throws {RecipeError | RangeError} if the options of the pipeline are wrong.
 */
export async function openCleaner(
  options: CleanOptions,
  { workers, timeLimit, memoryLimit }: WorkerOptions,
  signal: AbortSignal,
): Promise<Cleaner> {
  const { pipeline, clean } = await pipelineFor(options);
  const about = pipeline.describe();
  if (workers === 0) return { about, pace: {}, clean: written(clean), close: () => undefined };
  const pool = openPool({ workers, options, limits: { time: timeLimit * 1000, heap: memoryLimit } });
  signal.addEventListener("abort", pool.close, { once: true });
  return { about, ...pool };
}

function written(clean: Awaited<ReturnType<typeof pipelineFor>>["clean"]): Pool["clean"] {
  return async (page): Promise<WrittenResult> => {
    const start = performance.now();
    return writeResult(await clean(page), performance.now() - start);
  };
}
