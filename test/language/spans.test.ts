import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../src/language/detect.ts";
import { labelText, languageSpans } from "../../src/language/spans.ts";
import { expectLinear } from "../linear.ts";

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
    ["ຜ່ານ Zoom 30 ຄົນເຂົ້າຮ່ວມ", ["lo:ຜ່ານ ", "en:Zoom", "lo: 30 ຄົນເຂົ້າຮ່ວມ"]],
    ["ຜ່ານ Facebook 12 ກັນຍາ 2024 ນີ້", ["lo:ຜ່ານ ", "en:Facebook", "lo: 12 ກັນຍາ 2024 ນີ້"]],
    ["ງານ Expo 2025 ທີ່ຍີ່ປຸ່ນ", ["lo:ງານ ", "en:Expo 2025", "lo: ທີ່ຍີ່ປຸ່ນ"]],
    ["会议 Vientiane 2024年", ["other:会议 ", "en:Vientiane", "other: 2024年"]],
    ["ກອງປະຊຸມ (the 3rd (regular) session) ຈັດຂຶ້ນ", ["lo:ກອງປະຊຸມ ", "en:(the 3rd (regular) session)", "lo: ຈັດຂຶ້ນ"]],
    ["ທ່ານກ່າວວ່າ: “We go [to Vientiane].” ແລ້ວ", ["lo:ທ່ານກ່າວວ່າ: ", "en:“We go [to Vientiane].”", "lo: ແລ້ວ"]],
    ['ກ່າວວ່າ "It\'s done" ໃນກອງປະຊຸມ', ["lo:ກ່າວວ່າ ", 'en:"It\'s done"', "lo: ໃນກອງປະຊຸມ"]],
    ["He said “ສະບາຍດີ” and left", ["en:He said ", "lo:“ສະບາຍດີ”", "en: and left"]],
    ["ບໍລິສັດ Lao Telecom’s ໄດ້ເປີດ", ["lo:ບໍລິສັດ ", "en:Lao Telecom’s", "lo: ໄດ້ເປີດ"]],
    ["ຫົວຂໍ້ «Green Growth ເພື່ອທຸກຄົນ» ຈັດຂຶ້ນ", ["lo:ຫົວຂໍ້ «", "en:Green Growth", "lo: ເພື່ອທຸກຄົນ» ຈັດຂຶ້ນ"]],
    ["ລາຄາ Bitcoin ຂຶ້ນ 3.5%", ["lo:ລາຄາ ", "en:Bitcoin", "lo: ຂຶ້ນ 3.5%"]],
    ["ນ້ຳໜັກ 25kg ຕໍ່ຄົນ", ["lo:ນ້ຳໜັກ 25", "en:kg", "lo: ຕໍ່ຄົນ"]],
    [
      "ເບິ່ງທີ່ https://www.example.la/detail.aspx?id=5 ນີ້",
      ["lo:ເບິ່ງທີ່ ", "en:https://www.example.la/detail.aspx?id=5", "lo: ນີ້"],
    ],
    ["1. ນ້ຳ\n2. ໄຟ\n3. Road", ["lo:1. ນ້ຳ\n2. ໄຟ\n", "en:3. Road"]],
    ["The meeting was held.\nກອງປະຊຸມຈັດຂຶ້ນ.", ["en:The meeting was held.\n", "lo:ກອງປະຊຸມຈັດຂຶ້ນ."]],
    [
      "Lao (ລາວ) and Thai (ไทย) are related",
      ["en:Lao ", "lo:(ລາວ)", "en: and Thai ", "other:(ไทย)", "en: are related"],
    ],
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
    expectLinear((count) => languageSpans("(ລ(a".repeat(count)), 20_000);
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
