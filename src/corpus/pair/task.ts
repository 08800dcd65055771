import { records } from "../record-emitter.ts";
import type { Task } from "../task.ts";
import { aligned, pairedRecords, pairLines, paragraphRows, partners, withLao } from "./results.ts";
import { blocks, frequencies, matches, scores, sides, terms } from "./steps.ts";

/** Lao and English versions of one story, and which of their paragraphs belong together. */
export const pairTask: Task = {
  name: "pair",
  emitters: [terms, blocks, sides],
  steps: [frequencies, scores, matches, withLao, aligned, pairLines, paragraphRows, partners],
  results: [
    { file: "pairs.ndjson", step: "pair-lines" },
    { file: "paragraphs.tsv", step: "paragraph-rows" },
  ],
  apply: { emitter: records, step: pairedRecords },
};
