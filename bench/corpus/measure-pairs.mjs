// Pairs on a planted corpus: how right, how fast. Needs a build.
//   node bench/corpus/measure-pairs.mjs [--size 20000] [--seed a] [--folder DIR]
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { runPhase } from "../../dist/corpus/engine/phases.js";
import { runTask } from "../../dist/corpus/engine/run-task.js";
import { pairTask } from "../../dist/corpus/pair/task.js";
import { checkPlan } from "../../dist/corpus/plan.js";
import { readRecordLines } from "../../dist/read/record-lines.js";
import { makeCorpus } from "./corpus.mjs";
import { recordOf } from "./record.mjs";
import { scorePairs } from "./score-pairs.mjs";

const { values } = parseArgs({
  options: {
    size: { type: "string", default: "20000" },
    seed: { type: "string", default: "a" },
    folder: { type: "string", default: path.join(os.tmpdir(), "khao-pairs") },
  },
});
const size = Number(values.size);
mkdirSync(values.folder, { recursive: true });
const input = path.join(values.folder, "records.in");
const items = [...makeCorpus({ seed: values.seed, size })];
writeFileSync(input, items.map(({ article }) => `${JSON.stringify(recordOf(article))}\n`).join(""));
let all = 0;
const run = {
  task: pairTask,
  plan: checkPlan(),
  inputs: [input],
  read: readRecordLines,
  output: values.folder,
  shards: 1,
};
await runTask(run, async (phase, work) => {
  const start = process.cpuUsage();
  await runPhase(phase, { ...work, shard: { index: 0, count: 1 }, memory: 1 << 27 });
  const { user, system } = process.cpuUsage(start);
  all += user + system;
  console.log(`${phase.name.padEnd(18)} ${((user + system) / 1e6).toFixed(1)} s`);
});
const pairs = readFileSync(path.join(values.folder, "pairs.ndjson"), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const { planted, found, precision, recall } = scorePairs(
  items.map(({ truth }) => truth),
  pairs,
);
console.log(`${Math.round(size / (all / 1e6))} articles a second of processor time`);
console.log(`${found} pairs for ${planted} planted: P ${precision.toFixed(4)} R ${recall.toFixed(4)}`);
