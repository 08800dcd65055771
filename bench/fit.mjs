// Fits the scorecards of the evidence anew: node bench/fit.mjs SET[,SET…] [--variants bare,tables,…] > src/stages/evidence/weights.data.ts
// A set has one page a line: {id, url, html, gold}, or {…, with, without} where only pieces of the text are known. `--variants` adds each
// page in other templates and scripts too. Needs a build (npm run build), and is run by hand only: the pipeline reads what it printed.
//   node bench/fit.mjs SET[,SET…] [--variants …] --cross [--on as-is,old,…]   fits without each set in turn, and scores it with that: the gap
//                                                                            to what it scores with the present weights is what unseen pages cost
import { parseArgs } from "node:util";
import { crossValidate } from "./fit/cross-validate.mjs";
import { printScorecards } from "./fit/print.mjs";
import { familyNames, fitExamples, prepareExamples } from "./fit/scorecards.mjs";
import { findSet, nameOf, readPages } from "./sets.mjs";
import { variantOf, variants } from "./variants/index.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    variants: { type: "string", default: "" },
    cross: { type: "boolean", default: false },
    on: { type: "string", default: "as-is" },
  },
});
const files = (positionals[0] ?? "").split(",").map((name) => findSet(name));
const turnsOf = (names) => names.split(",").map((name) => ({ name, turn: variantOf(name) }));
const fitted = turnsOf(`as-is${values.variants === "" ? "" : `,${values.variants}`}`);
const scored = turnsOf(values.on);
const unknown = [...fitted, ...scored].find(({ turn }) => turn === undefined);
if (files.includes(undefined) || unknown) {
  console.error("usage: node bench/fit.mjs SET[,SET…] [--variants NAME,…] [--cross [--on NAME,…]]");
  console.error(`${unknown ? `no variant ${unknown.name}; ` : ""}variants: ${Object.keys(variants).join(", ")}`);
  process.exit(2);
}

const sets = [];
for (const file of files) {
  const pages = readPages(file);
  const examples = await prepareExamples(pages.flatMap((page) => fitted.map(({ turn }) => turn(page))));
  console.error(`${nameOf(file)}: ${examples.length} pages with their variants`);
  sets.push({ name: nameOf(file), pages, examples });
}
if (values.cross) await crossValidate(sets, scored);
else {
  const scorecards = await fitExamples(sets.flatMap(({ examples }) => examples));
  process.stdout.write(printScorecards(scorecards, await familyNames()));
}
