import type { Command } from "commander";
import type { CleanResult } from "../article/result.ts";
import { Problem } from "../batch/problem.ts";
import { runBatch } from "../batch/run-batch.ts";
import { readInputs } from "../read/read-inputs.ts";
import { readSamples, type Sample } from "../read/samples.ts";
import { expectedJson } from "../report/expected.ts";
import { acceptedView, sampleCheck, sampleCheckView } from "../report/sample-check.ts";
import { sampleName } from "../report/sample-name.ts";
import { writeExpected, writeSample } from "../write/sample-files.ts";
import { exitCodes, outputPaint, pipelineFor, say } from "./session.ts";
import { watchSamples } from "./watch-samples.ts";

/** Where samples lie, where nobody says otherwise. */
const usualFolder = "samples";

/** `khao samples check|update|add` */
export function addSamples(program: Command): void {
  const samples = program
    .command("samples")
    .summary("regression against pages with expected records")
    .description("A sample is a folder with page.html or page.txt, source.json and expected.json.")
    .addHelpText("after", help);
  samples
    .command("check")
    .summary("compare with what is expected")
    .description(
      "Compares what comes of each sample with what is expected. A missing expectation is a failure. Exit 4 on a difference.",
    )
    .argument("[dir]", "folder of samples, or one sample", usualFolder)
    .argument("[name...]", "only these samples")
    .option("--watch", "check again whenever a sample or khao itself changes, until Ctrl-C")
    .option("--json", "JSON to stdout: [{name, status, differences}]")
    .option("--no-color", "plain text, also on a terminal")
    .action(check);
  samples
    .command("update")
    .summary("accept the new results, and show them")
    .description(
      "Shows how what comes of each sample differs from what was expected, and writes it as the new expectation.",
    )
    .argument("[dir]", "folder of samples, or one sample", usualFolder)
    .argument("[name...]", "only these samples")
    .option("--json", "JSON to stdout: [{name, status, differences}] of what was written")
    .option("--no-color", "plain text, also on a terminal")
    .action(update);
  samples
    .command("add")
    .summary("make a sample of a page")
    .description(
      "Copies a page into a new sample, with its address as far as the page tells it, and writes its expectation.",
    )
    .usage("[options] [dir] <page>")
    .argument("<path...>", "folder of samples (default samples), and the page, or - for stdin")
    .option("--name <name>", "such as doubled-lead--kpl: what it shows, and the site; default made of file and host")
    .option("--url <url>", "where the page came from; default what the page calls its own address")
    .option("--json", "JSON to stdout: [{name, status, differences}] of what was written")
    .option("--no-color", "plain text, also on a terminal")
    .action(add);
}

async function resultsOf(samples: readonly Sample[]): Promise<CleanResult[]> {
  const { clean } = await pipelineFor({});
  const results: CleanResult[] = [];
  async function* pages(): AsyncGenerator<Sample["page"]> {
    for (const { page } of samples) yield page;
  }
  await runBatch(pages(), clean, { write: async ({ result }) => void results.push(result) });
  return results;
}

interface Options {
  readonly json?: boolean;
  readonly color: boolean;
}

async function check(root: string, names: readonly string[], options: Options & { watch?: boolean }): Promise<void> {
  const { json = false, color, watch = false } = options;
  const samples = await readSamples(root, names);
  if (watch) return watchSamples(root, names, color);
  const results = await resultsOf(samples);
  const checks = samples.flatMap((sample, at) => {
    const result = results[at];
    return result ? [sampleCheck(sample.name, sample.expected, result)] : [];
  });
  process.stdout.write(json ? `${JSON.stringify(checks, null, 2)}\n` : sampleCheckView(checks, outputPaint(color)));
  if (checks.some(({ status }) => status !== "same")) process.exitCode = exitCodes.regression;
}

async function update(root: string, names: readonly string[], { json = false, color }: Options): Promise<void> {
  const samples = await readSamples(root, names);
  const results = await resultsOf(samples);
  const paint = outputPaint(color);
  const written: object[] = [];
  for (const [at, { name, folder, expected }] of samples.entries()) {
    const result = results[at];
    if (!result || expectedJson(result) === expected) continue;
    // A page that cannot be read is a broken sample, not a new expectation.
    if (result.status === "failed")
      throw new Problem(
        "usage",
        result.code,
        `sample ${name}: ${result.reason}`,
        "mend the sample; nothing was written for it",
      );
    const accepted = sampleCheck(name, expected, result);
    await writeExpected(folder, expectedJson(result));
    written.push({ name, status: result.status, differences: accepted.differences });
    if (!json) process.stdout.write(acceptedView(accepted, result, paint));
  }
  if (json) process.stdout.write(`${JSON.stringify(written)}\n`);
  say(`${samples.length} ${samples.length === 1 ? "sample" : "samples"}: ${written.length} written`);
}

async function add(paths: readonly string[], options: Options & { name?: string; url?: string }): Promise<void> {
  const [page, root = usualFolder, ...more] = paths.toReversed();
  if (page === undefined || more.length > 0)
    throw new Problem(
      "usage",
      "bad-command",
      `${paths.length} paths are too many`,
      "name a folder and one page, or the page alone",
    );
  for await (const { page: read, failed } of await readInputs([page], { stdin: process.stdin })) {
    if (failed) throw new Problem("usage", failed.code, failed.reason, "a sample is made of one page that can be read");
    const { pipeline } = await pipelineFor({ reject: false });
    const result = pipeline.run(read);
    const own = result.status === "kept" ? result.record : null;
    const url = options.url ?? read.url ?? own?.canonicalUrl ?? undefined;
    const name = options.name ?? sampleName(root, page, own?.title ?? null, url);
    await writeSample(root, { name, format: read.format, content: read.content, url });
    return update(root, [name], options);
  }
}

const help = `
Examples:
  khao samples check                              samples/: what has changed since the expectations were written?
  khao samples check samples/ br-paragraphs--voa  one of them
  khao samples check --watch                      again and again while you write a rule
  khao samples update                             take the new results as expected, and show them
  khao samples add page.html                      a new sample; its name comes from the page
  khao samples add samples/ page.html --name doubled-lead--kpl --url https://kpl.gov.la/1`;
