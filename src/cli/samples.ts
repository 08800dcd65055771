import type { Command } from "commander";
import type { CleanResult } from "../article/result.ts";
import { Problem } from "../batch/problem.ts";
import { runBatch } from "../batch/run-batch.ts";
import { readInputs } from "../read/read-inputs.ts";
import { readSamples, type Sample } from "../read/samples.ts";
import { expectedJson } from "../report/expected.ts";
import { sampleCheck, sampleCheckView } from "../report/sample-check.ts";
import { writeExpected, writeSample } from "../write/sample-files.ts";
import { exitCodes, outputPaint, pipelineFor, say } from "./session.ts";

/** `khao samples check|update|add` */
export function addSamples(program: Command): void {
  const samples = program
    .command("samples")
    .summary("regression against pages with expected records")
    .description("A sample is a folder with page.html or page.txt, source.json and expected.json.")
    .addHelpText("after", help);
  samples
    .command("check")
    .description(
      "Compares what comes of each sample with what is expected. A missing expectation is a failure. Exit 4 on a difference.",
    )
    .argument("<dir>", "folder of samples, or one sample")
    .argument("[name...]", "only these samples")
    .option("--json", "JSON to stdout: [{name, status, differences}]")
    .option("--no-color", "plain text, also on a terminal")
    .action(check);
  samples
    .command("update")
    .description("Writes what comes of each sample as its expectation. Read the difference before you commit it.")
    .argument("<dir>", "folder of samples, or one sample")
    .argument("[name...]", "only these samples")
    .option("--json", "JSON to stdout: [{name, status}] of what was written")
    .action(update);
  samples
    .command("add")
    .description("Copies a page into a new sample and writes its expectation.")
    .argument("<dir>", "folder of samples")
    .argument("<page>", "the page, or - for stdin")
    .requiredOption("--name <name>", "such as doubled-lead--kpl: what it shows, and the site")
    .option("--url <url>", "where the page came from")
    .option("--json", "JSON to stdout: [{name, status}] of what was written")
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

async function check(
  root: string,
  names: readonly string[],
  { json = false, color }: { json?: boolean; color: boolean },
): Promise<void> {
  const samples = await readSamples(root, names);
  const results = await resultsOf(samples);
  const checks = samples.flatMap((sample, at) => {
    const result = results[at];
    return result ? [sampleCheck(sample.name, sample.expected, result)] : [];
  });
  process.stdout.write(json ? `${JSON.stringify(checks, null, 2)}\n` : sampleCheckView(checks, outputPaint(color)));
  if (checks.some(({ status }) => status !== "same")) process.exitCode = exitCodes.regression;
}

async function update(root: string, names: readonly string[], { json = false }: { json?: boolean }): Promise<void> {
  const samples = await readSamples(root, names);
  const results = await resultsOf(samples);
  const changed: { name: string; status: CleanResult["status"] }[] = [];
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
    await writeExpected(folder, expectedJson(result));
    changed.push({ name, status: result.status });
  }
  if (json) process.stdout.write(`${JSON.stringify(changed)}\n`);
  else for (const { name, status } of changed) say(`wrote ${name}/expected.json (${status})`);
  say(`${samples.length} ${samples.length === 1 ? "sample" : "samples"}: ${changed.length} written`);
}

async function add(root: string, path: string, options: { name: string; url?: string; json?: boolean }): Promise<void> {
  const { name, url, json = false } = options;
  for await (const { page, failed } of await readInputs([path], { stdin: process.stdin })) {
    if (failed) throw new Problem("usage", failed.code, failed.reason, "a sample is made of one page that can be read");
    await writeSample(root, { name, format: page.format, content: page.content, url: url ?? page.url });
    return update(root, [name], { json });
  }
}

const help = `
Examples:
  khao samples check samples/                    what has changed since the expectations were written?
  khao samples check samples/ br-paragraphs--voa  one of them
  khao samples update samples/                   take the new results as expected
  khao samples add samples/ page.html --name doubled-lead--kpl --url https://kpl.gov.la/…`;
