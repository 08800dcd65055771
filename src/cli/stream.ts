import type { Command } from "commander";
import type { Outcome } from "../batch/page-item.ts";
import { runBatch } from "../batch/run-batch.ts";
import type { WrittenResult } from "../batch/written-result.ts";
import { readNdjson } from "../read/ndjson.ts";
import { lineWriter } from "../write/line-writer.ts";
import { answerLine } from "../write/outcome-lines.ts";
import { type CleaningOptions, cleanOptionsOf, interruptSignal, pipelineFor, withCleaning } from "./session.ts";
import { openCleaner, type WorkerOptions, withWorkers } from "./workers.ts";

interface Options extends WorkerOptions, CleaningOptions {}

/** `khao stream` */
export function addStream(program: Command): void {
  const command = program
    .command("stream")
    .alias("map")
    .summary("NDJSON in, NDJSON out, one line for each line")
    .description(
      "A pure filter: reads pages as NDJSON and answers each line with one line, in the same order, at once.",
    )
    .option("--recipes <name>", "what is known of single sites: lao, or a JSON file (docs/recipes.md)")
    .option("--no-reject", "keep pages that are no articles, with the reason as a quality flag")
    .option("--json", "as always: lines are JSON")
    .addHelpText("after", help);
  withWorkers(withCleaning(command), 1).action(stream);
}

async function stream(options: Options): Promise<void> {
  const signal = interruptSignal();
  const cleanOptions = await cleanOptionsOf(options);
  const { clean: cleanHere } = await pipelineFor(cleanOptions);
  const { clean, pace, close } = openCleaner({ cleanOptions, cleanHere, signal }, options);
  const writeLine = lineWriter(process.stdout);
  const pages = readNdjson(process.stdin, { name: "stdin", blank: "fail" });
  const sink = { write: (outcome: Outcome<WrittenResult>) => writeLine(answerLine(outcome)) };
  await runBatch(pages, clean, sink, { ...pace, signal }).finally(close);
}

const help = `
In:   {"id": "1", "html": "<html>…", "url": "https://…"}     html, text or content; contentType and fetchedAt if known
Out:  {"id": "1", "status": "kept", "record": {…}}
      {"id": "2", "status": "rejected", "code": "index-page", "reason": "…"}
      {"id": "stdin#3", "status": "failed", "code": "bad-input", "reason": "line 3 of stdin is no JSON"}

Example:
  khao stream < pages.ndjson | jq -c 'select(.status == "kept") | .record' > records.ndjson

Failures are lines like all others, so the exit code is 0 unless khao itself breaks.`;
