import type { Command } from "commander";
import { type AnswerOptions, answerLines } from "./answer-lines.ts";
import { withCleaning } from "./session.ts";
import { withWorkers } from "./workers.ts";

/** `khao stream` */
export function addStream(program: Command): void {
  const command = program
    .command("stream")
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

function stream(options: AnswerOptions): Promise<void> {
  return answerLines(options, { blank: "fail" });
}

const help = `
In:   {"id": "1", "html": "<html>…", "url": "https://…"}     html, text or content; contentType and fetchedAt if known
Out:  {"id": "1", "status": "kept", "record": {…}}
      {"id": "2", "status": "rejected", "code": "index-page", "reason": "…"}
      {"id": "stdin#3", "status": "failed", "code": "bad-input", "reason": "line 3 of stdin is no JSON"}

Example:
  khao stream < pages.ndjson | jq -c 'select(.status == "kept") | .record' > records.ndjson

Failures are lines like all others, so the exit code is 0 unless khao itself breaks.`;
