import fc from "fast-check";
import { expect, test } from "vitest";
import type { Block } from "../../../src/article/block.ts";
import { bestLabel } from "../../../src/stages/evidence/best-label.ts";
import { bestRun, favour } from "../../../src/stages/evidence/best-run.ts";
import { prepare } from "./pages.ts";

const model = prepare("<p>a</p>").draft.source[0];
const blockOf = (letters: number, hidden: boolean): Block => {
  if (!model) throw new Error("a paragraph is a block");
  return { ...model, letters, hidden };
};
const page = fc.array(
  fc.record({ letters: fc.nat(600), hidden: fc.boolean(), odds: fc.integer({ min: -48, max: 48 }).map((n) => n / 8) }),
  { maxLength: 12 },
);

test("the best run is the best of all runs", () => {
  fc.assert(
    fc.property(page, (blocks) => {
      const source = blocks.map(({ letters, hidden }) => blockOf(letters, hidden));
      const odds = Float64Array.from(blocks, (block) => block.odds);
      const sum = (start: number, end: number): number =>
        source.slice(start, end).reduce((total, block, at) => total + favour(block, odds[start + at] ?? 0), 0);
      let best = 0;
      for (let start = 0; start < source.length; start++)
        for (let end = start + 1; end <= source.length; end++) best = Math.max(best, sum(start, end));
      const run = bestRun(source, odds);
      expect(sum(run.start, run.end)).toBeCloseTo(best, 9);
      expect(run.end > run.start).toBe(best > 0);
    }),
  );
});

test("the best label is the first of those with the greatest sum", () => {
  const labels = Int32Array.from([2, 0, 1, 0, 1]);
  expect(bestLabel(labels, 3, Float64Array.from([9, 1, 4, 3, 0]))).toEqual({ label: 2, sum: 9 });
  expect(bestLabel(labels, 3, Float64Array.from([9, 1, 4, 3, 0]), 2)).toEqual({ label: 0, sum: 4 });
  expect(bestLabel(labels, 3, Float64Array.from([0, 0, 4, 4, 0]))).toEqual({ label: 1, sum: 4 });
  expect(bestLabel(labels, 3, new Float64Array(5))).toBeNull();
});
