import { records } from "../record-emitter.ts";
import type { Task } from "../task.ts";
import { bands, candidates } from "./candidates.ts";
import { comparisons, requests, texts } from "./comparison.ts";
import { clusteredRecords, clusterLines, clusters, relationLines } from "./results.ts";

/** Near-duplicates: clusters of copies, and which articles update which. */
export const dedupTask: Task = {
  name: "dedup",
  emitters: [bands, texts],
  steps: [candidates, requests, comparisons, clusters, clusterLines, relationLines],
  results: [
    { file: "clusters.ndjson", step: "cluster-lines" },
    { file: "relations.ndjson", step: "relation-lines" },
  ],
  apply: { emitter: records, step: clusteredRecords },
};
