import { describe, expect, test } from "vitest";
import type { ArticleRecord } from "../../src/article/record.ts";
import { cleanPage } from "../../src/clean-page.ts";

function kept(content: string, format: "html" | "text" = "html"): ArticleRecord {
  const result = cleanPage({ id: "1", format, content });
  if (result.status !== "kept") throw new Error(result.reason);
  return result.record;
}

const talks = {
  en: {
    title: "The last keeper of the ferry bell",
    lead: "For forty years Thao Khamla has rung the bell of the ferry. We met him on the evening before it was sold.",
    turns: [
      [
        "How often have you rung it?",
        "Every day but two. On one of them my son was born, and on the other the rope was stolen.",
      ],
      [
        "Is there anything else you would like me to write?",
        "Write that the bell was never late. The boat was late, and the river, but not the bell.",
      ],
      [
        "Would you like another cup?",
        "I would, because tomorrow I shall have nothing to do and can stay up as long as I wish.",
      ],
      [
        "And who will ring it now?",
        "A hotel has bought it. They say that it will hang above the bar, where it is rung for the last round.",
      ],
    ],
  },
  lo: {
    title: "ຜູ້ເຝົ້າລະຄັງທ່າເຮືອ ຄົນສຸດທ້າຍ",
    lead: "ທ້າວ ຄຳຫຼ້າ ໄດ້ຕີລະຄັງທ່າເຮືອມາສີ່ສິບປີ. ພວກເຮົາໄດ້ພົບກັບລາວໃນຕອນແລງ ກ່ອນມື້ທີ່ລະຄັງຈະຖືກຂາຍ.",
    turns: [
      ["ທ່ານຕີລະຄັງເລື້ອຍປານໃດ?", "ທຸກມື້ ຍົກເວັ້ນສອງມື້. ມື້ໜຶ່ງລູກຊາຍເກີດ ແລະ ອີກມື້ໜຶ່ງເຊືອກຖືກລັກ."],
      ["ທ່ານຢາກໃຫ້ຂ້ອຍຂຽນຫຍັງຕື່ມອີກບໍ່?", "ຂຽນວ່າລະຄັງບໍ່ເຄີຍຊ້າ. ເຮືອຊ້າ ແມ່ນ້ຳກໍຊ້າ ແຕ່ລະຄັງບໍ່ຊ້າ."],
      ["ມີຫຍັງໃຫ້ຂ້ອຍຊ່ວຍອີກບໍ່?", "ບໍ່ມີແລ້ວ ເພາະມື້ອື່ນຂ້ອຍຈະບໍ່ມີວຽກຫຍັງເຮັດ ແລະ ນອນເດິກປານໃດກໍໄດ້."],
      ["ແລ້ວໃຜຈະຕີມັນຕໍ່ໄປ?", "ໂຮງແຮມແຫ່ງໜຶ່ງຊື້ໄປແລ້ວ. ເຂົາວ່າຈະແຂວນໄວ້ເທິງບາ ແລະ ຕີເມື່ອໃກ້ຈະປິດຮ້ານ."],
    ],
  },
} as const;

describe.each(Object.entries(talks))("an interview (%s)", (_, { title, lead, turns }) => {
  const texts = [lead, ...turns.flat()];

  test("keeps its questions, which are set like each other", () => {
    const inside = turns.map(([question, answer]) => `<p><strong>${question}</strong></p><p>${answer}</p>`).join("");
    expect(kept(`<article><h1>${title}</h1><p>${lead}</p>${inside}</article>`).text).toBe(texts.join("\n\n"));
  });

  test("keeps them in a text dump, whose lines part a question and leave its signs", () => {
    const opener = "Below is the cleaned-up transcript of the interview, as you asked:";
    const asked = turns.map(([question], at) => (at === 0 ? `**${question}**` : question));
    const lines = turns.flatMap(([, answer], at) => [asked[at] ?? "", answer]);
    const { text } = kept([title, opener, lead, ...lines].join("\n\n"), "text");
    for (const [question] of turns) expect(text).toContain(question);
  });

  test("keeps what its speakers say", () => {
    const lines = turns.flatMap(([question, answer]) => [`Khamla Post: ${question}`, `Thao Khamla: ${answer}`]);
    const inside = lines.map((line) => `<p>${line}</p>`).join("");
    expect(kept(`<article><h1>${title}</h1><p>${lead}</p>${inside}</article>`).text).toBe(
      [lead, ...lines].join("\n\n"),
    );
  });

  test("loses the same question where it closes an article", () => {
    const [, second] = turns;
    const answers = turns.map(([, answer]) => `<p>${answer}</p>`).join("");
    const offer =
      second[0].includes("?") && title === talks.en.title
        ? "Would you like me to make it more formal?"
        : "ມີຫຍັງໃຫ້ຂ້ອຍຊ່ວຍອີກບໍ່?";
    expect(kept(`<article><h1>${title}</h1><p>${lead}</p>${answers}<p>${offer}</p></article>`).text).not.toContain(
      offer,
    );
  });
});
