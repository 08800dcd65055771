import { Command } from "commander";
import { version } from "../version.ts";
import { addApply } from "./apply.ts";
import { addClean } from "./clean.ts";
import { addCompletion } from "./completion.ts";
import { addDedup } from "./dedup.ts";
import { addDiff } from "./diff.ts";
import { addEmit } from "./emit.ts";
import { addExplain } from "./explain.ts";
import { addInspect } from "./inspect.ts";
import { addLearn } from "./learn.ts";
import { addMap } from "./map.ts";
import { addPair } from "./pair.ts";
import { addPlan } from "./plan.ts";
import { addReduce } from "./reduce.ts";
import { addReport } from "./report.ts";
import { addSamples } from "./samples.ts";
import { addSchema } from "./schema.ts";
import { addStream } from "./stream.ts";
import { addVerify } from "./verify.ts";

const commands = [
  addClean,
  addStream,
  addReport,
  addDiff,
  addVerify,
  addInspect,
  addExplain,
  addSamples,
  addSchema,
  addLearn,
  addDedup,
  addPair,
  addPlan,
  addMap,
  addEmit,
  addReduce,
  addApply,
  addCompletion,
];

/** All commands. Errors are thrown, so that `main` is the one place that turns them into exit codes. */
export function createProgram(): Command {
  const program = new Command("khao")
    .description("Scraped Lao and English news pages in, clean article records out, every removal explained.")
    .version(version)
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .addHelpText("after", help);
  for (const add of commands) add(program);
  return program;
}

const help = `
Start here:
  khao clean pages/ -o output/      clean a folder of pages
  khao report output/               look at the run in a browser
  khao inspect pages/one.html       see what was kept, what was dropped, and why
  khao explain                      all reasons for dropping text

Data goes to stdout or files, words to stderr.
Exit codes: 0 done, 1 some pages failed, 2 wrong command, 3 wrong configuration, 4 samples or a run differ, 130 interrupted.`;
