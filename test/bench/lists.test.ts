import { expect, test } from "vitest";
import { readLists } from "../../bench/dumps/lists.mjs";
import { cleanPage } from "../../src/clean-page.ts";
import { canonicalLao } from "../../src/language/canonical.ts";

const keyOf = (text: string): string => canonicalLao(text).replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, "");

/** What was reached on dumps that two authors wrote and that the weights were fitted on too, with a little room. */
test("lists of other stories and lists that look like them, in three layouts", () => {
  const counts = { stories: 0, left: 0, genuine: 0, lost: 0 };
  for (const { id, text, related, genuine } of readLists()) {
    const result = cleanPage({ id, format: "text", content: text }, { reject: false });
    if (result.status !== "kept") throw new Error(id);
    // A text without a title gives its first line for one.
    const own = keyOf(`${result.record.title} ${result.record.text}`);
    counts.stories += related.length;
    counts.left += related.filter((title) => own.includes(keyOf(title))).length;
    counts.genuine += genuine.length;
    counts.lost += genuine.filter((line) => !own.includes(keyOf(line))).length;
  }
  expect(counts.stories).toBeGreaterThan(250);
  expect(counts.left / counts.stories).toBeLessThanOrEqual(0.3);
  expect(counts.genuine).toBeGreaterThan(800);
  expect(counts.lost / counts.genuine).toBeLessThanOrEqual(0.02);
}, 60_000);
