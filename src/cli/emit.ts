import type { Command } from "commander";
import { byteLinesOf } from "../corpus/engine/lines.ts";
import { readTable } from "../corpus/engine/phases.ts";
import type { Plan } from "../corpus/plan.ts";
import { viewOfLine } from "../corpus/record-view.ts";
import type { Emitter, Table } from "../corpus/task.ts";
import { readPlan } from "../read/plan.ts";
import { filterTo, rowNamed, standardInput, taskNamed } from "./corpus-session.ts";

interface Options {
  readonly task: string;
  readonly lines: string;
  readonly plan?: string;
  readonly table?: string;
}

/** `khao emit --task TASK --lines NAME` */
export function addEmit(program: Command): void {
  program
    .command("emit")
    .summary("records in, key lines out, for any engine")
    .description("A pure filter: makes of each record the lines by which a task compares it with others.")
    .requiredOption("--task <task>", "what the lines are for: `khao plan` lists tasks, lines and steps")
    .requiredOption(
      "--lines <names>",
      "which of the task's lines; of several, with commas between them, each line comes behind its name and a tab",
    )
    .option("--plan <file>", "plan of the run")
    .option("--table <file>", "lines of the step that these lines wait for, if they wait for one")
    .addHelpText(
      "after",
      "\nExample:\n  khao emit --task dedup --lines bands < output/articles-00000.ndjson | LC_ALL=C sort | khao reduce --task dedup --step candidates",
    )
    .action(emit);
}

async function emit({ task: name, lines, plan: planFile, table }: Options): Promise<void> {
  const task = taskNamed(name);
  const emitters = lines.split(",").map((wanted) => rowNamed([...task.emitters, task.apply.emitter], wanted));
  await filterTo(emitted(emitters, await readPlan(planFile), table === undefined ? new Map() : readTable([table])));
}

function* emitted(emitters: readonly Emitter[], plan: Plan, table: Table): Generator<string> {
  const isOne = emitters.length === 1;
  for (const line of byteLinesOf(standardInput)) {
    const view = line.length === 0 ? undefined : viewOfLine(line);
    if (!view) continue;
    for (const { name, emit: emitOf } of emitters)
      for (const made of emitOf(view, plan, table)) yield isOne ? made : `${name}\t${made}`;
  }
}
