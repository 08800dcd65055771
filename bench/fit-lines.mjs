// Fits what the evidence on the lines of text dumps is worth: node bench/fit-lines.mjs SET[:WEIGHT][,SET…] > src/stages/dump/table/weights.data.ts
// A set is one of pages with gold text ({id, url, html, gold: string}), written down as text in several layouts, or one whose gold says of
// every line what it is ({id, format, text | html, gold: {title, paragraphs, removed, related}}); `generated(N)` are N invented dumps, `lists`
// those of dumps/lists. Needs a build, and is run by hand only.

import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { fitField } from "./dumps/crf.mjs";
import { dumpOf, knownOf, layouts } from "./dumps/from-html.mjs";
import { makeDumps } from "./dumps/generate.mjs";
import { knownOfGold, labelsOf } from "./dumps/labels.mjs";
import { labelsOfLines } from "./dumps/line-labels.mjs";
import { readLists } from "./dumps/lists.mjs";
import { findSet } from "./sets.mjs";

const load = (file) => import(new URL(`../dist/${file}`, import.meta.url).href);
const { parsePage } = await load("parse/page.js");
const { canonicalText } = await load("stages/canonical-text.js");
const { workOnPage } = await load("article/page-memo.js");
const { footOfDump } = await load("stages/dump/foot.js");
const { lineEvidence } = await load("stages/dump/table/evidence.js");
const { readDumpLines } = await load("stages/dump/table/line.js");
const { following, lineFamilies, lineFamilyNames } = await load("stages/dump/table/families.js");
const { lineKinds } = await load("article/line-table.js");

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: "string", default: "30" }, penalty: { type: "string", default: "20" } },
});

/** How much a text without any frame counts, of what its page does. */
const plainShare = 1 / 3;

function examplesOf(page, at, weight) {
  return workOnPage(() => {
    if (typeof page.gold !== "string") {
      const known = knownOfGold(page.gold);
      const dumps = page.format === "text" ? inLayouts(page.text) : layouts.map((layout) => dumpOf(page, layout));
      return [
        ...dumps.map((text) => exampleOf(page, text, known, weight / dumps.length)),
        exampleOf(
          page,
          plainDumps({ title: page.gold.title, text: page.gold.paragraphs.map(({ text }) => text) })[at % 3],
          known,
          weight * plainShare,
        ),
      ];
    }
    const silver = knownOf(page);
    const known = {
      ...silver,
      title: page.title ?? silver.title,
      text: page.gold.split("\n").filter((line) => line.trim() !== ""),
    };
    return [
      exampleOf(page, dumpOf(page, layouts[at % layouts.length]), known, weight),
      exampleOf(page, plainDumps(known)[at % 3], known, weight * plainShare),
    ];
  });
}

/** A dump as it came, without its blank lines, and with one between all lines. */
function inLayouts(text) {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return [text, lines.join("\n"), lines.join("\n\n")];
}

/** Nothing but the title and the text, or the text alone. */
function plainDumps({ title, text }) {
  return [`${title ?? ""}\n\n${text.join("\n\n")}`, text.join("\n\n"), `${title ?? ""}\n${text.join("\n")}`].map(
    (dump) => dump.trim(),
  );
}

function exampleOf(page, text, known, weight) {
  const blocks = blocksOf(page, text);
  return exampleFrom(blocks, labelsOf(blocks, known), weight, urlOf(page));
}

function blocksOf({ id, url }, text) {
  const draft = parsePage({ id, url, format: "text", content: text });
  return canonicalText.run(draft, { options: { reject: false } }).blocks;
}

/** Many dumps come without an address, and many addresses say nothing. */
function urlOf({ id, url }) {
  return id.length % 2 === 0 ? (url ?? null) : null;
}

function exampleFrom(blocks, labels, weight, url = null) {
  const allowed = new Uint8Array(labels.length * lineKinds.length);
  for (const [line, kinds] of labels.entries())
    for (const kind of kinds) allowed[line * lineKinds.length + lineKinds.indexOf(kind)] = 1;
  return { rows: lineEvidence(readDumpLines(blocks), url, footOfDump(blocks)), allowed, weight };
}

/** Dumps of which every line is known. */
function judged(dumps, weight) {
  return dumps.map((dump) =>
    workOnPage(() => {
      const blocks = blocksOf(dump, dump.text);
      return exampleFrom(blocks, labelsOfLines(blocks, dump.lines), weight);
    }),
  );
}

const examples = [];
for (const part of (positionals[0] ?? "").split(",")) {
  const [name, weight = "1"] = part.split(":");
  const invented = /^generated\((\d+)\)$/u.exec(name)?.[1];
  if (invented || name === "lists") {
    examples.push(...judged(invented ? [...makeDumps(Number(invented))] : readLists(), Number(weight)));
    continue;
  }
  const file = findSet(name);
  if (!file) throw new Error(`no set ${name}`);
  const bytes = readFileSync(file);
  const pages = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes)
    .toString("utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const usable = pages.filter(
    ({ gold, base64 }) => gold !== undefined && !base64 && (typeof gold !== "string" || gold.length > 200),
  );
  const before = examples.length;
  for (const [at, page] of usable.entries())
    if (page.html ?? page.text) examples.push(...examplesOf(page, at, Number(weight)));
  console.error(`${name}: ${examples.length - before} dumps`);
}
const shape = {
  sizes: lineFamilyNames.map((family) => lineFamilies[family].length),
  kinds: lineKinds.length,
  transitions: lineKinds.map((from) => lineKinds.map((to) => following[from].includes(to))),
  starts: lineKinds.map((kind) => following.top.includes(kind)),
};
const { emissions, moves, offsets } = fitField(examples, shape, {
  rounds: Number(values.rounds),
  penalty: Number(values.penalty),
});

/** Weights are whole tenths. */
const whole = (value) => Math.round(value * 10) || 0;
const rowOf = (list, start) =>
  `[${Array.from({ length: shape.kinds }, (_, kind) => whole(list[start + kind])).join(", ")}]`;
const families = lineFamilyNames.map((family, index) => {
  const rows = lineFamilies[family].map(
    (bucket, at) => `    ${rowOf(emissions, (offsets[index] + at) * shape.kinds)}, // ${bucket}`,
  );
  return `  ${family}: [\n${rows.join("\n")}\n  ],\n`;
});
const transitions = [...lineKinds, "top"].map((kind, at) => `  ${kind}: ${rowOf(moves, at * shape.kinds)},\n`);
process.stdout.write(`import type { LineKind } from "../../../article/line-table.ts";
import type { LineFamily } from "./families.ts";

/**
 * What each bucket of each family says for the kinds of lines, in tenths of log-odds, in the order of \`lineKinds\`. The outcome of a
 * conditional random field, made by \`bench/fit-lines.mjs\` on public sets of pages with the text that people marked as the article's,
 * written down as text dumps, on generated and invented pages of which every line was judged, and on texts without any frame. The
 * numbers are fitted together: one of them changed by hand puts the others out.
 */
export const lineWeights: Readonly<Record<LineFamily, readonly (readonly number[])[]>> = {
${families.join("")}};

/** What speaks for a kind below another, in the order of \`lineKinds\`; \`top\` is the top of the page. */
export const moveWeights: Readonly<Record<LineKind | "top", readonly number[]>> = {
${transitions.join("")}};
`);
