import type { Command } from "commander";
import { addTask } from "./corpus-task.ts";

/** `khao dedup RECORDS… -o DIR` */
export function addDedup(program: Command): void {
  addTask(
    program,
    "dedup",
    "find copies and updates among records",
    "Finds near-duplicates: clusters of copies, each under its smallest id, and updates, which tell the same story with other numbers.",
    `
In the folder:
  clusters.ndjson   {"id", "clusterId", "clusterSize"} of each article that has a copy
  relations.ndjson  {"a", "b", "relation": "copy" | "update", "containment" in thousandths, "numberChanges"}
  plan.json         the plan of the run
  records.ndjson    with --records: all records with clusterId and clusterSize

Examples:
  khao dedup output/ -o dedup/                                    after khao clean pages/ -o output/
  khao dedup output/ -o dedup/ --shard 3/7 --phase candidates     one job of an array; docs/corpus.md has the whole loop`,
  );
}
