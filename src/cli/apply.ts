import type { Command } from "commander";
import { linesOf } from "../corpus/engine/lines.ts";
import { stepLines } from "../corpus/task.ts";
import { readPlan } from "../read/plan.ts";
import { filterTo, standardInput, taskNamed } from "./corpus-session.ts";

/** `khao apply --task TASK` */
export function addApply(program: Command): void {
  program
    .command("apply")
    .summary("what a task found, joined back into the records, for any engine")
    .description(
      "A pure filter: takes the lines that a task's join reads (`khao plan` names them), sorted as whole lines, and gives records with what was found about them.",
    )
    .requiredOption("--task <task>", "the task")
    .option("--plan <file>", "plan of the run")
    .addHelpText(
      "after",
      "\nExample:\n  khao emit --task dedup --lines records < output/articles-00000.ndjson | LC_ALL=C sort | khao apply --task dedup",
    )
    .action(apply);
}

async function apply(options: { readonly task: string; readonly plan?: string }): Promise<void> {
  const { step } = taskNamed(options.task).apply;
  await filterTo(stepLines(step, linesOf(standardInput), await readPlan(options.plan)));
}
