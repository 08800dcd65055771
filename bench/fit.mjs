// Fits the scorecards of the evidence anew: node bench/fit.mjs SET[,SET…] [--variants bare,tables,…] > src/stages/evidence/weights.data.ts
// A set has one page a line: {id, url, html, gold}, or {…, with, without} where only pieces of the text are known. `--variants` adds each
// page in other templates and scripts too; `old:0.5` lets those count half as much, `as-is:2` the pages themselves twice. Needs a build
// (npm run build), and is run by hand only: the pipeline reads what it printed.
//   node bench/fit.mjs SET[,SET…] … --keep FOLDER                             keeps what was prepared of the pages for the next fit: until the code
//                                                                            that prepares changes, that fit takes a fraction of the time
//   node bench/fit.mjs SET[,SET…] [--variants …] --cross [--on as-is,old,…]   fits without each set in turn, and scores it with that: the gap
//                                                                            to what it scores with the present weights is what unseen pages cost
import { parseArgs } from "node:util";
import { crossValidate } from "./fit/cross-validate.mjs";
import { codeDigest, fileDigest, keptExamples } from "./fit/kept-examples.mjs";
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
    keep: { type: "string" },
  },
});
const files = (positionals[0] ?? "").split(",").map((name) => findSet(name));
const turnsOf = (names) =>
  names.split(",").map((variant) => {
    const [name = "", weight = "1"] = variant.split(":");
    return { name, weight: Number(weight), turn: variantOf(name) };
  });
const asIs = /(?:^|,)as-is(?::|,|$)/u.test(values.variants) ? "" : "as-is,";
const fitted = turnsOf(`${asIs}${values.variants}`.replace(/,$/u, ""));
const scored = turnsOf(values.on);
const unknown = [...fitted, ...scored].find(({ turn, weight }) => turn === undefined || !(weight > 0));
if (files.includes(undefined) || unknown) {
  console.error("usage: node bench/fit.mjs SET[,SET…] [--variants NAME,…] [--cross [--on NAME,…]]");
  console.error(`${unknown ? `no variant ${unknown.name}; ` : ""}variants: ${Object.keys(variants).join(", ")}`);
  process.exit(2);
}

const sets = [];
const code = codeDigest();
for (const file of files) {
  const pages = readPages(file);
  const examples = [];
  for (const { name, weight, turn } of fitted) {
    const prepare = () => prepareExamples(pages.map((page) => turn(page)));
    const prepared = await keptExamples(values.keep, [code, fileDigest(file), name], prepare);
    examples.push(...prepared.map((example) => countedTimes(example, weight)));
  }
  console.error(`${nameOf(file)}: ${examples.length} pages with their variants`);
  sets.push({ name: nameOf(file), pages, examples });
}

if (values.cross) await crossValidate(sets, scored);
else {
  const scorecards = await fitExamples(sets.flatMap(({ examples }) => examples));
  process.stdout.write(printScorecards(scorecards, await familyNames()));
}

/** An example that counts that many times as much. */
function countedTimes({ labelled, ...example }, times) {
  return { ...example, labelled: labelled.map((row) => ({ ...row, weight: row.weight * times })) };
}
