import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeDumps } from "../../../bench/dumps/generate.mjs";
import { labelsOfLines } from "../../../bench/dumps/line-labels.mjs";
import type { Block } from "../../../src/article/block.ts";
import { lineKinds } from "../../../src/article/line-table.ts";
import { workOnPage } from "../../../src/article/page-memo.ts";
import { parseTextDump } from "../../../src/parse/text-dump.ts";
import { footOfDump } from "../../../src/stages/dump/foot.ts";
import { following, lineFamilies, lineFamilyNames } from "../../../src/stages/dump/table/families.ts";
import { readLineTable } from "../../../src/stages/dump/table/table.ts";
import { lineWeights, moveWeights } from "../../../src/stages/dump/table/weights.data.ts";

const blocksOf = (text: string): readonly Block[] => parseTextDump(text).blocks;
const readTable = (blocks: readonly Block[], url: string | null) => readLineTable(blocks, url, footOfDump(blocks));
const tableOf = (text: string) => workOnPage(() => readTable(blocksOf(text), null));

test("the weights have a row for each bucket and a column for each kind", () => {
  for (const family of lineFamilyNames) {
    expect(lineWeights[family].length, family).toBe(lineFamilies[family].length);
    for (const row of lineWeights[family]) expect(row.length, family).toBe(lineKinds.length);
  }
  for (const row of Object.values(moveWeights)) expect(row.length).toBe(lineKinds.length);
});

const pieces = [
  "Home",
  "ໜ້າຫຼັກ",
  "Print Email 120",
  "12 May 2026",
  "By Noy Sisavath",
  "Related news",
  "ຂ່າວອື່ນໆ",
  "Ferry returns to the upper river after repairs",
  "ເຮືອຂ້າມຟາກກັບມາແລ່ນອີກຢູ່ແມ່ນ້ຳຕອນເທິງ",
  "The ferry that carries people and goods over the upper river is back at work after six weeks of repairs, the office said.",
  "ເຮືອຂ້າມຟາກທີ່ຂົນສົ່ງຄົນ ແລະ ສິນຄ້າຂ້າມແມ່ນ້ຳຕອນເທິງ ໄດ້ກັບມາແລ່ນອີກ ຫຼັງຈາກສ້ອມແປງເປັນເວລາຫົກອາທິດ ຫ້ອງການຂົນສົ່ງໃຫ້ຮູ້.",
  "© 2026 River Post",
  "",
];

test("every reading keeps to what may stand below what, and odds agree with it", () => {
  const dump = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "grapheme", maxLength: 60 })), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(dump, (lines) => {
      const { kinds, odds } = tableOf(lines.join("\n"));
      expect(kinds.length).toBe(blocksOf(lines.join("\n")).length);
      for (const [at, kind] of kinds.entries()) {
        expect(following[kinds[at - 1] ?? "top"]).toContain(kind);
        const own = odds[at] ?? 0;
        if (own !== 0) expect(own > 0).toBe(kind === "text" || kind === "title");
      }
    }),
    { numRuns: 150 },
  );
});

describe("invented dumps that the weights were not fitted on", () => {
  const dumps = [...makeDumps(120, "held back")].map((dump) => {
    const blocks = blocksOf(dump.text);
    return { labels: labelsOfLines(blocks, dump.lines), kinds: workOnPage(() => readTable(blocks, null)).kinds };
  });

  test("nine titles of ten are found", () => {
    const found = dumps.filter(
      ({ labels, kinds }) => labels.findIndex(([kind, other]) => kind === "title" && !other) === kinds.indexOf("title"),
    );
    expect(found.length / dumps.length).toBeGreaterThanOrEqual(0.9);
  });

  // A third of these dumps end in lists of their own that are made to look like other stories; what is read as `inner` mostly stays, flagged.
  test.each([
    ["text", 0.85],
    ["front", 0.95],
    ["inner", 0.85],
    ["item", 0.85],
    ["behind", 0.9],
  ] as const)("of the lines that are %s, %d are read so", (wanted, share) => {
    let right = 0;
    let all = 0;
    for (const { labels, kinds } of dumps)
      for (const [at, label] of labels.entries()) {
        if (label.length !== 1 || label[0] !== wanted) continue;
        all++;
        if (kinds[at] === wanted) right++;
      }
    expect(all).toBeGreaterThan(100);
    expect(right / all).toBeGreaterThanOrEqual(share);
  });
});

test("the address may tell the title", () => {
  const lines = [
    "River Post",
    "Rice prices fall for the third month",
    "New bell for the old temple of Thalat",
    "",
    ...pieces.slice(9, 11),
  ];
  const read = (url: string | null) =>
    workOnPage(() => readTable(blocksOf(lines.join("\n")), url).kinds.indexOf("title"));
  expect(read("https://river.example/2026/05/rice-prices-fall-third-month")).toBe(1);
  expect(read("https://river.example/2026/05/new-bell-old-temple-thalat")).toBe(2);
});
