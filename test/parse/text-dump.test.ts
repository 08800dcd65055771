import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseTextDump } from "../../src/parse/text-dump.ts";
import { expectLinear } from "../linear.ts";

const blocks = (content: string) => parseTextDump(content).blocks;
const texts = (content: string): string[] => blocks(content).map((block) => block.text);

const english = [
  "The government said on Monday that a new bridge over the Mekong would be",
  "built in Khammouane province within two years, linking the district with",
  "the market towns of the north and cutting the journey of farmers in half",
  "when the rains come.",
];
const lao = [
  "ລັດຖະບານ ໄດ້ປະກາດໃນວັນຈັນວານນີ້ວ່າ ຈະສ້າງຂົວຂ້າມແມ່ນ້ຳຂອງແຫ່ງໃໝ່",
  "ຢູ່ແຂວງຄຳມ່ວນ ໃຫ້ສຳເລັດພາຍໃນສອງປີ ເຊິ່ງຈະເຊື່ອມຕໍ່ຕົວເມືອງກັບຕະຫຼາດ",
  "ຂອງບັນດາເມືອງພາກເໜືອ ແລະ ຫຼຸດຜ່ອນເວລາເດີນທາງຂອງຊາວກະສິກອນລົງ",
  "ເຄິ່ງໜຶ່ງໃນລະດູຝົນ",
];
const languages: [string, string[], string][] = [
  ["English", english, "Share"],
  ["Lao", lao, "ແບ່ງປັນ"],
];

describe.each(languages)("hard-wrapped pages (%s)", (_, lines, tool) => {
  const wrapped = lines.join("\n");
  const joined = lines.join(" ");

  test("the lines of a paragraph are joined where the page is wrapped all over", () => {
    expect(texts(`${wrapped}\n\n${wrapped}\n\n${wrapped}`)).toEqual([joined, joined, joined]);
  });

  test("also under any line ending", () => {
    for (const end of ["\r\n", "\r", "\u2028", "\u0085"]) {
      expect(texts([wrapped, wrapped].join("\n\n").replaceAll("\n", end))).toEqual([joined, joined]);
    }
  });

  test("a short tool line, label or date above a wrapped paragraph is a block of its own", () => {
    const page = `${tool}\n${wrapped}\n\n${wrapped}\n\n${tool}\n12/03/2024\n${wrapped}`;
    expect(texts(page)).toEqual([tool, joined, joined, tool, "12/03/2024", joined]);
  });

  test("short lines in a row are not joined, nor are they with a bullet", () => {
    const menu = [tool, "ຂ່າວ", "Sport", "ກິລາ"];
    expect(texts(menu.join("\n"))).toEqual(menu);
    const items = blocks(lines.map((line) => `• ${line}`).join("\n"));
    expect(items.map((block) => block.text)).toEqual(lines);
    expect(items.every((block) => block.kind === "list-item" && block.layout.bullet)).toBe(true);
  });

  test("a line that ends a paragraph early parts two paragraphs without a blank line between them", () => {
    const early = [...lines.slice(0, 2), tool, ...lines];
    expect(texts(`${early.join("\n")}\n\n${wrapped}`)).not.toContain(early.join(" "));
  });
});

test("Markdown breaks a line in front of a long Lao phrase at any length, and other dumps a phrase at the width", () => {
  const lines = [
    "ຮ້ານຂາຍຢາໃນເມືອງໄດ້ປິດລົງ ແຕ່ເດືອນແລ້ວ",
    "ຍ້ອນຢາປົວໄຂ້ຍຸງທີ່ສັ່ງມາຈາກຕ່າງປະເທດຍັງບໍ່ທັນຮອດ ແລະ ຢາອື່ນກໍໝົດ",
    "ເຈົ້າຂອງຮ້ານຈຶ່ງຕ້ອງໄປຮັບຢາດ້ວຍຕົນເອງຢູ່ດ່ານຊາຍແດນໃນທຸກວັນຈັນ ແລະ ພຸດ",
    "2024.",
  ];
  const menu = [1, 2, 3, 4].map((at) => `[Page ${at}](/p/${at})`).join("\n\n");
  const paragraph = lines.join("\n");
  expect(texts(`${menu}\n\n${paragraph}\n\n${paragraph}`).slice(4)).toEqual([lines.join(" "), lines.join(" ")]);
  expect(texts(`${paragraph}\n\n${paragraph}`)).toContain(lines[0]);
});

describe.each(languages)("one line a paragraph (%s)", (_, lines, tool) => {
  const paragraph = lines.join(" ");

  test("paragraphs in a row, with or without blank lines, stay apart", () => {
    expect(texts([paragraph, paragraph, paragraph].join("\n"))).toEqual([paragraph, paragraph, paragraph]);
    expect(texts([paragraph, paragraph].join("\n\n"))).toEqual([paragraph, paragraph]);
  });

  test("a list of headlines of even length is not taken for a wrapped paragraph beside long lines", () => {
    const page = [tool, "", paragraph, paragraph, paragraph, "", ...lines.slice(0, 3), "", ...lines.slice(0, 3)];
    expect(texts(page.join("\n"))).toEqual(page.filter((line) => line !== ""));
  });

  test("nor is one that ends in dates, or is narrower than most lines of the page", () => {
    const dated = lines.slice(0, 3).map((line, at) => `${line.slice(0, 52)} ${11 + at}/05/2025`);
    expect(texts(`${lines.join("\n")}\n\n${dated.join("\n")}`).slice(-3)).toEqual(dated);
    const narrow = lines.slice(0, 3).map((line) => line.slice(0, 44).trim());
    const wide = lines.slice(0, 3).map((line) => `${line} ${line.slice(0, 30)}`);
    expect(texts(`${wide.join("\n\n")}\n\n${narrow.join("\n")}`).slice(-3)).toEqual(narrow);
  });

  test("lines that each end a sentence are paragraphs however even they are", () => {
    const sentences = lines.slice(0, 3).map((line) => `${line}.`);
    expect(texts(sentences.join("\n"))).toEqual(sentences);
  });

  test("one pair of even lines by chance, among many that are not, is no wrapped page", () => {
    const pair = lines.slice(0, 2);
    const uneven = `${tool}\n${lines[0]}\n\n`;
    expect(texts(`${uneven.repeat(3)}${pair.join("\n")}`).slice(-2)).toEqual(pair);
  });
});

describe("headlines", () => {
  test("English lines that had room for the next word were not wrapped", () => {
    const headlines = [
      "Prime minister visits flooded villages in Attapeu this week",
      "Laos and Vietnam sign a trade agreement",
      "New school opens in Phongsaly province after two years of work",
      "Rice harvest is the best in ten years",
    ];
    expect(texts(headlines.join("\n"))).toEqual(headlines);
  });
});

describe("layout", () => {
  test("blank lines part blocks and are counted, also those of invisible characters", () => {
    const found = blocks("ກ\n\nb\n\u00a0\n \u200b \n\t\nຄ\n");
    expect(found.map(({ text, layout }) => [text, layout.gap])).toEqual([
      ["ກ", 0],
      ["b", 1],
      ["ຄ", 3],
    ]);
  });

  test("every line ending there is ends a line, a pair of CR and LF is one", () => {
    const found = blocks("ກ\r\nຂ\rຄ\nງ\u2028ຈ\u2029ສ\u0085ຊ\fຍ\r\n\r\nດ");
    expect(found.map(({ text }) => text).join("")).toBe("ກຂຄງຈສຊຍດ");
    expect(found.map(({ layout }) => layout.gap)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1]);
  });

  test("bullets become list items, whatever their sign; the sign goes", () => {
    for (const sign of ["•", "·", "▪", "◦", "●", "○", "■", "□", "‣", "∙", "*", "-", "–", "—"]) {
      for (const text of ["ແຂວງຄຳມ່ວນ", "Khammouane"]) {
        expect(blocks(`${sign} ${text}`)[0]).toMatchObject({ kind: "list-item", text, layout: { bullet: true } });
      }
    }
  });

  test("what only looks like a bullet stays: negative numbers, bold markup, a sign alone, numbered lines", () => {
    for (const text of ["-5 °C", "-ແຂວງ", "**ຫົວຂໍ້:** ຂ່າວ", "**Headline:** news", "•", "***", "1. ໜຶ່ງ", "— "]) {
      expect(blocks(text)[0]).toMatchObject({ kind: "paragraph", text: text.trim(), layout: { bullet: false } });
    }
  });

  test("indentation is counted in columns, a tab as four", () => {
    const found = blocks("ກ\n  b\n\tຄ\n \u00a0\t• d\n\t\tອ");
    expect(found.map(({ text, layout }) => [text, layout.indent])).toEqual([
      ["ກ", 0],
      ["b", 2],
      ["ຄ", 4],
      ["d", 6],
      ["ອ", 8],
    ]);
  });

  test("tabs and spaces inside a line are one space, a no-break space stays", () => {
    expect(texts("ລາຄາ\t\tຄຳ   1,200\u00a0ກີບ")).toEqual(["ລາຄາ ຄຳ 1,200\u00a0ກີບ"]);
  });

  test("invisible characters at the edges of lines go, inside Lao words they stay", () => {
    expect(texts("\ufeff\u200bປະ\u200bເທດ\u200b \u00a0")).toEqual(["ປະ\u200bເທດ"]);
  });

  test("nothing but blanks is a page without blocks", () => {
    for (const content of ["", "\n", " \u00a0\r\n\t\u200b\ufeff\n"]) {
      const page = parseTextDump(content);
      expect(page.blocks).toEqual([]);
      expect(page.containers).toMatchObject([{ tag: "#root", start: 0, end: 0 }]);
    }
  });

  test("markup in a dump is text", () => {
    expect(texts("<p>ຂ່າວ &amp; news</p>")).toEqual(["<p>ຂ່າວ &amp; news</p>"]);
  });
});

describe("promises", () => {
  const piece = fc.constantFrom(
    ...english,
    ...lao,
    "Share",
    "ຂ່າວ",
    "• ",
    "- ",
    "* ",
    "12/03/2024",
    "\t",
    " ",
    "\u00a0",
    "\u200b",
    "🇱🇦",
  );
  const end = fc.constantFrom("", "\n", "\n", "\n\n", "\r\n", "\u2028");
  const page = fc.array(fc.tuple(piece, end), { maxLength: 25 }).map((parts) => parts.flat().join(""));
  const ink = (text: string): string => text.replace(/[\s\u200b•*-]/gu, "");

  test("every character but white space and bullets is on the page once, in order", () => {
    fc.assert(
      fc.property(page, (content) => {
        expect(ink(texts(content).join(""))).toBe(ink(content));
      }),
      { numRuns: 500 },
    );
  });

  test("no block is blank, untrimmed or holds a line break; indices count up", () => {
    fc.assert(
      fc.property(page, (content) => {
        for (const [index, block] of blocks(content).entries()) {
          expect(block.index).toBe(index);
          expect(block.text).not.toMatch(/^\s|\s$|[\n\r\u2028]|^$/u);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ["of a paragraph", `${lao[0]}\n`, 100_000],
    ["of a word, blank lines between", "ຂ່າວ\n\n", 100_000],
    ["of tools and paragraphs", `${"Share\n".repeat(3)}${english.join("\n")}\n\n`, 10_000],
  ])("100,000 lines %s take no more than their share of time", (_, unit, most) => {
    const read = (count: number): void => {
      const page = unit.repeat(count);
      expect(texts(page).join("").length).toBeGreaterThan(page.length / 2);
    };
    expectLinear(read, most);
  });
});
