import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { labelsOf, labelsOfPieces } from "../../bench/fit/labels.mjs";
import { printScorecards } from "../../bench/fit/print.mjs";
import { fitLogistic } from "../../bench/fit/regression.mjs";
import { shinglesOf, tokensOf } from "../../bench/fit/tokens.mjs";
import { allFamilies } from "../../src/stages/evidence/families.ts";
import { scorecards } from "../../src/stages/evidence/weights.data.ts";

describe("tokens", () => {
  test("are words, and characters of scripts written without spaces", () => {
    expect(tokensOf("Rice, 25 kip!")).toEqual(["rice", "25", "kip"]);
    expect(tokensOf("ຂ່າວ KPL")).toEqual(["ຂ", "່", "າ", "ວ", "kpl"]);
    expect(shinglesOf(["a", "b", "c", "d"])).toEqual(["a b c", "b c d"]);
    expect(shinglesOf(["a"])).toEqual(["a"]);
  });
});

describe("labels", () => {
  const long = "one two three four five six seven eight nine ten eleven twelve";
  const labels = (texts: readonly string[], gold: string): (0 | 1 | null)[] =>
    labelsOf(texts, gold).map(({ label }) => label);

  test("follow the share of 3-grams that the gold text has", () => {
    // 10 of 10, 0 of 10, and 5 of 10: the last six tokens of the third are not in the gold text but for one overlap.
    expect(labels([long, "a b c d e f g h i j k l", "one two three four five six seven u v w x y"], long)).toEqual([
      1,
      0,
      null,
    ]);
  });

  test("believe a short block only near a long one", () => {
    const gap = ["menu", "search", "login", "share"];
    expect(labels([long, "two three four"], long)).toEqual([1, 1]);
    expect(labels(["two three four", ...gap.slice(1), long], long)[0]).toBe(1);
    expect(labels([long, ...gap, "two three four"], long).at(-1)).toBe(0);
  });

  test("hold for Lao", () => {
    const lao = "ຊາວນາຢູ່ພາກເໜືອໄດ້ເລີ່ມເກັບກ່ຽວເຂົ້ານາປີ";
    expect(labels([lao, "ຕິດຕໍ່ພວກເຮົາ ໂທລະສັບ"], lao)).toEqual([1, 0]);
  });
});

test("labels by pieces decide only on what holds one, or is a part of one", () => {
  const texts = ["The bridge was opened on Monday.", "on Monday", "Share this page", "Menu", "was opened on"];
  const pieces = { with: ["bridge was opened on Monday"], without: ["share this"] };
  expect(labelsOfPieces(texts, pieces).map(({ label }) => label)).toEqual([1, null, 0, null, 1]);
  expect(labelsOfPieces(["open today"], { with: ["open"], without: ["today"] })[0]?.label).toBeNull();
});

describe("the regression", () => {
  const rows = (columns: readonly number[], label: readonly number[], offset = 0) => ({
    columns: Uint16Array.from(columns),
    width: 1,
    offset: new Float64Array(label.length).fill(offset),
    label: Uint8Array.from(label),
    weight: new Float64Array(label.length).fill(1),
  });
  const none = 0xffff;

  test("finds the log-odds of two groups, by the bias and one weight", () => {
    // Without the column 1 of 4 is yes: log 1/3. With it 3 of 4: log 3, which is 2 log 3 more.
    const { bias, weights } = fitLogistic(rows([none, none, none, none, 0, 0, 0, 0], [1, 0, 0, 0, 1, 1, 1, 0]), 1, {
      penalty: 0,
      rounds: 500,
    });
    expect(bias).toBeCloseTo(-Math.log(3), 4);
    expect(weights[0]).toBeCloseTo(2 * Math.log(3), 4);
  });

  test("starts from the odds that rows have", () => {
    const { bias } = fitLogistic(rows([none, none, none, none], [1, 1, 1, 0], 1), 1, { penalty: 0, rounds: 500 });
    expect(bias).toBeCloseTo(Math.log(3) - 1, 4);
  });

  test("keeps what nothing speaks for at 0, and draws the rest towards it", () => {
    const separable = rows([none, none, 0, 0], [0, 0, 1, 1]);
    const weak = fitLogistic(separable, 2, { penalty: 1, rounds: 500 });
    const strong = fitLogistic(separable, 2, { penalty: 10, rounds: 500 });
    expect(weak.weights[1]).toBe(0);
    expect(weak.weights[0]).toBeGreaterThan(strong.weights[0] ?? 0);
    // At the optimum the slope is 0: penalty * w = sum of (label - chance) over the rows of the column.
    const chance = 1 / (1 + Math.exp(-(weak.bias + (weak.weights[0] ?? 0))));
    expect(weak.weights[0]).toBeCloseTo(2 * (1 - chance), 4);
  });
});

test("the scorecards of the project are printed as they stand, with one list of weights a family", () => {
  const names = allFamilies.map(([name]) => name);
  expect(printScorecards(scorecards, names)).toBe(readFileSync("src/stages/evidence/weights.data.ts", "utf8"));
  const sizes = allFamilies.map(([, { buckets }]) => buckets);
  expect(scorecards.inCompany.weights.map(({ length }) => length)).toEqual(sizes);
  expect(scorecards.alone.weights.map(({ length }) => length)).toEqual(sizes.slice(0, scorecards.alone.weights.length));
  for (const { weights } of Object.values(scorecards)) for (const [first] of weights) expect(first).toBe(0);
});
