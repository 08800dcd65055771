// Writes an invented bilingual corpus of any size, and the right answers beside it. The same seed and size give the same bytes.
//   node bench/corpus/generate.mjs records -o DIR [--size 1000] [--seed a]    records.ndjson, as `khao clean` writes them, and truth.ndjson
//   node bench/corpus/generate.mjs pages -o DIR [--size 1000] [--seed a]      pages.ndjson, for `khao clean`, and truth.ndjson
//   node bench/corpus/generate.mjs sites -o DIR [--size 10] [--seed a]        pages of that many sites, 30 of each, and truth.ndjson
import { once } from "node:events";
import { createWriteStream, mkdirSync } from "node:fs";
import path from "node:path";
import { finished } from "node:stream/promises";
import { parseArgs } from "node:util";
import { makeCorpus } from "./corpus.mjs";
import { articlePage } from "./page.mjs";
import { recordOf } from "./record.mjs";
import { makeSitePages } from "./sites.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { output: { type: "string", short: "o" }, size: { type: "string" }, seed: { type: "string", default: "a" } },
});

const makers = {
  *records(size, seed) {
    for (const { article, truth } of makeCorpus({ seed, size: size ?? 1000 })) yield [recordOf(article), truth];
  },
  *pages(size, seed) {
    for (const { article, truth } of makeCorpus({ seed, size: size ?? 1000 })) yield [articlePage(article), truth];
  },
  *sites(size, seed) {
    for (let number = 0; number < (size ?? 10); number++)
      for (const { page, truth } of makeSitePages(seed, number))
        yield [{ id: page.id, url: page.url, html: page.content }, truth];
  },
};

const [what] = positionals;
const size = values.size === undefined ? undefined : Number(values.size);
if (
  !Object.hasOwn(makers, what ?? "") ||
  !values.output ||
  (size !== undefined && !(Number.isInteger(size) && size > 0))
) {
  console.error("usage: node bench/corpus/generate.mjs records|pages|sites -o DIR [--size N] [--seed TEXT]");
  process.exit(2);
}
mkdirSync(values.output, { recursive: true });
const files = [what === "records" ? "records" : "pages", "truth"].map((name) =>
  createWriteStream(path.join(values.output, `${name}.ndjson`)),
);
for (const lines of makers[what](size, values.seed))
  for (const [at, file] of files.entries())
    if (!file.write(`${JSON.stringify(lines[at])}\n`)) await once(file, "drain");
for (const file of files) file.end();
await Promise.all(files.map((file) => finished(file)));
