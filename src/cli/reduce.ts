import type { Command } from "commander";
import { linesOf } from "../corpus/engine/lines.ts";
import { stepLines } from "../corpus/task.ts";
import { readPlan } from "../read/plan.ts";
import { filterTo, rowNamed, standardInput, taskNamed } from "./corpus-session.ts";

/** `khao reduce --task TASK --step NAME` */
export function addReduce(program: Command): void {
  program
    .command("reduce")
    .summary("sorted key lines in, lines of the next step out, for any engine")
    .description(
      "A pure filter: takes the lines of one partition, sorted as whole lines, and gives what the step makes of each group.",
    )
    .requiredOption("--task <task>", "the task: `khao plan` lists tasks, lines and steps")
    .requiredOption("--step <name>", "which step of the task")
    .option("--plan <file>", "plan of the run")
    .addHelpText(
      "after",
      "\nExample:\n  khao emit --task dedup --lines bands < output/articles-00000.ndjson | LC_ALL=C sort | khao reduce --task dedup --step candidates",
    )
    .action(reduce);
}

async function reduce(options: {
  readonly task: string;
  readonly step: string;
  readonly plan?: string;
}): Promise<void> {
  const step = rowNamed(taskNamed(options.task).steps, options.step);
  await filterTo(stepLines(step, linesOf(standardInput), await readPlan(options.plan)));
}
