import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runPhase } from "../../src/corpus/engine/phases.ts";
import { runTask } from "../../src/corpus/engine/run-task.ts";
import { checkPlan } from "../../src/corpus/plan.ts";
import type { Task } from "../../src/corpus/task.ts";
import { readRecordLines } from "../../src/read/record-lines.ts";

/** Runs a task over lines of records, in so many shards and partitions, and gives its results by file. */
export async function runOver(
  task: Task,
  lines: readonly string[],
  { shards = 1, partitions = 8, memory = 1 << 24 }: { shards?: number; partitions?: number; memory?: number } = {},
): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), "khao-task-"));
  try {
    const input = join(folder, "records.in");
    writeFileSync(input, lines.map((line) => `${line}\n`).join(""));
    const run = {
      task,
      plan: checkPlan({ partitions }),
      inputs: [input],
      read: readRecordLines,
      output: folder,
      shards,
    };
    await runTask(run, async (phase, work) => {
      // Backwards: no shard may lean on another one of the same phase.
      for (let index = shards - 1; index >= 0; index--)
        await runPhase(phase, { ...work, shard: { index, count: shards }, memory });
    });
    return Object.fromEntries(task.results.map(({ file }) => [file, readFileSync(join(folder, file), "utf8")]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The objects of NDJSON. */
export function parsed<T>(ndjson: string): T[] {
  return ndjson.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
}
