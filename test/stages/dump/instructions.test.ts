import { describe, expect, test } from "vitest";
import { workOnPage } from "../../../src/article/page-memo.ts";
import { parseTextDump } from "../../../src/parse/text-dump.ts";
import { instructionLines } from "../../../src/stages/dump/table/instructions.ts";
import { readDumpLines } from "../../../src/stages/dump/table/line.ts";

const lead =
  "The soup of the upper river is cooked on cold evenings, when the whole house sits around the fire and waits for the rice, Grandmother Chanh says.";
const foundIn = (...lines: readonly string[]) =>
  workOnPage(() => {
    const { blocks } = parseTextDump(lines.join("\n"));
    const flags = instructionLines(readDumpLines(blocks));
    return blocks.filter((_, at) => flags[at]).map(({ text }) => text);
  });

describe("parts and steps below their heading", () => {
  test.each([
    ["English", ["Ingredients", "1 old hen", "3 eggplants"], ["Method", "1. Boil the water", "2. Add the hen"]],
    ["Lao", ["ເຄື່ອງປຸງ", "ໄກ່ແກ່ 1 ໂຕ", "ໝາກເຂືອ 3 ໜ່ວຍ"], ["ວິທີເຮັດ:", "1. ຕົ້ມນ້ຳ", "2. ໃສ່ໄກ່"]],
    ["Thai", ["ส่วนผสม", "ไก่ 1 ตัว", "มะเขือ 3 ลูก"], ["วิธีทำ", "1. ต้มน้ำ", "2. ใส่ไก่"]],
  ])("are the article's: %s", (_, parts, steps) => {
    expect(foundIn(lead, "", ...parts, "", ...steps, "", "Come and eat")).toEqual([...parts, ...steps]);
  });

  test.each([
    ["a heading of something else", [lead, "", "Winners", "Old hen", "Three eggplants"]],
    ["above the text, where menus are", ["Ingredients", "Hens", "Eggplants", "", lead]],
    ["one line, as a menu at the foot has", [lead, "", "Ingredients", "", "Hens"]],
    ["below the owner's mark", [lead, "", "© 2026 River Kitchen", "Ingredients", "Hens", "Eggplants"]],
  ])("are nothing of the kind: %s", (_, lines) => {
    expect(foundIn(...lines)).toEqual([]);
  });
});
