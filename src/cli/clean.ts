import type { Command } from "commander";
import type { Counts, Sink } from "../batch/page-item.ts";
import { runBatch } from "../batch/run-batch.ts";
import { parseFieldNames } from "../read/field-names.ts";
import { readInputs } from "../read/read-inputs.ts";
import { countSkipped } from "../read/skipped.ts";
import { lostPageWords, summaryLine, watchFailures } from "../report/summary.ts";
import { plain } from "../report/terminal.ts";
import { lineWriter } from "../write/line-writer.ts";
import { recordStream } from "../write/record-stream.ts";
import { type Manifest, openRunDirectory } from "../write/run-directory.ts";
import { progressCounter } from "./progress.ts";
import { cleanOptionsOf, exitCodes, interruptSignal, pipelineFor, say, withCleaning } from "./session.ts";

interface Options {
  readonly output: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly reject: boolean;
  readonly recipes?: string;
  readonly strict?: boolean;
  readonly lenient?: boolean;
  readonly pullQuotes?: boolean;
  readonly fields?: string;
}

/** `khao clean INPUT… -o DIR` */
export function addClean(program: Command): void {
  const command = program
    .command("clean")
    .summary("clean pages into a folder of records")
    .description(
      "Cleans pages into article records, and writes down why each other page and paragraph is not among them.",
    )
    .argument(
      "<input...>",
      "files, folders, globs (pages, NDJSON, WARC, WACZ, Parquet, zip, tar, also packed by gzip), or - for stdin",
    )
    .requiredOption("-o, --output <dir>", "folder of the run, or - for records on stdout")
    .option("--json", "print the manifest of the run to stdout")
    .option("--quiet", "no words but errors")
    .option("--fields <list>", "names of fields in NDJSON and Parquet: html=body,url=metadata.url (docs/formats.md)")
    .option("--recipes <name>", "what is known of single sites: lao, or a JSON file (docs/recipes.md)")
    .option("--no-reject", "keep pages that are no articles, with the reason as a quality flag")
    .addHelpText("after", help);
  withCleaning(command).action(clean);
}

async function clean(inputs: readonly string[], options: Options): Promise<void> {
  const { output, json = false, quiet = false } = options;
  const cleanOptions = await cleanOptionsOf(options);
  const skipped = countSkipped();
  const pages = await readInputs(inputs, {
    stdin: process.stdin,
    onSkipped: skipped.onSkipped,
    ...(output === "-" ? {} : { exclude: output }),
    ...(options.fields === undefined ? {} : { fields: parseFieldNames(options.fields) }),
  });
  const { pipeline, clean } = await pipelineFor(cleanOptions);
  const { version, configHash } = pipeline.describe();
  const writeLine = lineWriter(process.stdout);
  // Listened to before anything is written: what an interruption finds is cleared away.
  const signal = interruptSignal();
  const run =
    output === "-"
      ? undefined
      : await openRunDirectory(output, { khao: version, configHash, inputs: inputs.toSorted() });
  const lost: Sink = recordStream(writeLine, (outcome) => {
    if (!quiet) say(lostPageWords(outcome) ?? "");
  });
  const sink = watchFailures(run ?? lost);
  const progress = progressCounter(quiet);
  let counts: Counts;
  let manifest: Manifest | undefined;
  try {
    counts = await runBatch(pages, clean, sink, { signal, onProgress: progress.onProgress });
    manifest = await run?.finish(counts);
  } catch (error) {
    await run?.discard();
    throw error;
  } finally {
    progress.clear();
  }
  if (manifest && !quiet) for (const failure of sink.failures) say(failure);
  if (manifest && !quiet && counts.failed > sink.failures.length)
    say(`… all ${counts.failed} in ${output}/failed.ndjson`);
  const others = skipped.words();
  if (!quiet && others !== undefined) say(plain(`skipped ${others}`));
  if (!quiet) say(summaryLine(counts, output));
  if (json) await writeLine(JSON.stringify(manifest ?? { khao: version, configHash, inputs, counts }));
  if (counts.failed > 0) process.exitCode = exitCodes.somePagesFailed;
}

const help = `
Examples:
  khao clean pages/ -o output/               every page below a folder
  khao clean 'pages/**/*.html' -o output/    a glob, quoted
  khao clean pages.ndjson.gz -o output/      {"id", "html" | "text" | "content", "url"?} a line
  khao clean crawl.warc.gz -o output/        also .wacz .parquet .zip .tar.gz, told by their content
  khao clean dump.parquet -o output/ --fields html=raw_html,url=metadata.url
  curl -s URL | khao clean - -o - | jq .title

In the folder: articles-00000.ndjson (records), rejected.ndjson (read well, no article), failed.ndjson (not read),
manifest.json (counts and checksums). They appear all together when the run is through; an interrupted run leaves nothing.
Exit codes: 0 done, 1 some pages failed, 2 wrong command, 130 interrupted.`;
