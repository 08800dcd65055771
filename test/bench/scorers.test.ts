import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sameDay, sameTitle, shingle, tokens, words } from "../../bench/scorers.mjs";

describe("tokens", () => {
  test.each([
    ["The e-mail of 3,200 kip_a", ["The", "e", "mail", "of", "3", "200", "kip_a"]],
    ["ນ້ຳໃສ", ["ນ້", "ຳ", "ໃ", "ສ"]],
    ["ກີບ 50 USD", ["ກີ", "ບ", "50", "USD"]],
    ["ภาษา 東京タワー", ["ภ", "า", "ษ", "า", "東", "京", "タ", "ワ", "ー"]],
    ["cafe\u0301", ["café"]],
    [" …—! ", []],
  ])("%s", (text, expected) => expect(tokens(text)).toEqual(expected));

  test("Lao with and without spaces is the same", () => {
    expect(tokens("ທະນາຄານ ແຫ່ງ ລາວ")).toEqual(tokens("ທະນາຄານແຫ່ງລາວ"));
  });
});

describe("shingle", () => {
  test("one of two shingles agrees: one extra, one missed", () => {
    // gold: abcd bcde; text: abcd bcdx
    expect(shingle([{ gold: "a b c d e", text: "a b c d x" }])).toEqual({
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
      pages: [0.5],
    });
  });

  test("an empty answer counts for recall and not for precision", () => {
    const score = shingle([
      { gold: "a b c d e", text: "a b c d x" },
      { gold: "a b", text: "" },
    ]);
    expect(score).toMatchObject({ precision: 0.5, recall: 0.25, pages: [0.5, 0] });
    expect(score.f1).toBeCloseTo(1 / 3, 12);
  });

  test("a text of less than four tokens is one shingle; a repeated one counts as often as it stands", () => {
    expect(shingle([{ gold: "a b", text: "a b" }]).f1).toBe(1);
    expect(shingle([{ gold: "a b", text: "b a" }]).f1).toBe(0);
    // gold: aaaa once; text: aaaa three times
    const score = shingle([{ gold: "a a a a", text: "a a a a a a" }]);
    expect(score.precision).toBeCloseTo(1 / 3, 12);
    expect(score.recall).toBe(1);
  });

  test("Lao: of the five letters one differs", () => {
    // gold: ກຂຄງ ຂຄງຈ; text: ກຂຄງ ຂຄງສ
    expect(shingle([{ gold: "ກຂຄງຈ", text: "ກຂ ຄງ ສ" }]).f1).toBe(0.5);
  });

  test("nothing wanted and nothing given is right", () => {
    expect(shingle([{ gold: "", text: "—" }])).toMatchObject({ precision: 1, recall: 1, f1: 1 });
  });
});

describe("words", () => {
  test("a bag: order and case do not matter, number does", () => {
    // three of four tokens given are wanted, three of six wanted are given
    const score = words([{ gold: "the bridge over the river opened", text: "The River, the boat" }]);
    expect(score.precision).toBe(0.75);
    expect(score.recall).toBe(0.5);
    expect(score.f1).toBeCloseTo(0.6, 12);
  });

  test("F1 is the mean of the pages", () => {
    const score = words([
      { gold: "a b", text: "a b" },
      { gold: "a b", text: "" },
    ]);
    expect(score).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5, pages: [1, 0] });
  });
});

test("scores stay between 0 and 1, a perfect answer has 1, and more junk never helps", () => {
  const text = fc
    .array(fc.constantFrom("ກ", "ຂ", "ຄ ", "a ", "b ", "1 ", ". "), { maxLength: 30 })
    .map((all) => all.join(""));
  fc.assert(
    fc.property(text, text, (gold, found) => {
      for (const scorer of [shingle, words]) {
        const { f1 } = scorer([{ gold, text: found }]);
        expect(f1).toBeGreaterThanOrEqual(0);
        expect(f1).toBeLessThanOrEqual(1);
        expect(scorer([{ gold, text: gold }]).f1).toBe(1);
        expect(scorer([{ gold, text: `${found} zz` }]).precision).toBeLessThanOrEqual(
          scorer([{ gold, text: found }]).precision || 1,
        );
      }
    }),
  );
});

test("titles: equal but for case, signs and spaces", () => {
  expect(sameTitle("“Bridge” Opens – at last", "bridge opens: at last")).toBe(true);
  expect(sameTitle("ເປີດຂົວ ແຫ່ງໃໝ່", "ເປີດຂົວແຫ່ງໃໝ່")).toBe(true);
  expect(sameTitle("Bridge Opens", "Bridge Opens | Site")).toBe(false);
  expect(sameTitle("Bridge Opens", null)).toBe(false);
});

test("days: as printed, whatever the time and its zone", () => {
  expect(sameDay("2025-01-23", "2025-01-23T23:59:00-08:00")).toBe(true);
  expect(sameDay("2025-01-23T01:00:00Z", "2025-01-23")).toBe(true);
  expect(sameDay("2025-01-23", "2025-01")).toBe(false);
  expect(sameDay("2025-01-23", null)).toBe(false);
});
