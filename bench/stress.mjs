#!/usr/bin/env node
// khao beside others on variants of a set: the same pages in templates, markups and scripts that the set does not have. `npm run build` first.
//   node bench/stress.mjs SET[,SET] [--variants bare,old,lao,…] [--subjects khao,readability,…] [--scorer shingle|words] [--every N] [--lost N]
// Variants are joined by "+" (lao+old; the layout last), and `as-is` is the page itself. `--every 3` takes each third page. `--lost 5` names, for each
// variant, the pages on which khao is furthest behind the best of the others.
import { parseArgs } from "node:util";
import { scorers } from "./scorers.mjs";
import { findSet, nameOf, readSet } from "./sets.mjs";
import { answersOf, loadSubjects, subjects } from "./subjects.mjs";
import { variantOf, variants } from "./variants/index.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    variants: { type: "string", default: ["as-is", ...Object.keys(variants)].join(",") },
    subjects: { type: "string", default: "khao" },
    scorer: { type: "string", default: "shingle" },
    every: { type: "string", default: "1" },
    lost: { type: "string", default: "0" },
  },
});
const names = values.subjects.split(",");
const turns = new Map(values.variants.split(",").map((name) => [name, variantOf(name)]));
const unknown = [...turns].find(([, turn]) => turn === undefined)?.[0] ?? names.find((name) => !subjects[name]);
if (positionals.length === 0 || unknown !== undefined || !scorers[values.scorer]) {
  console.error(unknown === undefined ? "usage: node bench/stress.mjs SET[,SET]" : `no variant or subject ${unknown}`);
  process.exit(2);
}

/** The pages on which the first subject is furthest behind the best of the others. */
function furthestBehind(pages, scores, count) {
  return pages
    .map(({ id }, at) => {
      const [own = 0, ...others] = scores.map((score) => score.pages[at]);
      return { id, own, best: Math.max(0, ...others) };
    })
    .sort((a, b) => a.own - a.best - (b.own - b.best))
    .slice(0, count);
}

const loaded = await loadSubjects(names);
for (const file of positionals[0].split(",").map((name) => findSet(name) ?? name)) {
  const every = readSet(file).pages.filter((_, at) => at % Number(values.every) === 0);
  console.log(`${nameOf(file)}, ${every.length} pages, ${values.scorer}: F1 (precision / recall), pages below 0.1\n`);
  console.log(`| variant | ${loaded.map(({ label }) => label).join(" | ")} |`);
  console.log(`|---|${loaded.map(() => "---|").join("")}`);
  for (const [variant, turn] of turns) {
    const pages = every.map((page) => turn(page));
    const scores = [];
    for (const { run } of loaded) {
      const answers = await answersOf(run, pages);
      scores.push(scorers[values.scorer](pages.map(({ gold }, at) => ({ gold, text: answers[at].text }))));
    }
    const cells = scores.map(({ f1, precision, recall, pages: own }) => {
      const figures = [f1, precision, recall].map((number) => number.toFixed(3));
      return `${figures[0]} (${figures[1]} / ${figures[2]}) ${own.filter((score) => score < 0.1).length}`;
    });
    console.log(`| ${variant} | ${cells.join(" | ")} |`);
    for (const { id, own, best } of furthestBehind(pages, scores, Number(values.lost)))
      console.log(`    ${own.toFixed(3)} for ${best.toFixed(3)}  ${id}`);
  }
  console.log("");
}
// Libraries of others may leave timers running.
process.exit(0);
