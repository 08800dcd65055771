import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endsSentence } from "../../src/language/sentence-end.ts";
import { sentences } from "../../src/language/sentences.ts";
import { expectLinear } from "../linear.ts";

describe("sentences", () => {
  it.each([
    ["It rained. Then it stopped.", ["It rained.", "Then it stopped."]],
    ["Dr. Khamphan met Mr. Lee. They talked.", ["Dr. Khamphan met Mr. Lee.", "They talked."]],
    ["The U.S. Embassy opened at 9 a.m. on Monday.", ["The U.S. Embassy opened at 9 a.m. on Monday."]],
    ["It opened at 9 a.m. The minister came.", ["It opened at 9 a.m.", "The minister came."]],
    ["“Why now?” he asked. Nobody knew!", ["“Why now?” he asked.", "Nobody knew!"]],
    ["Growth was 4.5 percent in 2024. It will be 4.7.", ["Growth was 4.5 percent in 2024.", "It will be 4.7."]],
    ["1. Rice is sown. It grows.", ["1. Rice is sown.", "It grows."]],
    ["ທ່ານ ດຣ. ຄຳພັນ ກ່າວເປີດ.", ["ທ່ານ ດຣ. ຄຳພັນ ກ່າວເປີດ."]],
    ["ໃນປີ ພ.ສ. 2567 ລາວ ເປັນປະທານ. ກອງປະຊຸມປິດລົງ.", ["ໃນປີ ພ.ສ. 2567 ລາວ ເປັນປະທານ.", "ກອງປະຊຸມປິດລົງ."]],
    ["ຊາວບ້ານໄດ້ຮັບເຂົ້າສານອີກດ້ວຍ ທ່ານນາຍບ້ານກ່າວ", ["ຊາວບ້ານໄດ້ຮັບເຂົ້າສານອີກດ້ວຍ", "ທ່ານນາຍບ້ານກ່າວ"]],
    ["ລັດຖະບານໄດ້ສ້າງທາງ ນອກຈາກນັ້ນ ຍັງສ້າງໂຮງຮຽນ", ["ລັດຖະບານໄດ້ສ້າງທາງ", "ນອກຈາກນັ້ນ ຍັງສ້າງໂຮງຮຽນ"]],
    ["ຝົນຕົກ ແລ້ວຢຸດ", ["ຝົນຕົກ ແລ້ວຢຸດ"]],
    ["ຝົນຕົກ\nແດດອອກ", ["ຝົນຕົກ", "ແດດອອກ"]],
    ["下雨了。后来停了。", ["下雨了。", "后来停了。"]],
    [" \u00A0 ", []],
  ])("cuts %j", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it("loses nothing but white space", () => {
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom(
          "ລາວ",
          "ອີກດ້ວຍ",
          "ສະນັ້ນ",
          "ດຣ.",
          "Dr.",
          "a",
          "The",
          "1",
          ".",
          "?",
          "”",
          "。",
          " ",
          "\n",
          "\u200B",
        ),
        fc.string({ unit: "binary", maxLength: 3 }),
      ),
      { maxLength: 30 },
    );
    const bare = (text: string): string => text.replace(/\s/gu, "");
    fc.assert(
      fc.property(pieces, (list) => {
        const text = list.join("");
        const found = sentences(text);
        expect(bare(found.join(""))).toBe(bare(text));
        for (const sentence of found) expect(sentence).toBe(sentence.trim());
      }),
      { numRuns: 1000, seed: 7 },
    );
  });

  it("takes no longer than the length asks for", () => {
    for (const unit of [". ", "ກ ", "a.", ".."]) expectLinear((count) => sentences(unit.repeat(count)), 50_000, unit);
  });
});

it.each([
  ["It rained.", true],
  ["“It rained.”", true],
  ["ແລະ ອື່ນໆ ຯລຯ", true],
  ["ຝົນຕົກ", false],
  ["Politics", false],
])("endsSentence(%j)", (line, expected) => {
  expect(endsSentence(line)).toBe(expected);
});
