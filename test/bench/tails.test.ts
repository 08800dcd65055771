import { expect, test } from "vitest";
import { makeTails } from "../../bench/dumps/tails.mjs";
import { cleanPage } from "../../src/clean-page.ts";

const keyOf = (text: string): string => text.normalize("NFC").replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, "");

/** What was reached on ends of dumps that nothing was fitted on, and a little room; before their lines were read off the table, 30 %. */
test("other stories at the ends of dumps, in fourteen forms, beside lines that look like them", () => {
  const counts = { stories: 0, found: 0, given: 0, sections: 0, named: 0, genuine: 0, lost: 0, paragraphs: 0, cut: 0 };
  for (const { id, text, related, genuine, paragraphs } of makeTails(140)) {
    const result = cleanPage({ id, format: "text", content: text }, { reject: false });
    if (result.status !== "kept") throw new Error(id);
    const { record } = result;
    const given = new Map(record.related.map((story) => [keyOf(story.title), story.section]));
    counts.given += given.size;
    for (const { title, section } of related) {
      counts.stories++;
      if (!given.has(keyOf(title))) continue;
      counts.found++;
      if (section === null) continue;
      counts.sections++;
      if (keyOf(given.get(keyOf(title)) ?? "").toLowerCase() === keyOf(section).toLowerCase()) counts.named++;
    }
    const own = keyOf(record.text);
    counts.genuine += genuine.length;
    counts.lost += genuine.filter((line) => !own.includes(keyOf(line))).length;
    counts.paragraphs += paragraphs.length;
    // A label or a dateline in front of a lead is a field.
    counts.cut += paragraphs.filter((paragraph) => !own.includes(keyOf(paragraph).slice(6))).length;
  }
  expect(counts.stories).toBeGreaterThan(400);
  expect(counts.found / counts.stories).toBeGreaterThanOrEqual(0.66);
  expect(counts.found / counts.given).toBeGreaterThanOrEqual(0.82);
  expect(counts.named / counts.sections).toBeGreaterThanOrEqual(0.95);
  expect(counts.genuine).toBeGreaterThan(150);
  expect(counts.lost / counts.genuine).toBeLessThanOrEqual(0.03);
  expect(counts.cut / counts.paragraphs).toBeLessThanOrEqual(0.005);
}, 60_000);
