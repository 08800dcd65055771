import type { Command } from "commander";
import { phasesOf } from "../corpus/engine/phases.ts";
import { checkPlan, planHash } from "../corpus/plan.ts";
import type { Step, Task } from "../corpus/task.ts";
import { tasks } from "../corpus/tasks.ts";
import { readPlan } from "../read/plan.ts";
import { wholeNumber } from "./values.ts";

/** `khao plan` */
export function addPlan(program: Command): void {
  program
    .command("plan")
    .summary("print the plan of tasks over a corpus, and the steps that an engine runs")
    .description(
      "Prints a whole plan: what you leave out of a plan file is as printed here. With --tasks also what an engine has to do.",
    )
    .option("--plan <file>", "plan to start from")
    .option("--partitions <number>", "partitions of each shuffle", wholeNumber(1, 100_000))
    .option("--tasks", "print {hash, plan, tasks}: lines, steps, phases and results of each task")
    .option("--json", "as always: JSON")
    .addHelpText("after", "\nExamples:\n  khao plan > plan.json\n  khao plan --tasks | jq .tasks.dedup")
    .action(plan);
}

async function plan(options: {
  readonly plan?: string;
  readonly partitions?: number;
  readonly tasks?: boolean;
}): Promise<void> {
  const read = await readPlan(options.plan);
  const whole = options.partitions === undefined ? read : checkPlan({ ...read, partitions: options.partitions });
  const shown = options.tasks
    ? {
        hash: planHash(whole),
        plan: whole,
        tasks: Object.fromEntries([...tasks].map(([name, task]) => [name, taskView(task)])),
      }
    : whole;
  process.stdout.write(`${JSON.stringify(shown, null, 2)}\n`);
}

function taskView(task: Task): object {
  const stepView = ({ name, from, group, single }: Step): object => ({
    step: name,
    from,
    group,
    single: single === true,
  });
  return {
    emit: task.emitters.map(({ name, table = null }) => ({ lines: name, table })),
    reduce: task.steps.map(stepView),
    results: task.results,
    apply: { lines: task.apply.emitter.name, ...stepView(task.apply.step) },
    phases: phasesOf(task).map(({ name }) => name),
  };
}
