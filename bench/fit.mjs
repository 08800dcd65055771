// Fits the scorecards of the evidence anew: node bench/fit.mjs SET.ndjson[.gz]… [--bare] [--table] > src/stages/evidence/weights.data.ts
// A set has one page a line: {id, url, html, gold}. `--bare` and `--table` add variants of each page without names, and in tables.
// Needs a build (npm run build), and is run by hand only: the pipeline reads what it printed.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { printScorecards } from "./fit/print.mjs";
import { fitScorecards } from "./fit/scorecards.mjs";
import { bare, table } from "./fit/variants.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { bare: { type: "boolean", default: false }, table: { type: "boolean", default: false } },
});
if (positionals.length === 0) {
  console.error("usage: node bench/fit.mjs SET.ndjson[.gz]... [--bare] [--table]");
  process.exit(2);
}

/** Reads the pages of a set that have markup and gold text, with their variants. */
function* pagesOf(file) {
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  for (const line of text.split("\n")) {
    if (line === "") continue;
    const page = JSON.parse(line);
    if (typeof page.html !== "string" || typeof page.gold !== "string") continue;
    yield page;
    if (values.bare) yield { ...page, html: bare(page.html) };
    if (values.table) yield { ...page, html: table(page.html) };
  }
}

function* allPages() {
  for (const file of positionals) yield* pagesOf(file);
}

const { scorecards, names, pages, blocks } = await fitScorecards(allPages());
console.error(`${pages} pages, ${blocks} blocks`);
process.stdout.write(printScorecards(scorecards, names));
