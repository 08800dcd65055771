import { readFile } from "node:fs/promises";
import type { Command } from "commander";
import type { Page } from "../article/page.ts";
import type { CleanOptions, CleanResult } from "../article/result.ts";
import { messageOf, Problem } from "../batch/problem.ts";
import { readInputs } from "../read/read-inputs.ts";
import { inspectView } from "../report/inspect.ts";
import { inspectResult } from "../report/inspection.ts";
import { resultDifferenceView } from "../report/result-difference-view.ts";
import { leastTimes, type StepTime, stepWatch } from "../report/timing.ts";
import { lineWriter } from "../write/line-writer.ts";
import { cleanOptionsOf, exitCodes, loadPipeline, outputPaint, say, withCleaning } from "./session.ts";

interface Options {
  readonly json?: boolean;
  readonly color: boolean;
  readonly html?: string;
  readonly diff?: string;
  readonly reject: boolean;
  readonly recipes?: string;
  readonly strict?: boolean;
  readonly lenient?: boolean;
  readonly pullQuotes?: boolean;
}

/** A page with what came of it. */
interface Inspected {
  readonly id: string;
  readonly url: string | null;
  readonly result: CleanResult;
  readonly times: readonly StepTime[];
}

/** Configurations that a page can be compared under, by name. */
const configurations: Readonly<Record<string, CleanOptions>> = {
  normal: { cleaning: "normal" },
  strict: { cleaning: "strict" },
  lenient: { cleaning: "lenient" },
  "no-reject": { reject: false },
  "no-pull-quotes": { pullQuotes: "remove" },
};

/** `khao inspect PAGE` */
export function addInspect(program: Command): void {
  const command = program
    .command("inspect")
    .summary("show what became of a page, and by which rule")
    .description("Shows a page in its own order: + in the body, = in a field, - removed, with stage, rule and reason.")
    .argument("<page>", "a file, or - for stdin; of a folder every page")
    .option("--html <file>", "write the same as an HTML page, - for stdout")
    .option(
      "--diff <other>",
      `compare with another page, with a result saved by --json or as expected.json, or with a configuration: ${Object.keys(configurations).join(", ")}, recipes:NAME`,
    )
    .option("--json", "one JSON object a page: {id, result, pieces, times}")
    .option("--no-color", "plain text, also on a terminal")
    .option("--recipes <name>", "what is known of single sites: lao, or a JSON file (docs/recipes.md)")
    .option("--no-reject", "look at the text of a page that is no article")
    .addHelpText("after", help);
  withCleaning(command).action(inspect);
}

async function inspect(path: string, { json = false, color, html, diff, ...options }: Options): Promise<void> {
  const cleanOptions = await cleanOptionsOf(options);
  if (diff !== undefined) return compare(path, diff, cleanOptions, color);
  if (html !== undefined) return writeHtml(path, html, cleanOptions);
  const paint = outputPaint(color);
  const writeLine = lineWriter(process.stdout);
  for await (const { id, result, times } of inspected(path, cleanOptions)) {
    if (result.status === "failed") process.exitCode = exitCodes.somePagesFailed;
    const pieces = inspectResult(result);
    await writeLine(json ? JSON.stringify({ id, result, pieces, times }) : inspectView(id, result, paint, times));
  }
}

/** Cleans pages one by one and measures each stage. */
async function* inspected(path: string, options: CleanOptions): AsyncGenerator<Inspected> {
  const pipeline = await loadPipeline(options);
  const run = (page: Page): Inspected => {
    // Twice, and the lesser time of each step: the first page of a process meets code that has never run.
    const [first, second] = [stepWatch(), stepWatch()];
    pipeline.run(page, first.observe);
    const result = pipeline.run(page, second.observe);
    return { id: page.id, url: page.url ?? null, result, times: leastTimes(first.times(), second.times()) };
  };
  for await (const { page, failed } of await readInputs([path], { stdin: process.stdin })) {
    if (page) yield run(page);
    else {
      const { id, code, reason } = failed;
      yield { id, url: null, result: { status: "failed", code, reason }, times: [] };
    }
  }
}

async function writeHtml(path: string, output: string, options: CleanOptions): Promise<void> {
  const { inspectPage } = await import("../report/inspect-html.ts");
  const page = inspectPage(path, inspected(path, options));
  if (output === "-") {
    const writeLine = lineWriter(process.stdout);
    for await (const piece of page) await writeLine(piece);
    return;
  }
  const { writeWholeFile } = await import("../write/whole-file.ts");
  await writeWholeFile(output, page);
  say(`→ ${output}`);
}

async function compare(path: string, other: string, options: CleanOptions, color: boolean): Promise<void> {
  const before = await only(path, options);
  const after = await otherResult(path, other, options);
  process.stdout.write(resultDifferenceView([path, other], before, after, outputPaint(color)));
}

/** What `--diff` names: a configuration, a saved result, or another page. */
async function otherResult(path: string, other: string, options: CleanOptions): Promise<CleanResult> {
  const configuration = configurations[other];
  if (configuration) return only(path, { ...options, ...configuration });
  if (other.startsWith("recipes:")) {
    const { readRecipes } = await import("../read/recipes.ts");
    return only(path, { ...options, recipes: await readRecipes(other.slice("recipes:".length)) });
  }
  return other.endsWith(".json") ? savedResult(other) : only(other, options);
}

async function only(path: string, options: CleanOptions): Promise<CleanResult> {
  for await (const { result } of inspected(path, options)) return result;
  throw new Problem("usage", "no-pages", `no page in ${path}`, "name one page");
}

async function savedResult(path: string): Promise<CleanResult> {
  try {
    const value = JSON.parse(await readFile(path, "utf8"));
    const result = value.result ?? value;
    if (result.status !== "kept" && result.status !== "rejected" && result.status !== "failed")
      throw new Error("it has no status");
    return result;
  } catch (error) {
    const hint = "save one with khao inspect PAGE --json, or name an expected.json";
    throw new Problem("usage", "no-result", `${path} is no saved result: ${messageOf(error)}`, hint);
  }
}

const help = `
Examples:
  khao inspect page.html
  khao inspect page.html --html page-inspected.html
  khao inspect page.html --diff strict              what strict cleaning would change
  khao inspect page.html --json > before.json       then, with another version of khao:
  khao inspect page.html --diff before.json
  curl -s URL | khao inspect - | less
  khao inspect page.html --json | jq '.pieces[] | select(.to == "ledger")'`;
