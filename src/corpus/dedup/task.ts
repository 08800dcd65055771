import type { Task } from "../task.ts";
import { bands, candidates } from "./candidates.ts";
import { comparisons, requests, texts } from "./comparison.ts";
import { clusteredRecords, clusterLines, clusters, records, relationLines } from "./results.ts";

/** Near-duplicates: clusters of copies, and which articles update which. */
export const dedupTask: Task = {
  name: "dedup",
  emitters: [bands, texts],
  steps: [candidates, requests, comparisons, clusters, clusterLines, relationLines],
  results: [
    { file: "clusters.ndjson", step: "cluster-lines" },
    { file: "relations.ndjson", step: "relation-lines" },
  ],
};

/** The join of clusters and records, as a task of its own: not everybody wants the records written again. */
export const applyStep = { emitter: records, step: clusteredRecords };
