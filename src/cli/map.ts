import type { Command } from "commander";
import { type AnswerOptions, answerLines } from "./answer-lines.ts";
import { withCleaning } from "./session.ts";
import { withWorkers } from "./workers.ts";

/** `khao map` */
export function addMap(program: Command): void {
  const command = program
    .command("map")
    .summary("pages in, results out, for any engine")
    .description(
      "A pure filter as `khao stream` is, whose answer to a line does not depend on the lines around it: pages without an id are named by their content, and records do not say where in the stream they stood.",
    )
    .option("--recipes <name>", "what is known of single sites: lao, or a JSON file (docs/recipes.md)")
    .option("--no-reject", "keep pages that are no articles, with the reason as a quality flag")
    .addHelpText("after", "\nExample:\n  khao map < pages.ndjson > results.ndjson");
  withWorkers(withCleaning(command), 1).action(map);
}

function map(options: AnswerOptions): Promise<void> {
  return answerLines(options, { naming: "content" });
}
