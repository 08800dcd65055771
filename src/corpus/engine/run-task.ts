import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Plan, planHash } from "../plan.ts";
import type { Task } from "../task.ts";
import { clearSources, type Phase, type PhaseWork, phasesOf, resultFile } from "./phases.ts";

/** What a run of a task is about; the same for all its shards. */
export interface TaskRun {
  readonly task: Task;
  readonly plan: Plan;
  readonly inputs: readonly string[];
  readonly read: PhaseWork["read"];
  /** Folder of the results. The files between phases are in `.work` inside of it. */
  readonly output: string;
  readonly shards: number;
}

/** Thrown where a folder holds work of another run. `code` is `other-run`. */
export class OtherRunError extends Error {
  override readonly name = "OtherRunError";
  readonly code = "other-run";
}

/** Where the files between phases are. */
function workFolder(output: string): string {
  return join(output, ".work");
}

/** Says what the work in a folder belongs to, or holds it against what it says: shards of two runs must not mix. */
export function openWork({ task, plan, inputs, output, shards }: TaskRun): string {
  const folder = workFolder(output);
  const label = join(folder, "run.json");
  const run = JSON.stringify({ task: task.name, plan: planHash(plan), inputs, shards });
  if (!existsSync(label)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(label, run);
  } else if (readFileSync(label, "utf8") !== run) {
    throw new OtherRunError(`${folder} holds the work of another run`);
  }
  return folder;
}

/** Gives the results their names and takes the work away. */
export function publishResults({ task, plan, output }: TaskRun): void {
  const folder = workFolder(output);
  writeFileSync(join(folder, "plan.json"), `${JSON.stringify(plan, null, 2)}\n`);
  renameSync(join(folder, "plan.json"), join(output, "plan.json"));
  for (const { file, step } of task.results) renameSync(resultFile(folder, step), join(output, file));
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Runs a task from the beginning to its end.
 *
 * @param runAll runs a phase in all shards, at once or one after the other
 */
export async function runTask(
  run: TaskRun,
  runAll: (phase: Phase, work: Omit<PhaseWork, "shard" | "memory">) => Promise<void>,
): Promise<void> {
  rmSync(workFolder(run.output), { recursive: true, force: true });
  const { task, plan, inputs, read } = run;
  const folder = openWork(run);
  for (const phase of phasesOf(task)) {
    await runAll(phase, { task, plan, inputs, read, folder });
    if (phase.step !== undefined) clearSources(task, phase.step, folder);
  }
  publishResults(run);
}
