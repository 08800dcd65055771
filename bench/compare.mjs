#!/usr/bin/env node
// khao beside other extractors, on the same pages by the same scorer, as a Markdown table. `npm run build` first.
//   node bench/compare.mjs SET[,SET] [--subjects khao,readability,…] [--scorer shingle|words]
// Extractors of others are no dependencies of khao. They are looked for from the folder that PEERS names; what is not there is left out:
//   npm install --prefix /tmp/peers @mozilla/readability linkedom defuddle @extractus/article-extractor
//   PEERS=/tmp/peers node bench/compare.mjs news
import { parseArgs } from "node:util";
import { sameDay, sameTitle, scorers } from "./scorers.mjs";
import { findSet, nameOf, readSet } from "./sets.mjs";
import { answersOf, loadSubjects, subjects } from "./subjects.mjs";

const percent = (part) => (part === null ? "–" : `${(100 * part).toFixed(1)} %`);

function figures(pages, answers, scorer) {
  const pairs = pages.map(({ gold }, at) => ({ gold, text: answers[at].text }));
  const { f1, precision, recall, pages: perPage } = scorers[scorer](pairs);
  const part = (field, same) => {
    const asked = pages.flatMap((page, at) => (page[field] ? [same(page[field], answers[at][field])] : []));
    return asked.length === 0 ? null : asked.filter(Boolean).length / asked.length;
  };
  const empty = perPage.filter((own) => own < 0.1).length;
  return [
    ...[f1, precision, recall].map((number) => number.toFixed(3)),
    String(empty),
    percent(part("title", sameTitle)),
    percent(part("date", (gold, found) => sameDay(gold, dayOf(found)))),
  ];
}

/** Extractors hand dates over as the page writes them; a day that the engine can read counts for them. */
function dayOf(found) {
  if (typeof found !== "string" || /^\d{4}-\d\d-\d\d/u.test(found)) return found;
  const time = Date.parse(found);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

const { values, positionals } = parseArgs({
  options: { subjects: { type: "string" }, scorer: { type: "string", default: "shingle" } },
  allowPositionals: true,
});
const files = (positionals[0] ?? "news").split(",").map((name) => findSet(name) ?? name);
const names = values.subjects?.split(",") ?? Object.keys(subjects).filter((name) => name !== "khao-recipes");
const unknown = names.find((name) => !Object.hasOwn(subjects, name));
if (unknown !== undefined || !Object.hasOwn(scorers, values.scorer)) {
  console.error(`no ${unknown === undefined ? `scorer ${values.scorer}` : `subject ${unknown}`}`);
  process.exit(2);
}
const loaded = await loadSubjects(names);
for (const file of files) {
  const { pages } = readSet(file);
  console.log(`${nameOf(file)}, ${pages.length} pages, ${values.scorer}:\n`);
  console.log("| extractor | F1 | precision | recall | pages below 0.1 | titles equal | days right |");
  console.log("|---|---|---|---|---|---|---|");
  for (const { label, run } of loaded) {
    const cells = figures(pages, await answersOf(run, pages), values.scorer);
    console.log(`| ${[label, ...cells].join(" | ")} |`);
  }
  console.log("");
}
// Libraries of others may leave timers running.
process.exit(0);
