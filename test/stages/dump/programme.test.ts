import { describe, expect, test } from "vitest";
import { workOnPage } from "../../../src/article/page-memo.ts";
import { parseTextDump } from "../../../src/parse/text-dump.ts";
import { readDumpLines } from "../../../src/stages/dump/table/line.ts";
import { programmeLines } from "../../../src/stages/dump/table/programme.ts";

const lead =
  "The boat fair opens at the old landing on Tuesday and lasts for three days, the district office said in a letter to the villages.";
const foundIn = (...lines: readonly string[]) =>
  workOnPage(() => {
    const { blocks } = parseTextDump([lead, "", ...lines].join("\n"));
    const flags = programmeLines(readDumpLines(blocks));
    return blocks.filter((_, at) => flags[at]).map(({ text }) => text);
  });

describe("rows of days and times", () => {
  test.each([
    ["days", ["12 May Opening of the fair and parade", "13 May Silk market and songs", "14 May Closing at the temple"]],
    ["days in Lao", ["12 ພຶດສະພາ ເປີດງານ ແລະ ແຫ່ເຮືອ", "13 ພຶດສະພາ ຕະຫຼາດຜ້າໄໝ ແລະ ເພງ", "14 ພຶດສະພາ ພິທີປິດຢູ່ວັດ"]],
    ["days in Lao digits", ["໑໒ ພຶດສະພາ ເປີດງານ", "໑໓ ພຶດສະພາ ຕະຫຼາດຜ້າໄໝ", "໑໔ ພຶດສະພາ ພິທີປິດ"]],
    [
      "days of two months",
      ["May 30: Opening of the fair", "May 31: Silk market and songs", "June 1: Closing at the temple"],
    ],
    ["times", ["8:00 Procession of the oxen", "10.30 Contest of the drummers", "19:00 Theatre of shadows"]],
  ])("that go on are a programme: %s", (_, programme) => {
    expect(foundIn("Programme", ...programme, "Tickets at the gate")).toEqual(programme);
  });

  test.each([
    [
      "go back, as stories do",
      ["14 May Ferry returns to the river", "13 May Schools share a bus", "11 May New bell at Thalat"],
    ],
    ["are two", ["12 May Opening of the fair and parade", "13 May Silk market and songs"]],
    [
      "have their years",
      ["12 May 2026 Ferry returns", "13 May 2026 Schools share a bus", "14 May 2026 New bell at Thalat"],
    ],
    ["count something else", ["12 villages get water", "13 bridges are closed", "14 wells are dug"]],
    [
      "stand below the heading of stories",
      ["Related news", "12 May Ferry returns", "13 May Schools share", "14 May New bell"],
    ],
    ["stand below tools", ["Share | Print", "12 May Ferry returns", "13 May Schools share", "14 May New bell"]],
  ])("that %s are none", (_, lines) => {
    expect(foundIn(...lines)).toEqual([]);
  });
});
