import { describe, expect, test } from "vitest";
import { parsePage } from "../../src/parse/page.ts";

const lines = (content: string) => parsePage({ id: "1", format: "text", content }).source.map(({ text }) => text);

describe("a header that is glued to a headline", () => {
  test.each([
    ["ເຮືອຂ້າມຟາກ ກັບມາແລ່ນອີກ ແລ້ວ", "12/05/2026"],
    ["Ferry returns to the upper river", "12 May 2026"],
    ["Ferry returns to the upper river", "May 12, 2026 | 5 min read"],
    ["Ferry returns to the upper river", "By Noy Sisavath12 May 2026"],
    ["渡船维修六周后恢复通航", "2026-05-12 08:30来源：江边日报作者：林一"],
    ["渡船维修六周后恢复通航", "2026年5月12日 08:30"],
  ])("%s | %s is parted", (headline, header) => {
    expect(lines(`River Post\n${headline}${header}\nText.`)).toEqual(["River Post", headline, header, "Text."]);
  });

  test.each([
    ["a date with its word", "ແຈ້ງການ ກອງປະຊຸມປະຈຳປີ ວັນທີ12/05/2026"],
    ["a date behind a preposition", "新规定将实施至2026-05-12"],
    ["a date that the headline tells", "新桥竣工通车定于今年2026年5月12日"],
    ["a date that it goes on behind", "渡船公司2026-05-12起恢复全部航线并降低票价"],
    ["a date behind a space", "Ferry returns to the upper river 12 May 2026"],
    ["one of several", "ເຮືອຂ້າມຟາກ ກັບມາແລ່ນອີກ12/05/2026\nສອງໂຮງຮຽນ ໃຊ້ລົດຄັນດຽວກັນ11/05/2026"],
  ])("%s stays", (_, line) => {
    expect(lines(`River Post\n${line}\nText.`).slice(1, -1).join("\n")).toBe(line);
  });

  test("no line below the first sentence has one", () => {
    const sentence = "The ferry that carries people over the upper river is back at work.";
    const line = "Two schools share a bus11 May 2026";
    expect(lines(`${sentence}\n${line}`)).toEqual([sentence, line]);
  });
});
