import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { cleanPage } from "../../src/clean-page.ts";

/** A lead and what stands below it, written by someone who had not read the rules; half of them are two leads, not one. */
interface LeadPair {
  readonly id: string;
  readonly language: string;
  readonly kind: string;
  readonly duplicate: boolean;
  readonly title: string;
  readonly first: string;
  readonly between: readonly string[];
  readonly second: string;
  readonly body: readonly string[];
}

const pairsOf = (set: string): LeadPair[] =>
  readFileSync(new URL(`../../bench/sets/${set}.ndjson`, import.meta.url), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as LeadPair);
const pairs = pairsOf("lead-pairs");

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;

function contentOf({ title, first, between, second, body }: LeadPair, format: "html" | "text"): string {
  const paragraphs = [first, ...between, second, ...body];
  return format === "html"
    ? `<article><h1>${escaped(title)}</h1>${paragraphs.map(paragraph).join("\n")}</article>`
    : [title, ...paragraphs].map((text) => text.replaceAll("\n", " ")).join("\n\n");
}

/** Whether one of the two leads was taken for a copy. */
function isTaken(pair: LeadPair, format: "html" | "text"): boolean {
  const result = cleanPage({ id: pair.id, format, content: contentOf(pair, format) }, { reject: false });
  if (result.status !== "kept") throw new Error(`${pair.id}: ${result.code}`);
  return result.record.removed.some(({ rule }) => rule === "duplicated-lead" || rule === "repeated-paragraph");
}

describe.each(["html", "text"] as const)("lead pairs as %s", (format) => {
  const taken = new Map(pairs.map((pair) => [pair, isTaken(pair, format)]));
  test.each(["en", "lo"] as const)("%s: precision 0.995, recall 0.98", (language) => {
    const own = pairs.filter((pair) => pair.language === language || pair.language === "mixed");
    const copies = own.filter(({ duplicate }) => duplicate);
    const found = own.filter((pair) => taken.get(pair));
    const right = found.filter(({ duplicate }) => duplicate);
    expect(copies.length).toBeGreaterThan(90);
    expect(own.length - copies.length).toBeGreaterThan(90);
    const wrong = [...found.filter(({ duplicate }) => !duplicate), ...copies.filter((pair) => !taken.get(pair))];
    const names = wrong.map(({ id, kind }) => `${id} ${kind}`).join("; ");
    expect(right.length / found.length, names).toBeGreaterThanOrEqual(0.995);
    expect(right.length / copies.length, names).toBeGreaterThanOrEqual(0.98);
  });
});

/** Written later, for kinds that the first set does not hold: R 0.86, 0.52 and 0.71 at first sight. The third has whole rewordings too, which stay; the fourth was written with the rules in view. */
describe.each([
  { set: "lead-pairs-second", precision: 0.96, recall: 0.89 },
  { set: "lead-pairs-third", precision: 0.99, recall: 0.75 },
  { set: "lead-pairs-fourth", precision: 0.96, recall: 0.93 },
])("$set", ({ set, precision, recall }) => {
  test.each(["html", "text"] as const)("as %s: what was reached", (format) => {
    const others = pairsOf(set);
    const copies = others.filter(({ duplicate }) => duplicate);
    const found = others.filter((pair) => isTaken(pair, format));
    const right = found.filter(({ duplicate }) => duplicate);
    const wrong = found.filter(({ duplicate }) => !duplicate).map(({ id, kind }) => `${id} ${kind}`);
    expect(right.length / found.length, wrong.join("; ")).toBeGreaterThanOrEqual(precision);
    expect(right.length / copies.length).toBeGreaterThanOrEqual(recall);
  });
});
