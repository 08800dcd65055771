import { labelsOf, labelsOfPieces } from "./labels.mjs";
import { fitLogistic } from "./regression.mjs";

/** How strongly weights are drawn to 0, against a page whose blocks count 1 together, and rounds at most: some 80 do. */
const fit = { penalty: 0.3, rounds: 200 };
/** Places after the point: enough for log-odds, and few enough for people. */
const places = 1000;

const stage = (name) => import(new URL(`../../dist/${name}.js`, import.meta.url).href);

/**
 * The pages with their evidence and labels; pages without a labelled block of the article are left out. A page counts as much as its
 * `weight` says, 1 if it has none.
 *
 * @param {Iterable<{ id: string, url?: string, html: string, weight?: number, gold?: string, with?: readonly string[], without?: readonly string[] }>} pages
 */
export async function prepareExamples(pages) {
  const { prepare } = await evidence();
  const examples = [];
  for (const page of pages) {
    const example = prepare(page);
    if (example) examples.push(example);
  }
  return examples;
}

export async function familyNames() {
  const { allFamilies } = await evidence();
  return allFamilies.map(([name]) => name);
}

/** Fits both scorecards: the first on each block's own evidence, the second on that and the company that the first one sees. */
export async function fitExamples(examples) {
  const { companyOf, firstOdds, allFamilies, rowWidth, companyWidth } = await evidence();
  const sizes = allFamilies.map(([, { buckets }]) => buckets);
  const own = columnsOf(sizes.slice(0, rowWidth));
  const all = columnsOf(sizes);
  const rows = examples.flatMap(({ labelled }, page) => labelled.map((row) => ({ ...row, page })));
  const base = {
    offset: new Float64Array(rows.length),
    label: Uint8Array.from(rows, ({ label }) => label),
    weight: Float64Array.from(rows, ({ weight }) => weight),
  };
  const ones = new Uint16Array(rows.length * rowWidth);
  for (const [row, { page, block }] of rows.entries())
    own.put(ones, row * rowWidth, examples[page].rows, block * rowWidth, 0, rowWidth);
  const alone = cardOf(fitLogistic({ ...base, columns: ones, width: rowWidth }, own.count, fit), own);
  const company = examples.map((example) => companyOf(example.draft, example, firstOdds(example, alone)).rows);
  const width = rowWidth + companyWidth;
  const both = new Uint16Array(rows.length * width);
  for (const [row, { page, block }] of rows.entries()) {
    all.put(both, row * width, examples[page].rows, block * rowWidth, 0, rowWidth);
    all.put(both, row * width + rowWidth, company[page], block * companyWidth, rowWidth, companyWidth);
  }
  const inCompany = cardOf(fitLogistic({ ...base, columns: both, width }, all.count, fit), all);
  return { alone, inCompany };
}

/** One column for each bucket but the first of a family, which is worth nothing. */
function columnsOf(sizes) {
  const first = [];
  let count = 0;
  for (const size of sizes) {
    first.push(count);
    count += size - 1;
  }
  const put = (ones, at, rows, row, family, width) => {
    for (let place = 0; place < width; place++) {
      const bucket = rows[row + place];
      ones[at + place] = bucket === 0 ? 0xffff : first[family + place] + bucket - 1;
    }
  };
  return { sizes, first, count, put };
}

function cardOf({ bias, weights }, { sizes, first }) {
  const rounded = (value) => Math.round(value * places) / places + 0;
  return {
    bias: rounded(bias),
    weights: sizes.map((size, family) => [
      0,
      ...Array.from({ length: size - 1 }, (_, bucket) => rounded(weights[first[family] + bucket])),
    ]),
  };
}

/** What the built project gives to fit on. */
async function evidence() {
  const [{ parsePage }, { canonicalText }, names, finder, judge, { companyOf }, families] = await Promise.all([
    stage("parse/page"),
    stage("stages/canonical-text"),
    stage("stages/boilerplate/containers"),
    stage("stages/evidence/candidate"),
    stage("stages/evidence/judge"),
    stage("stages/evidence/company"),
    stage("stages/evidence/families"),
  ]);
  const prepare = ({ id, url, html, weight: ofPage = 1, ...gold }) => {
    const draft = canonicalText.run(parsePage({ id, url: url || undefined, format: "html", content: html }));
    const named = names.nameContainers(draft.containers);
    const regions = names.regionsOf(draft, named, finder.proseValue);
    const candidate = finder.findCandidate(draft, regions, named);
    if (!candidate) return null;
    const found = judge.gatherEvidence(draft, candidate, regions);
    const texts = draft.source.map(({ text }) => text);
    const labels = typeof gold.gold === "string" ? labelsOf(texts, gold.gold) : labelsOfPieces(texts, gold);
    const kept = labels.flatMap(({ label, tokens }, block) =>
      label === null || tokens === 0 || found.isForeign[block] === 1
        ? []
        : [{ label, block, weight: Math.sqrt(tokens) }],
    );
    if (!kept.some(({ label }) => label === 1)) return null;
    const sum = kept.reduce((total, { weight }) => total + weight, 0);
    const labelled = kept.map((row) => ({ ...row, weight: (ofPage * row.weight) / sum }));
    // Of a page nothing is kept but what its company is read from.
    const { source, containers, images } = draft;
    const blocks = source.map(({ index, kind, text, letters, linkLetters, hidden, container, marks }) => ({
      index,
      kind,
      text,
      letters,
      linkLetters,
      hidden,
      container,
      marks,
    }));
    return { draft: { source: blocks, containers, images }, ...found, labelled };
  };
  const { firstOdds } = judge;
  return { prepare, companyOf, firstOdds, ...families };
}
