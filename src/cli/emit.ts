import type { Command } from "commander";
import { linesOf } from "../corpus/engine/lines.ts";
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
    .requiredOption("--lines <name>", "which of the task's lines")
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
  const emitter = rowNamed([...task.emitters, task.apply.emitter], lines);
  filterTo(emitted(emitter, await readPlan(planFile), table === undefined ? new Map() : readTable([table])));
}

function* emitted(emitter: Emitter, plan: Plan, table: Table): Generator<string> {
  for (const line of linesOf(standardInput)) {
    const view = line.trim() === "" ? undefined : viewOfLine(line);
    if (view) yield* emitter.emit(view, plan, table);
  }
}
