// How long khao takes over the pages of samples/, as a multiple of only building an htmlparser2 tree of them. Needs a build.
//   node bench/speed.mjs [--stages] [--rounds 12]
// The samples are small pages that are mostly text: on pages of real sites, mostly scripts and menus, the multiple is lower.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parseDocument } from "htmlparser2";
import { assertNothingLost } from "../dist/article/conservation.js";
import { cleanPage } from "../dist/index.js";
import { parsePage } from "../dist/parse/page.js";
import { parseMarkup } from "../dist/parse/parse-markup.js";
import { createPipeline, stages } from "../dist/pipeline.js";
import { emitRecord } from "../dist/stages/record/emit-record.js";
import { bestOf } from "./best-of.mjs";

const { values } = parseArgs({
  options: { stages: { type: "boolean", default: false }, rounds: { type: "string", default: "12" } },
});
const rounds = Number(values.rounds);
/** How often all samples are gone through in one round: a round should take tenths of a second. */
const repetitions = 15;

const folder = new URL("../samples/", import.meta.url).pathname;
const pages = readdirSync(folder).flatMap((name) => {
  const source = JSON.parse(readFileSync(join(folder, name, "source.json"), "utf8"));
  const file = readdirSync(join(folder, name)).find((entry) => entry.endsWith(".html"));
  if (file === undefined) return [];
  return [{ id: name, url: source.url, format: "html", content: readFileSync(join(folder, name, file), "utf8") }];
});
const size = pages.reduce((sum, page) => sum + page.content.length, 0);

/** @param {(page: typeof pages[number]) => void} work */
const overAll = (work) => () => {
  for (let turn = 0; turn < repetitions; turn++) for (const page of pages) work(page);
};

const floor = "floor: htmlparser2 tree";
const times = bestOf(
  {
    [floor]: overAll((page) => parseDocument(page.content)),
    "khao's own tree": overAll((page) => parseMarkup(page.content)),
    khao: overAll((page) => cleanPage(page)),
  },
  rounds,
);
console.log(`${pages.length} pages, ${(size / 1e3).toFixed(0)} kB, ${rounds} rounds, node ${process.version}`);
for (const [name, time] of Object.entries(times)) print(name, time, (pages.length * repetitions * 1e3) / time);

if (values.stages) {
  console.log("\nstage by stage");
  for (const [name, time] of Object.entries(bestByStage())) print(name, time);
}

function print(name, time, perSecond) {
  const ratio = (time / times[floor]).toFixed(2).padStart(6);
  console.log(name.padEnd(26), ratio, "x floor", perSecond ? `${perSecond.toFixed(0).padStart(8)} pages/s` : "");
}

/** The best round of each stage; parsing, the account of all text and the record count as stages here. */
function bestByStage() {
  const { options } = { options: Object.freeze({ reject: false }) };
  const { version, configHash } = createPipeline(options).describe();
  const best = {};
  for (let round = 0; round < rounds; round++) {
    const spent = {};
    const timed = (name, work) => {
      const start = performance.now();
      const result = work();
      spent[name] = (spent[name] ?? 0) + performance.now() - start;
      return result;
    };
    overAll((page) => {
      const parsed = timed("parse", () => parsePage(page));
      const draft = stages.reduce((before, stage) => timed(stage.name, () => stage.run(before, { options })), parsed);
      timed("nothing lost", () => assertNothingLost(draft));
      timed("record", () => emitRecord(draft, { version, configHash }));
    })();
    for (const [name, time] of Object.entries(spent)) best[name] = Math.min(best[name] ?? time, time);
  }
  return best;
}
