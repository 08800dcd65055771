import { describe, expect, test } from "vitest";
import { workOnPage } from "../../../src/article/page-memo.ts";
import { parseTextDump } from "../../../src/parse/text-dump.ts";
import { endOfBareText } from "../../../src/stages/dump/table/bare-text.ts";
import { endOfHead } from "../../../src/stages/dump/table/late-title.ts";
import { type Line, readDumpLines } from "../../../src/stages/dump/table/line.ts";
import { lineGroups } from "../../../src/stages/dump/table/line-groups.ts";
import { listLeaders } from "../../../src/stages/dump/table/list-leaders.ts";

const paragraph = (number: number): string =>
  `The ferry that carries people over the upper river is back at work after ${number} weeks of repairs to its floats and its engine, the transport office said.`;
const laoParagraph =
  "ເຮືອຂ້າມຟາກທີ່ຂົນສົ່ງຄົນ ແລະ ສິນຄ້າຂ້າມແມ່ນ້ຳຕອນເທິງ ໄດ້ກັບມາແລ່ນອີກ ຫຼັງຈາກສ້ອມແປງເປັນເວລາຫົກອາທິດ ຫ້ອງການຂົນສົ່ງໃຫ້ຮູ້ໃນວັນຈັນ ແລະ ຈະແລ່ນທຸກມື້ຈົນຮອດທ້າຍປີ";
const teaser = "The old one had cracked in the fire of March, and nobody could cast a new one.";

/** Reads lines within the memory of one page, as the table does. */
const read = <T>(texts: readonly string[], of: (lines: readonly Line[]) => T): T =>
  workOnPage(() => of(readDumpLines(parseTextDump(texts.join("\n")).blocks)));
const paragraphsOf = (...texts: readonly string[]) =>
  read(texts, (lines) => {
    const { paragraphs } = lineGroups(lines);
    return lines.filter((_, at) => paragraphs[at]).map(({ block }) => block.text);
  });

describe("paragraphs of a dump", () => {
  const text = [paragraph(6), "", paragraph(7), ""];

  test("are lines that stand alone, where others stand close: a teaser is none", () => {
    const list = ["Bell for the temple of Thalat", teaser, "Rice bank opens in three villages", teaser];
    expect(paragraphsOf(...text, ...list)).toEqual([paragraph(6), paragraph(7)]);
  });

  test("may be any sentence where all lines stand close", () => {
    expect(paragraphsOf(paragraph(6), paragraph(7), teaser)).toEqual([paragraph(6), paragraph(7), teaser]);
  });

  test("need no full stop in Lao, but below a heading of stories", () => {
    expect(paragraphsOf(laoParagraph, "", laoParagraph)).toHaveLength(2);
    expect(paragraphsOf(laoParagraph, "", "ຂ່າວທີ່ກ່ຽວຂ້ອງ", "", laoParagraph)).toHaveLength(1);
  });
});

describe("a text alone", () => {
  const bareTo = (...texts: readonly string[]): number => read(texts, endOfBareText);

  test("has a title and a byline at most above it, and may end in a list of its own", () => {
    expect(bareTo("Ferry returns", "", paragraph(6), "", "Teams", "Ban Hom", "Ban Nong")).toBe(5);
    expect(bareTo("ເຮືອກັບມາແລ່ນອີກ", "ໂດຍ ນ້ອຍ ສີສະຫວັດ", "", laoParagraph)).toBe(3);
  });

  test("goes on to its last paragraph above the tools of a page, whatever notice it quotes", () => {
    expect(bareTo("Ferry returns", "", paragraph(6), "", "© 1990 Boats", "", paragraph(7), "", "Share", "Print")).toBe(
      4,
    );
  });

  test("ends where other stories or comments are announced", () => {
    expect(bareTo("Ferry returns", "", paragraph(6), "", "Related news", "", "Bell for Thalat", "", paragraph(7))).toBe(
      2,
    );
    expect(bareTo("ເຮືອກັບມາແລ່ນອີກ", "", laoParagraph, "", "ຂ່າວທີ່ກ່ຽວຂ້ອງ", "ລະຄັງໃໝ່ຂອງວັດທ່າລາດ")).toBeLessThan(3);
  });

  test("is none below the head of a page", () => {
    expect(bareTo("River Post", "Upper river", "Ferry returns", "", paragraph(6))).toBe(0);
  });
});

describe("the head of a dump", () => {
  const headOf = (...texts: readonly string[]): number => read(texts, endOfHead);

  test("ends below two paragraphs where no menu and no tool stands above it", () => {
    expect(headOf("Ferry returns", "", paragraph(6), "", paragraph(7), "", paragraph(8), "", "Best boats")).toBe(3);
  });

  test("may hold a notice below a menu", () => {
    const texts = ["Home | Boats | Roads | Markets", paragraph(6), paragraph(5), "Ferry returns"];
    const text = Array.from({ length: 9 }, (_, at) => ["", paragraph(10 + at)]).flat();
    expect(headOf(...texts, ...text)).toBeGreaterThan(3);
  });

  test("has no end in a dump of headlines alone", () => {
    expect(headOf("Ferry returns", "Bell for the temple")).toBe(2);
  });
});

describe("what leads a list", () => {
  const ledBy = (...texts: readonly string[]) =>
    read(texts, (lines) => listLeaders(lines, lineGroups(lines).paragraphs));

  test.each([
    ["More from the harbour", "Bell for the temple of Thalat"],
    ["ອ່ານຕໍ່", "ລະຄັງໃໝ່ຂອງວັດທ່າລາດ"],
    ["Elsewhere on this site", "Bell for the temple of Thalat"],
  ])("are words that lead on: %s", (heading, story) => {
    expect(ledBy(paragraph(6), "", heading, story, story)).toEqual(["no", "onward", "below onward", "below onward"]);
  });

  test("is a colon, on a line of its own or at the end of a paragraph", () => {
    expect(ledBy(paragraph(6), "", "The winners:", "Ban Hom", "Ban Nong").slice(1)).toEqual([
      "colon",
      "below colon",
      "below colon",
    ]);
    expect(ledBy(paragraph(6).replace(/\.$/u, ":"), "", "Ban Hom", "Ban Nong")).toEqual([
      "no",
      "below colon",
      "below colon",
    ]);
  });

  test("is no sentence, and nothing above the next paragraph", () => {
    expect(ledBy(paragraph(6), "", "There is more.", "Ban Hom")).toEqual(["no", "no", "no"]);
    expect(ledBy("More boats", "", paragraph(6), "", "Ban Hom")).toEqual(["onward", "no", "no"]);
  });
});
