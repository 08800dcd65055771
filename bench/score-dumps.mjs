// Scores pages of which nothing but their text is left: node bench/score-dumps.mjs SET[,SET…] [--every N]
// Each page of a set ({id, url, html, gold: string, title?}) is written down as a browser would copy it, in one of three layouts by turns,
// without its address, and cleaned as a text dump. Titles are compared with those of the set, other stories with those that khao finds in
// the markup.
import { parseArgs } from "node:util";
import { dumpOf, knownOf, layouts } from "./dumps/from-html.mjs";
import { sameTitle, scorers } from "./scorers.mjs";
import { findSet, nameOf, readPages } from "./sets.mjs";

const { cleanPage, matchingKey } = await import(new URL("../dist/index.js", import.meta.url).href);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { every: { type: "string", default: "1" } },
});

for (const name of (positionals[0] ?? "").split(",")) {
  const file = findSet(name);
  if (!file) {
    console.error(`no set ${name}`);
    process.exit(2);
  }
  const pages = readPages(file).filter(
    ({ gold }, at) => typeof gold === "string" && gold !== "" && at % Number(values.every) === 0,
  );
  const pairs = [];
  const titles = [0, 0];
  const related = { right: 0, given: 0, of: 0 };
  for (const [at, page] of pages.entries()) {
    const content = dumpOf(page, layouts[at % layouts.length]);
    const result = cleanPage({ id: page.id, format: "text", content }, { reject: false });
    if (result.status !== "kept") throw new Error(`${page.id}: ${result.code}`);
    const { record } = result;
    const known = knownOf(page);
    pairs.push({ gold: page.gold, text: record.text });
    titles[1]++;
    if (sameTitle(page.title ?? known.title ?? "", record.title ?? "")) titles[0]++;
    const stories = new Set(known.related);
    related.right += record.related.filter(({ title }) => stories.has(matchingKey(title))).length;
    related.given += record.related.length;
    related.of += stories.size;
  }
  const { f1, precision, recall } = scorers.shingle(pairs);
  const shares = [f1, precision, recall].map((share) => share.toFixed(3)).join(" / ");
  console.log(
    `${nameOf(file)}: text ${shares}, titles ${titles.join("/")}, other stories ${related.right} of ${related.of} (given ${related.given})`,
  );
}
