import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assistantFragments } from "../../src/stages/assistant/fragments.ts";
import { assistantRules } from "../../src/stages/assistant/residue.rules.ts";
import { assistantResidue } from "../../src/stages/assistant/residue.ts";
import { expectLinear } from "../linear.ts";
import { genuineLines, laterGenuineLines, laterResidueLines, residueLines } from "./assistant-lines.data.ts";

const plain = (markup: string): string => markup.replace(/<\/?(?:p|mark)>/gu, "");

describe("assistantResidue", () => {
  it.each([...residueLines, ...laterResidueLines])("finds: %s", (line) => {
    expect(assistantResidue(line)?.confidence).toBeGreaterThanOrEqual(0.5);
  });

  it.each([...genuineLines, ...laterGenuineLines])("leaves alone: %s", (line) => {
    expect(assistantResidue(line)).toBeUndefined();
  });

  it.each([
    "[ໃສ່ຊື່ຜູ້ຂຽນ]",
    "(ໃສ່ວັນທີ)",
    "[เพิ่มสถิติ]",
    "[Thêm số liệu]",
    "【插入部长引言】",
    "[Insérer une photo]",
    "{Insert quote from the mayor}",
    "<insert date>, Vientiane",
    "ຈຳນວນຄຳ: 320 ຄຳ",
    "(ประมาณ 250 คำ)",
    "Số từ: khoảng 400 từ",
    "（全文共计386字）",
    "Nombre de mots : 410",
    "SEO描述：了解铁路",
    "Từ khóa SEO: đường sắt",
  ])("knows gaps, counts and labels for search engines in the languages of its rows: %s", (line) => {
    expect(assistantResidue(line, { position: "middle" })?.confidence).toBeGreaterThanOrEqual(0.8);
  });

  it.each([
    "[ສຽງຕົບມື]",
    "(ພາບ: ຂປລ)",
    "[เสียงปรบมือ]",
    "(Khoảng 250 người)",
    "（约450户）",
    "(environ 450 foyers)",
    "Chiều dài: 421 km",
    "ຈຳນວນນັກຮຽນ: 1,548",
    "Meta: the company's shares fell 4 percent.",
    "(About 450 people live there.)",
  ])("leaves alone what is in brackets, counted or labelled like them: %s", (line) => {
    expect(assistantResidue(line, { position: "middle" })).toBeUndefined();
  });

  it("leaves a whole sentence in bold among others as it stands", () => {
    const text =
      "That is not enough time. **The best essays are those whose authors spent as long on the choice of their topic as on writing.** Start early.";
    expect(assistantFragments(text)).toEqual([]);
  });

  it.each(assistantRules)("$id: its example, not its look-alike", ({ id, example, lookAlike }) => {
    const found = assistantResidue(plain(example));
    expect(found?.rule).toBe(id);
    expect(found?.confidence).toBeGreaterThanOrEqual(0.8);
    expect(assistantResidue(plain(lookAlike))).toBeUndefined();
  });

  it("gives every rule its own id", () => {
    expect(new Set(assistantRules.map(({ id }) => id)).size).toBe(assistantRules.length);
  });

  it("takes quoted speech with a speaker for news, in every kind of quotation mark", () => {
    for (const [open, close] of ["“”", '""', "«»", "「」"].map((pair) => [...pair])) {
      expect(
        assistantResidue(`${open}Would you like me to rewrite the article?${close} the robot asked.`),
      ).toBeUndefined();
      expect(
        assistantResidue(`The reply was ${open}As an AI language model, I cannot help with that request.${close}`),
      ).toBeUndefined();
    }
  });

  it("tells the extent: the whole paragraph, or a part of it", () => {
    expect(assistantResidue("Certainly! Here is the rewritten article:")?.extent).toBe("all");
    expect(assistantResidue("Sales rose by 4 percent【12†L1-L4】.")?.extent).toBe("part");
  });

  it("counts a bare courtesy only where it can open an answer", () => {
    expect(assistantResidue("Certainly!", { position: "first" })?.rule).toBe("assistant-opener");
    expect(assistantResidue("Certainly!", { position: "mid" })).toBeUndefined();
  });

  it("never throws, and does not depend on earlier calls", () => {
    const word = fc.constantFrom(
      "here",
      "is",
      "the",
      "revised",
      "version",
      "I",
      "cannot",
      "[",
      "]",
      "**",
      "“",
      "”",
      ":",
      ".",
      "ຂ້ອຍ",
      "ສະບັບ",
      "นี้",
      "我",
      "\u200B",
      "2025-XX",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 40 }), (words) => {
        const text = words.join(" ");
        expect(assistantResidue(text)).toEqual(assistantResidue(text));
      }),
    );
  });

  it("stays fast on hostile text", () => {
    const units = [
      "this ",
      "here is the revised ",
      "if you ",
      "[",
      "“",
      "**a ",
      ": ",
      "my last ",
      "ຂ້ອຍ",
      "changes and ",
      "a, ",
    ];
    for (const unit of units) {
      const look = (count: number): void => {
        assistantResidue(unit.repeat(count));
        assistantFragments(unit.repeat(count));
      };
      expectLinear(look, 20_000, unit);
    }
  });
});

describe("assistantFragments", () => {
  const without = (text: string): string =>
    assistantFragments(text).reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);

  it.each([
    ["Exports rose【14†L3-L9】, the bank said.", "Exports rose, the bank said."],
    ["Loans grew :contentReference[oaicite:3]{index=3}.", "Loans grew ."],
    ["ລາຄານ້ຳມັນເພີ່ມຂຶ້ນ【85†L261-L269】ໃນເດືອນມັງກອນ.", "ລາຄານ້ຳມັນເພີ່ມຂຶ້ນໃນເດືອນມັງກອນ."],
    ["Growth was 4 percent [web:1][web:12].", "Growth was 4 percent ."],
    ["Growth was 4 percent [citation:3].", "Growth was 4 percent ."],
    ["The ban took effect on Monday. Reuters+2BBC+1", "The ban took effect on Monday."],
    ["She scored A+2 and B+1 in the test.", "She scored A+2 and B+1 in the test."],
    ["ເສດຖະກິດເຕີບໂຕ 4 ສ່ວນຮ້ອຍ [^1^].", "ເສດຖະກິດເຕີບໂຕ 4 ສ່ວນຮ້ອຍ ."],
    ["Read https://a.example/x?utm_source=chatgpt.com for more.", "Read https://a.example/x for more."],
    ["Read https://a.example/x?utm_source=chatgpt.com&id=4 for more.", "Read https://a.example/x?id=4 for more."],
    ["**Vientiane** – The **Ministry** met.", "Vientiane – The Ministry met."],
    ["## Trade and investment in 2025", "Trade and investment in 2025"],
  ])("cuts %s", (text, rest) => {
    expect(without(text)).toBe(rest);
  });

  it.each([
    "Sales rose 4 percent [1], the bank said.",
    "See https://a.example/?utm_source=newsletter&x=1",
    "***",
    "#Laos2025 was the most used tag.",
    "Footnote 85 on lines 261-269 explains why.",
    "The price is 5 * 3 ** 2 by the formula.",
    "The market was loud. **Nobody there had heard of the tax, and nobody wanted to pay it twice in a year.** That was in May.",
  ])("leaves alone: %s", (text) => {
    expect(assistantFragments(text)).toEqual([]);
  });

  it("cuts a sentence of residue at the end of a paragraph of news, and at its start", () => {
    const news = "The bridge over the Mekong opened on 4 May with 300 guests.";
    const offer = "Would you like me to shorten the article?";
    expect(without(`${news} ${offer}`).trim()).toBe(news);
    expect(without(`Here is the rewritten article: ${news}`)).toBe(news);
  });

  it("gives ordered fragments inside the text, and none for text that is residue as a whole", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            "news ",
            "【1†L2】",
            "**a** ",
            "[web:1]",
            "turn0search1 ",
            "I am an AI. ",
            "On 4 May it rained. ",
          ),
          { maxLength: 12 },
        ),
        (parts) => {
          const text = parts.join("");
          let at = 0;
          for (const { start, end } of assistantFragments(text)) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(at).toBeLessThanOrEqual(text.length);
        },
      ),
    );
    expect(assistantFragments("Certainly! Here is the rewritten article:")).toEqual([]);
  });
});

describe("a bare subheading is nobody's voice", () => {
  const headings = [
    "ຄວາມໝາຍຕໍ່ຊາວກະສິກອນ",
    "ຄຳເວົ້າຂອງລັດຖະມົນຕີ",
    "ຕົ້ນສະບັບໃບລານ",
    "ຫົວຂໍ້ການປະຊຸມ",
    "The final draft",
    "A different version",
  ];

  it.each(headings)("%s", (heading) => {
    for (const position of ["first", "middle", "last"] as const)
      expect(assistantResidue(heading, { position })).toBeUndefined();
  });

  it("but a heading of an answer is", () => {
    expect(assistantResidue("Polished version:", { position: "first" })).toBeDefined();
    expect(assistantResidue("ບົດຂ່າວ (ສະບັບປັບປຸງແລ້ວ):", { position: "first" })).toBeDefined();
  });
});
