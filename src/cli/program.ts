import { Command } from "commander";
import { version } from "../version.ts";

type AddCommand = (program: Command) => void;

/** The commands by name, in the order of the help. */
const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
  clean: async () => (await import("./clean.ts")).addClean,
  stream: async () => (await import("./stream.ts")).addStream,
  report: async () => (await import("./report.ts")).addReport,
  diff: async () => (await import("./diff.ts")).addDiff,
  verify: async () => (await import("./verify.ts")).addVerify,
  inspect: async () => (await import("./inspect.ts")).addInspect,
  explain: async () => (await import("./explain.ts")).addExplain,
  samples: async () => (await import("./samples.ts")).addSamples,
  schema: async () => (await import("./schema.ts")).addSchema,
  learn: async () => (await import("./learn.ts")).addLearn,
  dedup: async () => (await import("./dedup.ts")).addDedup,
  pair: async () => (await import("./pair.ts")).addPair,
  plan: async () => (await import("./plan.ts")).addPlan,
  map: async () => (await import("./map.ts")).addMap,
  emit: async () => (await import("./emit.ts")).addEmit,
  reduce: async () => (await import("./reduce.ts")).addReduce,
  apply: async () => (await import("./apply.ts")).addApply,
  completion: async () => (await import("./completion.ts")).addCompletion,
};

/** Commands that speak of all the others. */
const needsAll: ReadonlySet<string> = new Set(["completion"]);

/**
 * The program, with the command that is asked for: to load what all of them need takes longer than most of them run. Without one that it
 * knows it has all of them, for its help and its guesses. Errors are thrown, so that `main` is the one place that turns them into exit
 * codes.
 */
export async function createProgram(asked: string | undefined): Promise<Command> {
  const program = new Command("khao")
    .description("Scraped Lao and English news pages in, clean article records out, every removal explained.")
    .version(version)
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .addHelpText("after", help);
  const isOne = asked !== undefined && Object.hasOwn(commands, asked) && !needsAll.has(asked);
  const wanted = Object.entries(commands).filter(([name]) => !isOne || name === asked);
  for (const add of await Promise.all(wanted.map(([, load]) => load()))) add(program);
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
