import { spawn } from "node:child_process";
import { once } from "node:events";
import { type Command, InvalidArgumentError, Option } from "commander";
import { Problem } from "../batch/problem.ts";
import { type Phase, phasesOf, runPhase } from "../corpus/engine/phases.ts";
import { openWork, publishResults, runTask, type TaskRun } from "../corpus/engine/run-task.ts";
import { parseShard, type Shard } from "../corpus/engine/shard.ts";
import { checkPlan } from "../corpus/plan.ts";
import { withRecords } from "../corpus/task.ts";
import { readDictionary } from "../read/dictionary.ts";
import { readPlan } from "../read/plan.ts";
import { recordFiles } from "../read/record-files.ts";
import { readRecordLines } from "../read/record-lines.ts";
import { rowNamed, taskNamed, withProblems } from "./corpus-session.ts";
import { say } from "./session.ts";
import { wholeNumber } from "./values.ts";

interface Options {
  readonly output: string;
  readonly plan?: string;
  readonly partitions?: number;
  readonly workers: number;
  readonly memory: number;
  readonly records?: boolean;
  readonly shard?: Shard;
  readonly phase?: string;
  readonly quiet?: boolean;
  readonly json?: boolean;
  readonly dictionary?: string;
}

/** Phase after the last one: the results get their names. */
const finish = "finish";

/** A command that runs a task over records on this machine, or one shard of one of its phases. */
export function addTask(program: Command, name: string, summary: string, description: string, help: string): Command {
  return program
    .command(name)
    .summary(summary)
    .description(description)
    .argument("<records...>", "files of records (.ndjson, .ndjson.gz), or folders that `khao clean` wrote")
    .requiredOption("-o, --output <dir>", "folder of the results")
    .option("--records", "also write the records again, with what was found about each")
    .option("--workers <number>", "processes that share the work", wholeNumber(1, 256), 1)
    .option(
      "--memory <megabytes>",
      "lines that a process sorts in memory; the rest is sorted on the disk",
      wholeNumber(1, 65_536),
      128,
    )
    .option("--plan <file>", "plan of the run (`khao plan` prints one)")
    .option(
      "--partitions <number>",
      "partitions of each shuffle; the results do not depend on it",
      wholeNumber(1, 100_000),
    )
    .addOption(
      new Option("--shard <i/N>", "run this share of one phase alone, for job arrays")
        .argParser(shardOf)
        .conflicts("workers"),
    )
    .option(
      "--phase <name>",
      `the phase that the shard runs; ${finish} after the last (\`khao plan --tasks\` lists them)`,
    )
    .option("--quiet", "no words but errors")
    .option("--json", "print a summary to stdout as JSON")
    .addHelpText("after", help)
    .action((inputs: readonly string[], options: Options) => runCommand(name, inputs, options));
}

async function runCommand(name: string, inputs: readonly string[], options: Options): Promise<void> {
  const { output, plan: planFile, partitions, shard, phase, workers, quiet = false, json = false } = options;
  if ((shard === undefined) !== (phase === undefined))
    throw new Problem(
      "usage",
      "bad-command",
      "--shard and --phase go together",
      "`khao plan --tasks` lists the phases of a task",
    );
  const base = taskNamed(name);
  const read = await readPlan(planFile);
  const run: TaskRun = {
    task: options.records ? withRecords(base) : base,
    plan: checkPlan({
      ...read,
      ...(partitions === undefined ? {} : { partitions }),
      ...(options.dictionary === undefined
        ? {}
        : { pair: { ...read.pair, dictionary: await readDictionary(options.dictionary) } }),
    }),
    inputs: await recordFiles(inputs),
    read: readRecordLines,
    output,
    shards: shard?.count ?? workers,
  };
  const memory = options.memory * 1024 * 1024;
  if (shard && phase !== undefined) {
    await withProblems(() => runShard(run, shard, phase, memory));
    return;
  }
  await runTask(run, async (of, work) => {
    if (!quiet) say(of.name);
    if (workers === 1) await withProblems(() => runPhase(of, { ...work, shard: { index: 0, count: 1 }, memory }));
    else await runInProcesses(of, workers);
  });
  if (!quiet) say(`${output}: ${run.task.results.map(({ file }) => file).join(", ")}`);
  if (json)
    process.stdout.write(
      `${JSON.stringify({ task: name, plan: run.plan, results: run.task.results.map(({ file }) => file) })}\n`,
    );
}

async function runShard(run: TaskRun, shard: Shard, name: string, memory: number): Promise<void> {
  const folder = openWork(run);
  if (name === finish) {
    if (shard.index === 0) publishResults(run);
    return;
  }
  const { task, plan, inputs, read } = run;
  await runPhase(rowNamed(phasesOf(task), name), { task, plan, inputs, read, folder, shard, memory });
}

/** One process for each shard, by the same command that a job array would run. */
async function runInProcesses({ name }: Phase, workers: number): Promise<void> {
  const own = process.argv
    .slice(1)
    .filter((_, at, all) => !/^--workers/u.test(all[at] ?? "") && all[at - 1] !== "--workers");
  const ends = Array.from({ length: workers }, async (_, index) => {
    const child = spawn(process.execPath, [...own, "--shard", `${index}/${workers}`, "--phase", name], {
      stdio: ["ignore", "ignore", "inherit"],
    });
    const [code] = await once(child, "exit");
    if (code !== 0) throw new Error(`shard ${index} of ${name} ended with ${code}`);
  });
  await Promise.all(ends);
}

function shardOf(text: string): Shard {
  const shard = parseShard(text);
  if (!shard) throw new InvalidArgumentError("Give a share such as 0/7, up to 6/7.");
  return shard;
}
