import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ArticleRecord } from "../../src/article/record.ts";
import type { CleanResult } from "../../src/article/result.ts";
import { align } from "../../src/report/alignment.ts";
import { differences } from "../../src/report/difference.ts";
import { differenceView } from "../../src/report/difference-view.ts";
import { inspectResult } from "../../src/report/inspection.ts";
import { summaryLine } from "../../src/report/summary.ts";
import { painter, plain, plainJson, shorten, showsColours } from "../../src/report/terminal.ts";

const nothing = painter(false);

describe("terminal", () => {
  test("no control character of a page reaches the terminal", () => {
    expect(plain("ຂ່າວ\u001b[31m\u009b2J\u0007\r\nnext\u202e")).toBe("ຂ່າວ\\u{1b}[31m\\u{9b}2J\\u{7}  next\\u{202e}");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(plain(text)).not.toMatch(/\p{Cc}/u);
      }),
    );
  });

  test("JSON for a terminal is the same JSON, without a character that acts", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const json = plainJson({ [text]: [text] });
        expect(JSON.parse(json)).toEqual({ [text]: [text] });
        expect(json).not.toMatch(/[^\P{Cc}\n]|[\u202e\u200b]/u);
      }),
    );
  });

  test("colours only where they are wanted", () => {
    expect(painter(true)("red", "x")).toBe("\u001b[31mx\u001b[39m");
    expect(nothing("red", "x")).toBe("x");
    expect(showsColours({ isTTY: true }, false)).toBe(false);
    expect(showsColours({}, true)).toBe(false);
  });

  test("long text is shortened between characters", () => {
    expect(shorten("😀😀😀", 2)).toBe("😀😀… (6 characters)");
    expect(shorten("ຂ່າວ", 4)).toBe("ຂ່າວ");
  });

  test("summary", () => {
    expect(summaryLine({ pages: 18, kept: 14, rejected: 3, failed: 1 }, "output")).toBe(
      "18 pages: 14 kept, 3 rejected, 1 failed → output/",
    );
  });
});

describe("differences", () => {
  test("an alignment holds both sequences whole", () => {
    const sequence = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 12 });
    fc.assert(
      fc.property(sequence, sequence, (before, after) => {
        const steps = align(before, after);
        const side = (without: string): string[] =>
          steps.filter(({ kind }) => kind !== without).map(({ value }) => value);
        expect(side("added")).toEqual(before);
        expect(side("removed")).toEqual(after);
      }),
    );
  });

  test("equal values have none, unequal values have some", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const same = JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
        expect(differences(a, structuredClone(a))).toEqual([]);
        expect(differences(a, b).length === 0).toBe(same);
      }),
    );
  });

  test("one new entry in a list is one difference", () => {
    const blocks = ["ໜຶ່ງ", "ສອງ", "ສາມ"].map((text) => ({ text }));
    const more = [blocks[0], { text: "new" }, ...blocks.slice(1)];
    expect(differences({ blocks }, { blocks: more })).toEqual([
      { path: "blocks[1]", expected: undefined, actual: { text: "new" } },
    ]);
    expect(differences({ blocks: more }, { blocks })).toEqual([
      { path: "blocks[1]", expected: { text: "new" }, actual: undefined },
    ]);
    expect(differences({ blocks }, { blocks: [blocks[0], { text: "ສີ່" }, blocks[2]] })).toEqual([
      { path: "blocks[1].text", expected: "ສອງ", actual: "ສີ່" },
    ]);
  });

  test("long texts are compared word by word, Lao ones too", () => {
    const lao = "ຂົວດັ່ງກ່າວມີຄວາມຍາວສາມຮ້ອຍແມັດແລະໃຊ້ເວລາກໍ່ສ້າງສອງປີດ້ວຍງົບປະມານຂອງລັດຖະບານ";
    const view = differenceView(
      [{ path: "record.blocks[0].text", expected: lao, actual: lao.replace("ສອງປີ", "ສາມປີ") }],
      nothing,
    );
    expect(view).toMatch(/\[-ສອງ(?:ປີ)?-\]\{\+ສາມ(?:ປີ)?\+\}/u);
    expect(view).toContain("…");
  });
});

describe("inspection", () => {
  test("pieces stand in page order; what a block lost stands in front of what is left of it", () => {
    const removal = { stage: "s", rule: "r", reason: "", path: "", duplicateOf: null, confidence: 1 };
    const block = (text: string, raw: string | null, index: number): ArticleRecord["blocks"][number] => ({
      block: index,
      kind: "paragraph",
      text,
      raw,
      language: "en",
      spans: [],
      flags: [],
    });
    const result = {
      status: "kept",
      record: {
        blocks: [
          block("A bridge was opened on Monday.", "(KPL) A bridge was opened on Monday.", 2),
          block("It is long.", null, 3),
        ],
        removed: [
          { ...removal, block: 1, text: "A bridge was opened on Monday." },
          { ...removal, block: 4, text: "Top" },
        ],
        quality: {
          taken: [
            { field: "title", text: "Bridge", path: "", block: 0 },
            { field: "agency", text: "(KPL)", path: "", block: 2 },
          ],
        },
      },
    } as unknown as CleanResult;
    expect(inspectResult(result).map(({ to, text }) => `${to} ${text}`)).toEqual([
      "field Bridge",
      "ledger A bridge was opened on Monday.",
      "field (KPL)",
      "body A bridge was opened on Monday.",
      "body It is long.",
      "ledger Top",
    ]);
  });
});

/** With keys in one order, for comparing by text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, held]) => [`key ${key}`, sorted(held)]);
}
