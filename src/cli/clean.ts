import type { Command } from "commander";
import type { Counts, Sink } from "../batch/page-item.ts";
import { runBatch } from "../batch/run-batch.ts";
import type { WrittenResult } from "../batch/written-result.ts";
import { readInputs } from "../read/read-inputs.ts";
import { lostPageWords, summaryLine, watchFailures } from "../report/summary.ts";
import { lineWriter } from "../write/line-writer.ts";
import { recordStream } from "../write/record-stream.ts";
import { type Manifest, openRunDirectory } from "../write/run-directory.ts";
import { progressCounter } from "./progress.ts";
import { cleanOptionsOf, exitCodes, interruptSignal, say, withCleaning } from "./session.ts";
import { openCleaner, type WorkerOptions, withWorkers } from "./workers.ts";

interface Options extends WorkerOptions {
  readonly output: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly reject: boolean;
  readonly recipes?: string;
  readonly strict?: boolean;
  readonly lenient?: boolean;
  readonly pullQuotes?: boolean;
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
      "files, folders, globs (.html .htm .xhtml .txt .ndjson .jsonl, .gz of the last two), or - for stdin",
    )
    .requiredOption("-o, --output <dir>", "folder of the run, or - for records on stdout")
    .option("--json", "print the manifest of the run to stdout")
    .option("--quiet", "no words but errors")
    .option("--recipes <name>", "what is known of single sites: lao, or a JSON file (docs/recipes.md)")
    .option("--no-reject", "keep pages that are no articles, with the reason as a quality flag")
    .addHelpText("after", help);
  withWorkers(withCleaning(command)).action(clean);
}

async function clean(inputs: readonly string[], options: Options): Promise<void> {
  const { output, json = false, quiet = false } = options;
  const cleanOptions = await cleanOptionsOf(options);
  const pages = await readInputs(inputs, { stdin: process.stdin, ...(output === "-" ? {} : { exclude: output }) });
  const writeLine = lineWriter(process.stdout);
  // Listened to before anything is written: what an interruption finds is cleared away.
  const signal = interruptSignal();
  const { about, clean, pace, close } = await openCleaner(cleanOptions, options, signal);
  const { version, configHash } = about;
  const run =
    output === "-"
      ? undefined
      : await openRunDirectory(output, { khao: version, configHash, inputs: inputs.toSorted() }).catch(
          (error: unknown) => {
            close();
            throw error;
          },
        );
  const lost: Sink<WrittenResult> = recordStream(writeLine, (outcome) => {
    if (!quiet) say(lostPageWords(outcome) ?? "");
  });
  const sink = watchFailures(run ?? lost);
  const progress = progressCounter(quiet);
  let counts: Counts;
  let manifest: Manifest | undefined;
  try {
    counts = await runBatch(pages, clean, sink, { ...pace, signal, onProgress: progress.onProgress });
    manifest = await run?.finish(counts);
  } catch (error) {
    await run?.discard();
    throw error;
  } finally {
    close();
    progress.clear();
  }
  if (manifest && !quiet) for (const failure of sink.failures) say(failure);
  if (manifest && !quiet && counts.failed > sink.failures.length)
    say(`… all ${counts.failed} in ${output}/failed.ndjson`);
  if (!quiet) say(summaryLine(counts, output));
  if (json) await writeLine(JSON.stringify(manifest ?? { khao: version, configHash, inputs, counts }));
  if (counts.failed > 0) process.exitCode = exitCodes.somePagesFailed;
}

const help = `
Examples:
  khao clean pages/ -o output/               every page below a folder
  khao clean 'pages/**/*.html' -o output/    a glob, quoted
  khao clean pages.ndjson.gz -o output/      {"id", "html" | "text" | "content", "url"?} a line
  curl -s URL | khao clean - -o - | jq .title

In the folder: articles-00000.ndjson (records), rejected.ndjson (read well, no article), failed.ndjson (not read),
manifest.json (counts and checksums). They appear all together when the run is through; an interrupted run leaves nothing.
Exit codes: 0 done, 1 some pages failed, 2 wrong command, 130 interrupted.`;
