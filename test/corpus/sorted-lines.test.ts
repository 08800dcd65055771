import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { byteLinesOf, linesOf, writeLines } from "../../src/corpus/engine/lines.ts";
import { mergedLines, sortedLines } from "../../src/corpus/engine/sorted-lines.ts";
import { encodeLine } from "../../src/corpus/line.ts";

const folder = mkdtempSync(join(tmpdir(), "khao-sorted-"));
afterAll(() => rmSync(folder, { recursive: true }));
const line = fc.string({ unit: "grapheme" }).map((text) => text.replaceAll("\n", " "));

test("sorting on the disk gives what sorting in memory gives, and leaves nothing behind", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(line, { minLength: 1 }), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 60 }),
      (parts, memory) => {
        const files = parts.map((lines, at) => {
          const file = join(folder, `part-${at}`);
          writeFileSync(file, lines.map((text) => `${text}\n`).join(""));
          return file;
        });
        const expected = parts.flat().map(encodeLine).sort();
        expect([...sortedLines(files, memory, join(folder, "scratch"))]).toEqual(expected);
        expect([...sortedLines(files, 1 << 20, join(folder, "scratch"))]).toEqual(expected);
        expect(readdirSync(folder).filter((name) => name.startsWith("scratch"))).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
});

test("merging takes any number of sorted sources", () => {
  fc.assert(
    fc.property(fc.array(fc.array(line)), (sources) => {
      const sorted = sources.map((lines) => lines.toSorted());
      expect([...mergedLines(sorted.map((lines) => lines.values()))]).toEqual(sources.flat().sort());
    }),
  );
});

test("lines come back from a file as they were written, also longer than a piece that is read", () => {
  const texts = ["ກ".repeat(700_000), "", "x".repeat(1_500_000), "ຂ່າວ"];
  const long = texts.map(encodeLine);
  writeLines(join(folder, "long"), long);
  expect(readFileSync(join(folder, "long"), "utf8")).toBe(texts.map((text) => `${text}\n`).join(""));
  expect([...linesOf(join(folder, "long"))]).toEqual(long);
  expect(Array.from(byteLinesOf(join(folder, "long")), (bytes) => bytes.toString("utf8"))).toEqual(texts);
});
