import type { Command } from "commander";
import { addTask } from "./corpus-task.ts";

/** `khao pair RECORDS… -o DIR` */
export function addPair(program: Command): void {
  addTask(
    program,
    "pair",
    "find Lao and English versions of one story among records",
    "Finds Lao and English versions of one story by numbers, days, names and Latin words, one to one, and aligns their paragraphs. Rather no pair than a wrong one.",
    `
In the folder:
  pairs.ndjson     {"lo", "en", "score", "titles", "paragraphs": [{"lo", "en", "score"}]}
  paragraphs.tsv   score, Lao paragraph, English paragraph, the ids of the two articles
  plan.json        the plan of the run
  records.ndjson   with --records: all records with translationId and translationScore

Examples:
  khao pair output/ -o pairs/                after khao clean pages/ -o output/
  khao pair output/ -o pairs/ --records      with the id of its translation in each record

A dictionary helps where texts share few numbers and names: a Lao term, a tab, its English translation, one a line.`,
  ).option("--dictionary <file>", "Lao terms and their English translations, for more evidence");
}
