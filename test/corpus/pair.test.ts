import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeCorpus } from "../../bench/corpus/corpus.mjs";
import { familyFirst, familyLast, givenFirst, givenLast } from "../../bench/corpus/names.data.mjs";
import { recordOf } from "../../bench/corpus/record.mjs";
import { scorePairs } from "../../bench/corpus/score-pairs.mjs";
import { alignParagraphs } from "../../src/corpus/pair/alignment.ts";
import { laoFold, latinFold } from "../../src/corpus/pair/consonants.ts";
import { pairTask } from "../../src/corpus/pair/task.ts";
import { termsOf } from "../../src/corpus/pair/terms.ts";
import { eighthBits } from "../../src/corpus/pair/weights.ts";
import { withRecords } from "../../src/corpus/task.ts";
import { parsed, runOver } from "./run.ts";

const items = [...makeCorpus({ seed: "pairs", size: 1500 })];
const truths = items.map(({ truth }) => truth);
const lines = items.map(({ article }) => JSON.stringify(recordOf(article)));

test("finds planted versions of a story among others of the same days, kinds and places", async () => {
  const results = await runOver(pairTask, lines);
  const pairs = parsed<{ lo: string; en: string; paragraphs: { lo: string; en: string }[] }>(
    results["pairs.ndjson"] ?? "",
  );
  const { planted, precision, recall } = scorePairs(truths, pairs);
  expect(planted).toBeGreaterThan(100);
  expect(precision).toBeGreaterThanOrEqual(0.98);
  expect(recall).toBeGreaterThanOrEqual(0.8);
  expect(new Set(pairs.map(({ lo }) => lo)).size).toBe(pairs.length);
  expect(new Set(pairs.map(({ en }) => en)).size).toBe(pairs.length);
  const textOf = new Map(items.map(({ article }) => [article.id, article.paragraphs.join("\n\n")]));
  for (const { lo, en, paragraphs } of pairs)
    for (const [id, side] of [
      [lo, "lo"],
      [en, "en"],
    ] as const)
      expect(
        paragraphs
          .map((row) => row[side])
          .filter((text) => text !== "")
          .join("\n\n"),
      ).toBe(textOf.get(id));
  for (const row of (results["paragraphs.tsv"] ?? "").split("\n").slice(0, -1)) expect(row.split("\t")).toHaveLength(5);
}, 120_000);

test("the result is the same bytes for any partitions, shards and order", async () => {
  const some = lines.slice(0, 250);
  const task = withRecords(pairTask);
  const reference = await runOver(task, some);
  expect(reference["pairs.ndjson"]).not.toBe("");
  expect(await runOver(task, some.toReversed(), { shards: 3, partitions: 5, memory: 50_000 })).toEqual(reference);
  const written = parsed<{ translationId: string | null }>(reference["records.ndjson"] ?? "");
  const paired = written.filter(({ translationId }) => translationId !== null);
  expect(paired).toHaveLength(2 * parsed(reference["pairs.ndjson"] ?? "").length);
}, 120_000);

describe("names", () => {
  test.each([
    ["ສອນໄຊ ສີພັນດອນ", "Sonexay Siphandone"],
    ["ຈຳປາສັກ", "Champasak"],
    ["ສະຫວັນນະເຂດ", "Savannakhet"],
    ["ຊຽງຂວາງ", "Xieng Khouang"],
    ["ຫຼວງພະບາງ", "Luang Prabang"],
    ["ບົວລະພາ", "Boualapha"],
    ["ພົງສະຫວັດ", "Phongsavath"],
    ["ວຽງຈັນ", "Vientiane"],
  ])("%s and %s keep nearly the same consonants", (lao, latin) => {
    const [one, other] = [laoFold(lao), latinFold(latin)];
    // Letters that only one spelling writes may differ: the r of Prabang, the t of Vientiane, the u of Khouang.
    const common = [...one].filter((letter) => other.includes(letter)).length;
    expect(common).toBeGreaterThanOrEqual(Math.min(one.length, other.length) - 1);
  });

  test("made of usual syllables are found whole in nine of ten texts, and hardly ever in another one", () => {
    const all = givenFirst.flatMap((first, at) =>
      familyFirst.map((second, other) => {
        const last = givenLast[(at * 7 + other) % givenLast.length] ?? ["", ""];
        const end = familyLast[(at + other * 5) % familyLast.length] ?? ["", ""];
        return {
          lo: laoFold(`ທ່ານ ${first[0]}${last[0]} ${second[0]}${end[0]} ກ່າວ`),
          en: latinFold(`${first[1]}${last[1]}${second[1]}${end[1]}`),
        };
      }),
    );
    const found = all.filter(({ lo, en }) => lo.includes(en)).length;
    const elsewhere = all.filter(({ en }, at) => all[(at + 31) % all.length]?.lo.includes(en)).length;
    expect(found / all.length).toBeGreaterThanOrEqual(0.9);
    expect(elsewhere / all.length).toBeLessThanOrEqual(0.01);
  });
});

describe("terms", () => {
  const shared = (text: string, language: "lo" | "en"): string[] =>
    [...termsOf(text, language, new Map()).shared].sort();
  test.each([
    ["It cost 1.2 billion kip.", "ມູນຄ່າ 1,2 ຕື້ກີບ.", "n:12e8"],
    ["1,200,000,000 kip", "1.200.000.000 ກີບ", "n:12e8"],
    ["US$850,000 was given", "850.000 ໂດລາ", "n:85e4"],
    ["about 3,598 people", "ປະມານ ໓.໕໙໘ ຄົນ", "n:3598e0"],
    ["some 40 thousand", "4 ໝື່ນ", "n:4e4"],
    ["seven villages", "7 ບ້ານ", "n:7e0"],
    ["on 12 March 2025", "ໃນວັນທີ 12 ມີນາ 2025", "d:3-12"],
    ["on March 12", "ວັນທີ 12/3/2025", "d:3-12"],
    ["UNICEF gave", "ອົງການ UNICEF ໄດ້ມອບ", "l:unicef"],
  ])("%s and %s share %s", (english, lao, term) => {
    expect(shared(english, "en")).toContain(term);
    expect(shared(lao, "lo")).toContain(term);
  });

  test("words of a dictionary are evidence too, the longest term first", () => {
    const dictionary = new Map([
      ["ນ້ຳ", ["water"]],
      ["ນ້ຳຖ້ວມ", ["flood"]],
    ]);
    expect([...termsOf("ນ້ຳຖ້ວມໃຫຍ່", "lo", dictionary).shared]).toEqual(["w:flood"]);
    expect([...termsOf("a flood", "en", dictionary).shared]).toContain("w:flood");
  });

  test("weights are logarithms by whole numbers", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 31 - 1 }), (value) => {
        expect(Number.isInteger(eighthBits(value))).toBe(true);
        expect(Math.abs(eighthBits(value) - 8 * Math.log2(value))).toBeLessThan(1.7);
      }),
    );
  });
});

describe("paragraphs", () => {
  test("are aligned in order, each exactly once", () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 8 });
    fc.assert(
      fc.property(lengths, lengths, fc.array(fc.nat(200), { minLength: 64, maxLength: 64 }), (lo, en, weights) => {
        const rows = alignParagraphs({ lo, en }, (i, j) => weights[i * 8 + j] ?? 0);
        expect(rows.flatMap((row) => row.lo)).toEqual([...lo.keys()]);
        expect(rows.flatMap((row) => row.en)).toEqual([...en.keys()]);
      }),
    );
  });

  test("follow what they share where one side has left something out", () => {
    const shared = new Map([
      ["0 0", 90],
      ["2 1", 120],
      ["3 2", 80],
    ]);
    const rows = alignParagraphs(
      { lo: [200, 150, 210, 190], en: [220, 230, 200] },
      (i, j) => shared.get(`${i} ${j}`) ?? 0,
    );
    expect(rows.map(({ lo, en }) => [lo, en])).toEqual([
      [[0], [0]],
      [[1], []],
      [[2], [1]],
      [[3], [2]],
    ]);
  });

  test("follow lengths alone where nothing is shared", () => {
    const rows = alignParagraphs({ lo: [100, 400, 90], en: [110, 190, 210, 95] }, () => 0);
    expect(rows.map(({ lo, en }) => [lo, en])).toEqual([
      [[0], [0]],
      [[1], [1, 2]],
      [[2], [3]],
    ]);
  });
});
