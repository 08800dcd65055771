import type { Command } from "commander";
import { runBatch } from "../batch/run-batch.ts";
import { readInputs } from "../read/read-inputs.ts";
import { inspectView } from "../report/inspect.ts";
import { inspectResult } from "../report/inspection.ts";
import { lineWriter } from "../write/line-writer.ts";
import { cleanOptionsOf, exitCodes, interruptSignal, outputPaint, pipelineFor, withCleaning } from "./session.ts";

interface Options {
  readonly json?: boolean;
  readonly color: boolean;
  readonly reject: boolean;
  readonly recipes?: string;
  readonly strict?: boolean;
  readonly lenient?: boolean;
  readonly pullQuotes?: boolean;
}

/** `khao inspect PAGE` */
export function addInspect(program: Command): void {
  const command = program
    .command("inspect")
    .summary("show what became of a page, and by which rule")
    .description("Shows a page in its own order: + in the body, = in a field, - removed, with stage, rule and reason.")
    .argument("<page>", "a file, or - for stdin; of a folder every page")
    .option("--json", "one JSON object a page: {id, result, pieces}")
    .option("--no-color", "plain text, also on a terminal")
    .option("--recipes <name>", "what is known of single sites: lao, or a JSON file (docs/recipes.md)")
    .option("--no-reject", "look at the text of a page that is no article")
    .addHelpText(
      "after",
      "\nExamples:\n  khao inspect page.html\n  curl -s URL | khao inspect - | less\n  khao inspect page.html --json | jq '.pieces[] | select(.to == \"ledger\")'",
    );
  withCleaning(command).action(inspect);
}

async function inspect(page: string, { json = false, color, ...options }: Options): Promise<void> {
  const { clean } = await pipelineFor(await cleanOptionsOf(options));
  const paint = outputPaint(color);
  const writeLine = lineWriter(process.stdout);
  const pages = await readInputs([page], { stdin: process.stdin });
  const counts = await runBatch(
    pages,
    clean,
    {
      write: ({ id, result }) =>
        writeLine(
          json ? JSON.stringify({ id, result, pieces: inspectResult(result) }) : inspectView(id, result, paint),
        ),
    },
    { signal: interruptSignal() },
  );
  if (counts.failed > 0) process.exitCode = exitCodes.somePagesFailed;
}
