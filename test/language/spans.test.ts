import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../src/language/detect.ts";
import { labelText, languageSpans } from "../../src/language/spans.ts";
import { processorClock } from "../processor-clock.ts";

/** The spans with a bar between them, each with its language. */
const cut = (text: string): string[] =>
  languageSpans(text).map(({ start, end, language }) => `${language}:${text.slice(start, end)}`);

describe("languageSpans", () => {
  it.each([
    ["ກອງປະຊຸມ (meeting) ໄດ້ຈັດຂຶ້ນ", ["lo:ກອງປະຊຸມ ", "en:(meeting)", "lo: ໄດ້ຈັດຂຶ້ນ"]],
    ["ກອງປະຊຸມ “the meeting”, ໄດ້ຈັດຂຶ້ນ", ["lo:ກອງປະຊຸມ ", "en:“the meeting”,", "lo: ໄດ້ຈັດຂຶ້ນ"]],
    ["ໃນກອງປະຊຸມSummitໄດ້", ["lo:ໃນກອງປະຊຸມ", "en:Summit", "lo:ໄດ້"]],
    ["ງານ Expo 2025 ໄດ້ຈັດຂຶ້ນ", ["lo:ງານ ", "en:Expo 2025", "lo: ໄດ້ຈັດຂຶ້ນ"]],
    ["ມີ 30 countries ເຂົ້າຮ່ວມ", ["lo:ມີ 30 ", "en:countries", "lo: ເຂົ້າຮ່ວມ"]],
    ["It was held. ກອງປະຊຸມຈັດຂຶ້ນ.", ["en:It was held. ", "lo:ກອງປະຊຸມຈັດຂຶ້ນ."]],
    ["Vientiane (ວຽງຈັນ 2025) is the capital", ["en:Vientiane ", "lo:(ວຽງຈັນ 2025)", "en: is the capital"]],
    ["ກອງປະຊຸມ (ຄັ້ງທີ 3 ຂອງ ASEAN) ຈັດຂຶ້ນ", ["lo:ກອງປະຊຸມ (ຄັ້ງທີ 3 ຂອງ ", "en:ASEAN", "lo:) ຈັດຂຶ້ນ"]],
    ["ຄຳວ່າ สวัสดี ໃນພາສາໄທ", ["lo:ຄຳວ່າ ", "other:สวัสดี", "lo: ໃນພາສາໄທ"]],
    ["กານພັດທະນາ ແລະ growth", ["lo:กານພັດທະນາ ແລະ ", "en:growth"]],
    ["23/01/2025", ["und:23/01/2025"]],
    ["ລາວ 2025", ["lo:ລາວ 2025"]],
    ["Only English here.", ["en:Only English here."]],
    ["", []],
  ])("cuts %j", (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it("covers any text without gaps or overlaps", () => {
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom("ລາວ", "ไทย", "the", "汉", "12", " ", "(", ")", "“", "”", '"', ".", ",", "\u200B", "😀"),
        fc.string({ unit: "binary", maxLength: 3 }),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(pieces, (list) => {
        const text = list.join("");
        const spans = languageSpans(text);
        let at = 0;
        for (const { start, end, language } of spans) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          expect(["lo", "en", "other", "und"]).toContain(language);
          at = end;
        }
        expect(at).toBe(text.length);
        for (const [index, span] of spans.entries()) expect(span.language).not.toBe(spans[index + 1]?.language);
      }),
      { numRuns: 1500, seed: 7 },
    );
  });

  it("takes no longer than the length asks for", () => {
    const hostile = "(ລ(a".repeat(20_000);
    const spent = processorClock();
    languageSpans(hostile);
    expect(spent()).toBeLessThan(3000);
  });
});

describe("labelText", () => {
  const sentence = fc.constantFrom(
    "ກອງປະຊຸມໄດ້ຈັດຂຶ້ນທີ່ນະຄອນຫຼວງວຽງຈັນ",
    "The meeting was held in the capital on Monday",
    "Le gouvernement a tenu sa réunion dans la capitale hier",
    "รัฐบาลไทยประชุมที่กรุงเทพมหานคร",
    "政府昨天在首都举行了会议",
    "23/01/2025 10:38",
    " (KPL) ",
    " – ",
  );

  it("gives a block the language that its spans and the detector give it", () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), (parts) => {
        const text = parts.join(" ");
        const { language, spans } = labelText(text);
        expect(language).toBe(detectLanguage(text).language);
        expect(spans).toEqual(languageSpans(text));
        if (spans.length === 1) expect(spans[0]?.language).toBe(language);
        if (language !== "und") expect(spans.map((span) => span.language)).toContain(language);
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});
