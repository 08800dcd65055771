import { describe, expect, test } from "vitest";
import { cleanPage } from "../../../src/clean-page.ts";

const title = "Ferry returns to the upper river after six weeks of repairs";
const body = [
  "The ferry that carries people and goods over the upper river is back at work after six weeks of repairs, the transport office said.",
  "Engineers had found that two of its wooden floats were taking water, and that the old engine could no longer hold the boat against the current.",
  "The first boat leaves at six in the morning on every day of the week, and the last one comes back at six in the evening.",
].join("\n\n");

function read(head: string, tail: string): readonly [string | null, string, readonly string[]] {
  const content = `${head}\n${title}\n12 May 2026\n\n${body}\n\n${tail}`;
  const result = cleanPage({ id: "1", format: "text", content });
  if (result.status !== "kept") throw new Error(result.reason);
  return [result.record.title, result.record.text, result.record.related.map((story) => story.title)];
}

describe("stories by themselves on a text dump", () => {
  test.each([
    [
      "under a label above the title",
      "River Post\nBreaking\nMarket burns down in Thalat",
      "",
      ["Market burns down in Thalat"],
    ],
    [
      "under a label in two languages",
      "River Post\nຂ່າວເດັ່ນ\nBreaking\nMarket burns down in Thalat",
      "",
      ["Market burns down in Thalat"],
    ],
    [
      "under labels of neighbours",
      "River Post",
      "ກ່ອນໜ້າ\nຕະຫຼາດທ່າລາດ ໄຟໄໝ້ໝົດທັງຫຼັງ\nຕໍ່ໄປ\nສອງໂຮງຮຽນໃຊ້ລົດເມຄັນດຽວກັນ",
      ["ຕະຫຼາດທ່າລາດ ໄຟໄໝ້ໝົດທັງຫຼັງ", "ສອງໂຮງຮຽນໃຊ້ລົດເມຄັນດຽວກັນ"],
    ],
    [
      "behind labels of neighbours",
      "River Post",
      "上一篇：塔拉市场发生火灾无人受伤\n下一篇：两所学校共用一辆校车",
      ["塔拉市场发生火灾无人受伤", "两所学校共用一辆校车"],
    ],
    [
      "behind arrows",
      "River Post",
      "← Older: Market burns down in Thalat\n→ Newer: Two schools share a bus",
      ["Market burns down in Thalat", "Two schools share a bus"],
    ],
  ])("%s are found", (_, head, tail, stories) => {
    expect(read(head, tail)).toEqual([title, body, stories]);
  });

  test("the title under such a label is none", () => {
    expect(read("River Post\nBreaking", "")).toEqual([title, body, []]);
    expect(read("River Post\nHome\nLatest news\nRivers and roads\nContact us", "")).toEqual([title, body, []]);
  });

  test("two labels with nothing between them have none", () => {
    const [, , stories] = read("River Post", "ข่าวก่อนหน้า\nข่าวถัดไป\nเราใช้คุกกี้เพื่อพัฒนาประสิทธิภาพของเว็บไซต์นี้");
    expect(stories).toEqual([]);
  });
});
