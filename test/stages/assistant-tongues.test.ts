import { describe, expect, it } from "vitest";
import { isCorrection } from "../../src/stages/assistant/correction.ts";
import { assistantFragments } from "../../src/stages/assistant/fragments.ts";
import { assistantResidue } from "../../src/stages/assistant/residue.ts";
import { tongueGenuine, tongueResidue } from "./assistant-tongues.data.ts";

/** What is left of a paragraph. */
function kept(text: string): string {
  let rest = text;
  for (const { start, end } of assistantFragments(text).toReversed()) rest = rest.slice(0, start) + rest.slice(end);
  return rest.trim();
}

describe("the families of residue in other languages", () => {
  it.each(tongueResidue)("finds: %s", (line) => {
    expect(assistantResidue(line)?.confidence).toBeGreaterThanOrEqual(0.8);
  });

  it.each(tongueGenuine)("leaves alone: %s", (line) => {
    expect(assistantResidue(line)).toBeUndefined();
    expect(assistantFragments(line)).toEqual([]);
  });
});

describe("residue on one line with news", () => {
  it.each([
    ["La playa reabre el lunes.", " Si quieres, puedo acortarlo o proponer otro titular."],
    ["Der Zug fährt ab Montag wieder.", " Wenn Sie möchten, kürze ich den Text oder ergänze eine Zwischenüberschrift."],
    ["Мост открыли утром.", " Если нужно, могу подготовить более короткий вариант."],
    ["図書館は月曜に再開する。", "よろしければ、見出し案もお作りします。"],
    ["도서관은 월요일에 다시 문을 연다.", " 원하시면 더 짧은 버전으로 다듬어 드릴까요?"],
    ["ຕະຫຼາດເປີດຄືນໃນວັນຈັນ.", " ຖ້າທ່ານຕ້ອງການ ຂ້ອຍສາມາດເຮັດສະບັບສັ້ນໃຫ້ໄດ້."],
    ["ตลาดเปิดอีกครั้งวันจันทร์", " อยากให้ช่วยทำเป็นตารางไหมคะ"],
    ["تفتح السوق أبوابها يوم الاثنين.", " إذا رغبت، يمكنني اقتراح عنوان آخر."],
    ["The market reopens on Monday.", "<|im_end|>"],
  ])("keeps %s and takes %s", (news, offer) => {
    expect(kept(news + offer)).toBe(news);
  });

  it.each([
    ["Here's the Lao translation: ", "ຕະຫຼາດເປີດຄືນໃນວັນຈັນ ທີ່ເມືອງປາກເຊ."],
    ["ລຸ່ມນີ້ແມ່ນສະບັບຫຍໍ້: ", "ຕະຫຼາດເມືອງປາກເຊເປີດຄືນໃນວັນຈັນ ຫຼັງຈາກປິດສອງອາທິດ."],
    ["Вот сокращённый вариант: ", "Рынок в центре откроется в понедельник."],
  ])("takes %s in front of news", (opener, news) => {
    expect(kept(opener + news)).toBe(news);
  });

  it("keeps the sentence that has a source, in front of a note to the user", () => {
    const news =
      "The number of otters on the river has doubled since 2010, according to the county's wildlife trust, mostly above the weir.";
    const note = " (Note: I was unable to verify this figure, so please check it before you publish the article.)";
    expect(kept(news + note)).toBe(news);
  });
});

describe("isCorrection", () => {
  it.each([
    "This story corrects the surname of the bank's founder to Larsen, not Larson, in paragraph 4.",
    "(Corrects third paragraph to show the merger was agreed in 2019)",
    "Corrects headline and lead to say vote is on Thursday, not Tuesday",
    "Clarifies in paragraph 7 that the minister spoke before the vote, not after it",
    "The headline of this story was corrected to say 12 villages instead of 21.",
    "ແກ້ໄຂຕົວເລກໃນວັກທີ 3: ຜູ້ເຂົ້າຮ່ວມມີ 42 ຄົນ ບໍ່ແມ່ນ 24 ຄົນ.",
    "ຂ່າວສະບັບນີ້ແກ້ໄຂຊື່ຂອງຫົວໜ້າພະແນກໃນວັກທີສອງ ຈາກ ທ່ານ ສົມສັກ ເປັນ ທ່ານ ສົມຈິດ.",
    "(ແກ້ໄຂຫົວຂໍ້ຂ່າວ ແລະ ວັກທີ 1: ງານຈັດວັນພະຫັດ ບໍ່ແມ່ນວັນພຸດ)",
    "Esta versión corrige el nombre del alcalde en el segundo párrafo: es Ibáñez, no Ibarra.",
    "(Corrige l'orthographe du nom au paragraphe 3 : Lefèvre et non Lefebvre)",
    "Diese Fassung berichtigt im zweiten Absatz die Zahl der Verletzten: es waren 14, nicht 41.",
    "Эта версия исправляет сумму кредита в шестом абзаце: 40 миллионов, а не 400.",
    "更正：第二段的人数应为42人，而非24人。",
  ])("keeps what a newsroom corrects: %s", (line) => {
    expect(isCorrection(line)).toBe(true);
    expect(assistantResidue(line)).toBeUndefined();
  });

  it.each([
    "This version corrects the grammar and punctuation in the second paragraph without altering the meaning.",
    "I corrected the spelling of the names in paragraph 2 and smoothed the transitions.",
    "ສິ່ງທີ່ໄດ້ແກ້ໄຂ: ແກ້ຄຳສະກົດຜິດ 3 ບ່ອນ, ແຍກວັກທີ 2 ອອກເປັນສອງວັກ.",
  ])("is not what an assistant betters: %s", (line) => {
    expect(isCorrection(line)).toBe(false);
    expect(assistantResidue(line)).toBeDefined();
  });
});
