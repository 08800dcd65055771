// Fits anew what the signs and words of a chat assistant's voice weigh:
//   node bench/fit-assistant.mjs LINES.ndjson… --clean SET.ndjson[.gz]… > src/stages/assistant/voice-weights.data.ts
// A line is {text, label: "residue" | "genuine", position, keep?}; of a clean set every paragraph of `gold` counts as genuine.
// Needs a build (npm run build), and is run by hand only.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { fitLogistic } from "./fit/regression.mjs";

const fit = { penalty: 1, rounds: 40 };
/** A word of fewer lines, a sign of fewer, a weight nearer to 0 is left out. */
const least = { word: 4, sign: 2, weight: 0.1 };
/** Letters of the paragraphs of clean sets. */
const paragraph = { shortest: 8, longest: 700 };
/** Letters below which a paragraph may be a subheading. */
const subheading = 60;
/** What one of its places counts: there are many, and few of them are like what is looked for. */
const subheadingWeight = 0.25;
/** Residue that is known by its form (a mark, a gap, Markdown) says nothing about words. */
const technical = /cit|markdown|placeholder/i;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { clean: { type: "string", multiple: true, default: [] } },
});
if (positionals.length === 0) {
  console.error("usage: node bench/fit-assistant.mjs LINES.ndjson... --clean SET.ndjson[.gz] [--clean SET...]");
  process.exit(2);
}

const stage = (name) => import(new URL(`../dist/stages/assistant/${name}.js`, import.meta.url).href);
const [{ allVoiceFeatures }, { PreparedSentence, maskQuotations }] = await Promise.all([
  stage("voice-features"),
  stage("sentence"),
]);

function rowsOf(file) {
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
}

function example(text, position, label) {
  const masked = maskQuotations(text);
  const features = allVoiceFeatures(new PreparedSentence(masked, 0, masked.length));
  return { label, features: [...features, `pos=${position === "mid" ? "middle" : (position ?? "middle")}`] };
}

const lines = positionals
  .flatMap(rowsOf)
  .filter(({ keep, label, family = "" }) => !keep && !(label === "residue" && technical.test(family)))
  .map(({ text, position, label }) => example(text, position, label === "residue" ? 1 : 0));

const clean = values.clean.flatMap(rowsOf).flatMap(({ gold, kind }) => {
  if (
    kind !== undefined &&
    kind !== "article" &&
    /^(?:service|product|forum|listing|collection|documentation)$/.test(kind)
  )
    return [];
  const texts = typeof gold === "string" ? gold.split("\n") : (gold?.paragraphs ?? []).map(({ text }) => text);
  const paragraphs = texts
    .map((text) => text.trim())
    .filter(({ length }) => length >= paragraph.shortest && length < paragraph.longest);
  return paragraphs.flatMap((text, at) => {
    const position = at < 2 ? "first" : at >= paragraphs.length - 2 ? "last" : "middle";
    // A subheading may stand anywhere.
    const positions = text.length < subheading ? new Set([position, "first", "last"]) : [position];
    const weight = text.length < subheading ? subheadingWeight : 1;
    return [...positions].map((place) => ({ ...example(text, place, 0), weight }));
  });
});

const counts = new Map();
for (const { features } of lines) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
const names = [...counts].flatMap(([name, count]) =>
  count >= (/^w:|>/.test(name) ? least.word : least.sign) ? [name] : [],
);
const columnOf = new Map(names.map((name, column) => [name, column]));
const rows = [...lines, ...clean].map(({ label, features, weight = 1 }) => ({
  label,
  weight,
  columns: features.flatMap((name) => columnOf.get(name) ?? []),
}));
const width = rows.reduce((most, { columns }) => Math.max(most, columns.length), 0);
const columns = new Uint16Array(rows.length * width).fill(0xffff);
for (const [row, { columns: own }] of rows.entries()) columns.set(own, row * width);
const { bias, weights } = fitLogistic(
  {
    columns,
    width,
    offset: new Float64Array(rows.length),
    label: Uint8Array.from(rows, ({ label }) => label),
    weight: Float64Array.from(rows, ({ weight }) => weight),
  },
  names.length,
  fit,
);

const kept = names
  .map((name, column) => [name, Math.round(weights[column] * 100)])
  .filter(([, weight]) => Math.abs(weight) >= least.weight * 100)
  .sort(([a], [b]) => (a < b ? -1 : 1));
console.error(`${lines.length} lines, ${clean.length} clean paragraphs, ${kept.length} weights`);
process.stdout.write(`// Printed by bench/fit-assistant.mjs.

/** Log-odds of a paragraph that shows nothing. */
export const voiceBias = ${Math.round(bias * 100) / 100};

/** What each feature is worth, in hundredths of log-odds: one a line, the weight in front. */
export const voiceWeights = \`
${kept.map(([name, weight]) => `${weight} ${name}`).join("\n")}
\`;
`);
