// Near-duplicates on a planted corpus: how right, how fast, in how much memory. Needs a build, and some 15 kB of disk for each article.
//   node bench/corpus/measure-dedup.mjs [--size 100000] [--seed a] [--folder DIR] [--memory 128]
import { createWriteStream, existsSync, mkdirSync, readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { finished } from "node:stream/promises";
import { parseArgs } from "node:util";
import { dedupTask } from "../../dist/corpus/dedup/task.js";
import { runPhase } from "../../dist/corpus/engine/phases.js";
import { runTask } from "../../dist/corpus/engine/run-task.js";
import { checkPlan } from "../../dist/corpus/plan.js";
import { readRecordLines } from "../../dist/read/record-lines.js";
import { makeCorpus } from "./corpus.mjs";
import { recordOf } from "./record.mjs";
import { scoreDedup } from "./score-dedup.mjs";

const { values } = parseArgs({
  options: {
    size: { type: "string", default: "100000" },
    seed: { type: "string", default: "a" },
    folder: { type: "string", default: path.join(os.tmpdir(), "khao-dedup") },
    memory: { type: "string", default: "128" },
  },
});
const size = Number(values.size);
mkdirSync(values.folder, { recursive: true });
const input = path.join(values.folder, `records-${values.seed}-${size}.ndjson`);
if (!existsSync(input)) {
  const file = createWriteStream(input);
  for (const { article } of makeCorpus({ seed: values.seed, size }))
    if (!file.write(`${JSON.stringify(recordOf(article))}\n`)) await new Promise((go) => file.once("drain", go));
  file.end();
  await finished(file);
}

const memory = Number(values.memory) * 1024 * 1024;
const run = {
  task: dedupTask,
  plan: checkPlan(),
  inputs: [input],
  read: readRecordLines,
  output: values.folder,
  shards: 1,
};
let all = 0;
await runTask(run, async (phase, work) => {
  const start = process.cpuUsage();
  await runPhase(phase, { ...work, shard: { index: 0, count: 1 }, memory });
  const { user, system } = process.cpuUsage(start);
  all += user + system;
  console.log(`${phase.name.padEnd(18)} ${((user + system) / 1e6).toFixed(1)} s`);
});
console.log(
  `${Math.round(size / (all / 1e6))} articles a second of processor time, ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most`,
);

const lines = (file) =>
  readFileSync(path.join(values.folder, file), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const truths = [...makeCorpus({ seed: values.seed, size })].map(({ truth }) => truth);
const { byLanguage, updates } = scoreDedup(truths, lines("clusters.ndjson"), lines("relations.ndjson"));
for (const [name, { precision, recall, planted }] of Object.entries({ ...byLanguage, updates }))
  console.log(`${name.padEnd(8)} P ${precision.toFixed(4)} R ${recall.toFixed(4)} of ${planted}`);
