import { describe, expect, test } from "vitest";
import type { ArticleRecord } from "../../../src/article/record.ts";
import { cleanPage } from "../../../src/clean-page.ts";
import { readInterfaceLine } from "../../../src/stages/interface/interface-line.ts";

const residue = [
  "The post New ferry for the island appeared first on River Post.",
  "Der Beitrag Neue Fähre zur Insel erschien zuerst auf Flusspost.",
  "SPONSORED: Try the new ferry for free",
  "ສະໜັບສະໜູນໂດຍ ນ້ຳດື່ມຫົວເສືອ",
  "Sponsored by Tiger Water",
  "Article réservé aux abonnés",
  "This story is for subscribers only",
  "ສະເພາະສະມາຊິກ",
  "Passer la publicité",
  "ແຊຣ໌ແຊຣ໌ທວີດສົ່ງຕໍ່LINE",
  "ແບ່ງປັນທາງ Facebook ແບ່ງປັນທາງ X",
  "ចែករំលែក Facebook Telegram Line",
  "Suivez-nous sur WhatsApp",
  "ທ່ານຄິດແນວໃດກັບຂ່າວນີ້?",
  "(*) ດີໃຈ 41 ( ) ແປກໃຈ 6 ( ) ເສຍໃຈ 2",
  "┌──────────────┐",
  "+------+-----+",
  "[boat-race-600x400]",
];
const genuine = [
  "The post at the pier was painted before the boats first appeared on the river.",
  "Sponsored by three villages, the race went on until dark.",
  "ສະໜັບສະໜູນໂດຍ ຊາວບ້ານ 3 ບ້ານ, ການແຂ່ງຂັນໄດ້ດຳເນີນໄປຈົນຄ່ຳ.",
  "What do you think of this river? the teacher asked her pupils.",
  "ທ່ານຄິດແນວໃດກັບແມ່ນ້ຳນີ້? ຄູຖາມນັກຮຽນ.",
  "Subscribers only paid half of what the paper costs.",
  "[boat race of 2024]",
  "(1) rice (2) salt",
];

test.each(residue)("%s is a line of the site", (line) => {
  expect(readInterfaceLine(line)).toBeDefined();
});

test.each(genuine)("%s is none", (line) => {
  expect(readInterfaceLine(line)).toBeUndefined();
});

const words = {
  en: {
    head: ["Home", "News", "Contact", "Pupils of Muang Sing plant a school garden", "12/03/2025"],
    text: [
      "The pupils of Muang Sing have planted a garden behind their school, where they want to grow what their kitchen needs.",
      "“We eat what we water,” said the teacher Keo Sisouk, who dug the first bed with them in January.",
      "The fence was woven by their parents and the seed came from the market of the district.",
    ],
    notice: "SPONSORED: Try the new ferry for free",
    tags: "Tags: schools, gardens",
    remark: "The board at its gate says Tags: rice and beans.",
  },
  lo: {
    head: ["ໜ້າຫຼັກ", "ຂ່າວ", "ຕິດຕໍ່", "ນັກຮຽນເມືອງສິງ ປູກສວນຜັກໂຮງຮຽນ", "12/03/2025"],
    text: [
      "ນັກຮຽນເມືອງສິງ ໄດ້ປູກສວນຜັກຢູ່ຫຼັງໂຮງຮຽນຂອງຕົນ ບ່ອນທີ່ພວກເຂົາຢາກປູກທຸກຢ່າງ ທີ່ເຮືອນຄົວຕ້ອງການ.",
      "ຄູ ແກ້ວ ສີສຸກ ທີ່ຂຸດໜານທຳອິດນຳນັກຮຽນ ໃນເດືອນມັງກອນ ກ່າວວ່າ ພວກເຮົາກິນສິ່ງທີ່ພວກເຮົາຫົດນ້ຳ.",
      "ຮົ້ວສານໂດຍພໍ່ແມ່ນັກຮຽນ ແລະ ແນວຜັກໄດ້ມາຈາກຕະຫຼາດຂອງເມືອງ ໂດຍບໍ່ເສຍຄ່າ ຕັ້ງແຕ່ປີກາຍ.",
    ],
    notice: "ສະໜັບສະໜູນໂດຍ ນ້ຳດື່ມຫົວເສືອ",
    tags: "ແທັກ:ໂຮງຮຽນສວນຜັກ",
    remark: "ປ້າຍໜ້າສວນຂຽນວ່າ ແທັກ: ຜັກ ແລະ ໝາກໄມ້.",
  },
} as const;

describe.each(Object.entries(words))("lines set into a text dump (%s)", (_, own) => {
  const kept = (lines: readonly string[]): ArticleRecord => {
    const result = cleanPage({ id: "1", format: "text", content: lines.join("\n") }, { reject: false });
    if (result.status !== "kept") throw new Error(result.reason);
    return result.record;
  };
  const [first, second, third] = own.text;
  const text = own.text.join("\n\n");

  test("the text goes on behind a sponsor", () => {
    for (const lines of [
      [first, own.notice, second, third],
      [first, second, own.notice, third],
    ])
      expect(kept([...own.head, ...lines, "© 2025 River Post"]).text).toBe(text);
  });

  test("tags that are glued to the last sentence go, and a word about them stays", () => {
    expect(kept([...own.head, first, second, `${third}${own.tags}`, "© 2025 River Post"]).text).toBe(text);
    const last = `${third} ${own.remark}`;
    expect(kept([...own.head, first, second, last, "© 2025 River Post"]).text).toBe([first, second, last].join("\n\n"));
  });

  test("the address of a text that was shared is none of its text", () => {
    const [address, ...front] = ["https://river.example/s/9hQ2k", ...own.head.slice(3)];
    expect(kept([...front, address, ...own.text]).text).toBe(text);
  });
});
