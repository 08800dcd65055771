import { describe, expect, test } from "vitest";
import { withoutPieces } from "../../../src/stages/dump/item-pieces.ts";

const known = new Map([
  ["ການຄ້າ", "ການຄ້າ"],
  ["trade", "Trade"],
]);
const titles = (...lines: readonly string[]) => withoutPieces(lines, known).map(({ title }) => title);
const labels = (...lines: readonly string[]) => withoutPieces(lines, known).map(({ label }) => label);

describe("pieces that the lines of a list share", () => {
  test.each([
    ["numbers of files", "31/2025 New buoys below the bridge", "27/2025 Fees for ferries"],
    ["days without a year in front", "12 Oct: New buoys below the bridge", "Sep 28: Fees for ferries"],
    ["counts in brackets", "New buoys below the bridge (24)", "Fees for ferries [9]"],
    ["pages", "New buoys below the bridge (p. 2)", "Fees for ferries, p. 14"],
    ["playing times", "New buoys below the bridge 12:40", "Fees for ferries 1:08:15"],
    ["days in brackets", "New buoys below the bridge (18 Sep)", "Fees for ferries (Aug 30)"],
    ["days in digits", "New buoys below the bridge 22.01", "Fees for ferries (20/1)"],
    ["days in digits without a space", "New buoys below the bridge22.01", "Fees for ferries20/1"],
    ["addresses", "New buoys below the bridge [https://river.example/9]", "Fees for ferries <http://river.example/8>"],
    ["how old they are", "New buoys below the bridge 2d", "Fees for ferries 11h"],
    ["numbers of notices", "No. 60 New buoys below the bridge", "No. 59 Fees for ferries"],
    ["how often they were read", "New buoys below the bridge 5.120", "Fees for ferries 977,312"],
    ["leaders to a page", "New buoys below the bridge ............ 3", "Fees for ferries . . . . . . 14"],
    ["names of papers behind a dash", "New buoys below the bridge - Sand Times", "Fees for ferries - Border News"],
  ])("%s are no part of titles", (_, ...lines) => {
    expect(titles(...lines)).toEqual(["New buoys below the bridge", "Fees for ferries"]);
    expect(labels(...lines)).toEqual([null, null]);
  });

  test.each([
    ["behind a sign", "ທ່າເຮືອໃໝ່ ເປີດແລ້ວ · ການຄ້າ", "ຄ່າເຮືອຂ້າມຟາກ ຂຶ້ນ | ແມ່ນ້ຳ"],
    ["in brackets", "ທ່າເຮືອໃໝ່ ເປີດແລ້ວ [ການຄ້າ]", "ຄ່າເຮືອຂ້າມຟາກ ຂຶ້ນ[ແມ່ນ້ຳ]"],
    ["in round brackets", "ທ່າເຮືອໃໝ່ ເປີດແລ້ວ (ການຄ້າ)", "ຄ່າເຮືອຂ້າມຟາກ ຂຶ້ນ (ແມ່ນ້ຳ)"],
    ["in brackets that a date closed", "ທ່າເຮືອໃໝ່ ເປີດແລ້ວ (ການຄ້າ,", "ຄ່າເຮືອຂ້າມຟາກ ຂຶ້ນ (ແມ່ນ້ຳ,"],
    ["in front of a sign", "ການຄ້າ · ທ່າເຮືອໃໝ່ ເປີດແລ້ວ", "ແມ່ນ້ຳ · ຄ່າເຮືອຂ້າມຟາກ ຂຶ້ນ"],
    ["in front of a colon", "ການຄ້າ: ທ່າເຮືອໃໝ່ ເປີດແລ້ວ", "ແມ່ນ້ຳ: ຄ່າເຮືອຂ້າມຟາກ ຂຶ້ນ"],
  ])("names of sections %s are kept as such", (_, ...lines) => {
    expect(titles(...lines)).toEqual(["ທ່າເຮືອໃໝ່ ເປີດແລ້ວ", "ຄ່າເຮືອຂ້າມຟາກ ຂຶ້ນ"]);
    expect(labels(...lines)).toEqual(["ການຄ້າ", "ແມ່ນ້ຳ"]);
  });

  test.each([
    ["a single line", ["Interview: the judge who keeps goats"]],
    ["a single line with brackets", ["The judge who keeps goats (and bees)"]],
    ["one line of several with brackets", ["Court frees the judge (again)", "Fees for ferries", "New buoys arrive"]],
    ["short names of institutions", ["Loan from the bank agreed (ADB)", "Vaccine is safe, experts say (WHO)"]],
    ["one word in all brackets", ["Loan from the bank agreed (video)", "Fees for ferries (video)"]],
    ["a single line with a dash", ["ເຮືອນຫຼັງໃໝ່ – ຄວາມຝັນຂອງຊາວນາ"]],
    ["one line of several", ["Interview: the judge who keeps goats", "Fees for ferries", "New buoys below the bridge"]],
    ["what are no names of sections", ["Ban Hat: the judge who keeps goats", "Pakse: fees for ferries rise"]],
    ["one score of several", ["Pakse beat Savannakhet 3.02", "Fees for ferries", "New buoys below the bridge"]],
    ["sums", ["The school needs 5.120", "Fees for ferries"]],
    ["a number that is no day", ["12 villages get clean water", "30 houses burn at the port"]],
    ["what would leave no title", ["Sport: won", "Sport: lost"]],
  ])("%s stays whole", (_, lines) => {
    expect(titles(...lines)).toEqual(lines);
  });
});

test.each([
  ["in brackets", "New buoys below the bridge (Trade)", "Trade"],
  ["behind a dash", "Grève des bacs vendredi prochain — Transports", "Transports"],
  ["in Lao", "ທ່າເຮືອໃໝ່ ເປີດແລ້ວ (ການຄ້າ)", "ການຄ້າ"],
])("the name of a section %s on a single line is none of its title", (_, line, label) => {
  expect(labels(line)).toEqual([label]);
  expect(line.startsWith(titles(line)[0] ?? "-")).toBe(true);
});
