import { type Command, Option } from "commander";
import type { Page } from "../article/page.ts";
import type { CleanOptions, CleanResult } from "../article/result.ts";
import type { Clean } from "../batch/run-batch.ts";
import type { Pipeline } from "../pipeline.ts";
import { type Paint, painter, showsColours } from "../report/terminal.ts";

/** Exit codes, the same for every command. */
export const exitCodes = {
  done: 0,
  somePagesFailed: 1,
  usage: 2,
  configuration: 3,
  regression: 4,
  interrupted: 130,
} as const;

/** Words for people go to standard error, so that data can be piped. */
export function say(words: string): void {
  process.stderr.write(`${words}\n`);
}

/** A run that a signal ended: what is there, and how to go on. */
export class Interruption extends Error {
  readonly hint: string;

  constructor(message = "stopped before the end", hint = "run the same command again") {
    super(message);
    this.hint = hint;
  }
}

/** A signal that fires at the first Ctrl-C or SIGTERM; the second Ctrl-C ends the process at once. */
export function interruptSignal(): AbortSignal {
  const controller = new AbortController();
  const interrupt = (): void => {
    if (controller.signal.aborted) process.exit(exitCodes.interrupted);
    controller.abort(new Interruption());
  };
  process.on("SIGINT", interrupt);
  process.on("SIGTERM", interrupt);
  return controller.signal;
}

/** Options of commands that clean. */
export interface CleaningOptions {
  readonly reject: boolean;
  readonly recipes?: string;
  readonly profile?: string;
  readonly strict?: boolean;
  readonly lenient?: boolean;
  readonly pullQuotes?: boolean;
}

/** The options of a pipeline from those of a command: recipes come by name or from a file, profiles from a file. */
export async function cleanOptionsOf(options: CleaningOptions): Promise<CleanOptions> {
  const { reject, recipes, profile, strict = false, lenient = false, pullQuotes = true } = options;
  const cleaning = strict ? "strict" : lenient ? "lenient" : "normal";
  const own: CleanOptions = { reject, cleaning, pullQuotes: pullQuotes ? "keep" : "remove" };
  // Loaded only when asked for: they take as long to load as a small command takes in all.
  const learnt =
    profile === undefined ? {} : { profiles: await (await import("../read/profiles.ts")).readProfiles(profile) };
  const known =
    recipes === undefined ? {} : { recipes: await (await import("../read/recipes.ts")).readRecipes(recipes) };
  return { ...own, ...learnt, ...known };
}

/** Adds the options that say what is removed, the same for every command that cleans. */
export function withCleaning(command: Command): Command {
  return command
    .option("--profile <file>", "what the pages of each site have in common, as `khao learn` wrote it")
    .addOption(new Option("--strict", "also remove what is doubtful").conflicts("lenient"))
    .addOption(new Option("--lenient", "keep and flag what is doubtful").conflicts("strict"))
    .option("--no-pull-quotes", "remove sentences that the layout prints a second time on their own");
}

/** The pipeline, loaded only by commands that clean: parsers and language models are most of what khao takes to start. */
export async function loadPipeline(options: CleanOptions = {}): Promise<Pipeline> {
  const { createPipeline } = await import("../pipeline.ts");
  return createPipeline(options);
}

/** The pipeline of a command, and the seam that runs pages through it. */
export async function pipelineFor(options: CleanOptions): Promise<{ pipeline: Pipeline; clean: Clean }> {
  const pipeline = await loadPipeline(options);
  // One turn of the event loop for each page, so that signals and progress get through while lines are plentiful.
  const clean = (page: Page): Promise<CleanResult> =>
    new Promise((resolve, reject) => {
      setImmediate(() => {
        try {
          resolve(pipeline.run(page));
        } catch (error) {
          reject(error);
        }
      });
    });
  return { pipeline, clean };
}

/** Colours for standard output, unless `--no-color` or NO_COLOR says otherwise. */
export function outputPaint(wanted: boolean): Paint {
  return painter(showsColours(process.stdout, wanted));
}
