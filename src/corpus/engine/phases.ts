import { rmSync } from "node:fs";
import { join } from "node:path";
import { fieldsOf, keyOf } from "../key-line.ts";
import type { Plan } from "../plan.ts";
import { viewOfLine } from "../record-view.ts";
import { type Step, stepLines, type Table, type Task } from "../task.ts";
import { linesOf, writeLines } from "./lines.ts";
import { PartitionFiles, partitionFiles } from "./partition-files.ts";
import type { Shard } from "./shard.ts";
import { sortedLines } from "./sorted-lines.ts";

/** A part of a task after which all shards must have come to their end before the next one begins. */
export interface Phase {
  readonly name: string;
  /** Emitters that run in it, all at once, or none. */
  readonly emitters: readonly string[];
  /** The step that runs in it, or none. */
  readonly step?: string;
}

/** What a phase runs on. */
export interface PhaseWork {
  readonly task: Task;
  readonly plan: Plan;
  /** Files of records, the same for all shards. */
  readonly inputs: readonly string[];
  /** The lines of such a file. */
  readonly read: (input: string) => AsyncIterable<Buffer>;
  /** Folder of the files between phases, the same for all shards. */
  readonly folder: string;
  readonly shard: Shard;
  /** Bytes of lines that may be sorted in memory. */
  readonly memory: number;
}

/** The phases of a task in their order: what records give, then each step, with emitters that wait for a table in between. */
export function phasesOf(task: Task): Phase[] {
  const emitting = (table: string | undefined): Phase[] => {
    const emitters = task.emitters.filter((emitter) => emitter.table === table).map(({ name }) => name);
    return emitters.length === 0 ? [] : [{ name: `emit-${emitters.join("-")}`, emitters }];
  };
  return [
    ...emitting(undefined),
    ...task.steps.flatMap(({ name }) => [{ name, emitters: [], step: name }, ...emitting(name)]),
  ];
}

/** Where the lines of a step that is a result are, when the task is through. */
export function resultFile(folder: string, step: string): string {
  return join(folder, `${step}.result`);
}

/** Runs one shard's share of a phase. Running it again gives the same files. */
export async function runPhase(phase: Phase, work: PhaseWork): Promise<void> {
  if (phase.emitters.length > 0) await emitRecords(phase.emitters, work);
  const step = work.task.steps.find(({ name }) => name === phase.step);
  if (step) reduceShare(step, work);
}

async function emitRecords(
  names: readonly string[],
  { task, plan, inputs, read, folder, shard }: PhaseWork,
): Promise<void> {
  const emitters = task.emitters
    .filter(({ name }) => names.includes(name))
    .map((emitter) => ({
      emitter,
      files: new PartitionFiles(folder, emitter.name, plan.partitions, shard),
      table:
        emitter.table === undefined
          ? new Map<string, number>()
          : readTable(partitionFiles(folder, [emitter.table], "all")),
    }));
  let number = 0;
  for (const input of inputs) {
    for await (const line of read(input)) {
      if (number++ % shard.count !== shard.index) continue;
      const view = viewOfLine(line);
      if (!view) continue;
      for (const { emitter, files, table } of emitters)
        for (const emitted of emitter.emit(view, plan, table)) files.add(emitted);
    }
  }
  for (const { files } of emitters) files.flush();
}

/** A table from its lines, `[key, value]`. */
export function readTable(files: readonly (string | number)[]): Table {
  const table = new Map<string, number>();
  for (const file of files) {
    for (const line of linesOf(file)) {
      const [, value] = fieldsOf(line);
      table.set(keyOf(line), Number(value));
    }
  }
  return table;
}

/** Partitions are dealt out to the shards in turn; a step that must see everything runs in the first. */
function reduceShare(step: Step, { task, plan, folder, shard, memory }: PhaseWork): void {
  const isResult = task.results.some((result) => result.step === step.name);
  const scratch = join(folder, `${step.name}.s${shard.index}`);
  const reduced = (partition: number | "all"): Iterable<string> => {
    const lines = sortedLines(partitionFiles(folder, step.from, partition), memory, scratch);
    return stepLines(step, lines, plan);
  };
  if (isResult) {
    if (shard.index === 0) writeLines(resultFile(folder, step.name), reduced("all"));
    return;
  }
  const files = new PartitionFiles(folder, step.name, plan.partitions, shard);
  const own = Array.from({ length: plan.partitions }, (_, partition) => partition);
  for (const partition of step.single
    ? (["all"] as const).slice(shard.index)
    : own.filter((at) => at % shard.count === shard.index))
    for (const line of reduced(partition)) files.add(line);
  files.flush();
}

/** Takes the files of a step's sources away that no later step reads. */
export function clearSources(task: Task, step: string, folder: string): void {
  const at = task.steps.findIndex(({ name }) => name === step);
  const later = new Set(task.steps.slice(at + 1).flatMap(({ from }) => from));
  const tables = new Set(task.emitters.map(({ table }) => table));
  const done = (task.steps[at]?.from ?? []).filter((name) => !later.has(name) && !tables.has(name));
  if (done.length > 0) for (const file of partitionFiles(folder, done, "all")) rmSync(file, { force: true });
}
