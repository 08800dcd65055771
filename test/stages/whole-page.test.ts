import { describe, expect, test } from "vitest";
import type { Page } from "../../src/article/page.ts";
import { cleanPage } from "../../src/clean-page.ts";
import { news } from "./evidence/pages.ts";

const words = {
  English: {
    section: "Economy",
    menu: ["Home", "Politics", "Sport", "Culture"],
    foot: "Printed and published by the Village Press, Riverside Road 12, second floor",
    notice:
      "The ferry below the old bridge does not run on Monday and Tuesday, because its engine is repaired in the dock of the port.",
    when: "12 May 2024",
    headline: "Ferry does not run on two days in May",
    missing: "Page not found",
    stories: [
      [
        "New bridge over the river opens to traffic",
        "It joins two districts that could only be reached by ferry before.",
      ],
      ["School year begins with two thousand pupils", "Every district of the province has more pupils than last year."],
      [
        "Museum shows silk of three centuries",
        "The pieces were lent by forty families of the capital and its villages.",
      ],
      ["Coffee prices rise for the third month", "Growers on the plateau hope to pay back what they owe to the bank."],
      ["Airport to get a second runway by spring", "The work begins when the rains are over, and lasts five months."],
      ["Villages share one doctor and one car", "She drives two hundred kilometres a week on roads of red earth."],
      ["Weavers sell their silk to the neighbours", "Half of what they weave in winter is sold before the new year."],
      ["Old market moves to the edge of the town", "Those who sell vegetables fear that nobody will walk that far."],
    ],
  },
  Lao: {
    section: "ເສດຖະກິດ",
    menu: ["ໜ້າຫຼັກ", "ການເມືອງ", "ກິລາ", "ວັດທະນະທຳ"],
    foot: "ຈັດພິມໂດຍໂຮງພິມບ້ານ ຖະໜົນແຄມຂອງ ເລກທີ 12 ຊັ້ນສອງ",
    notice: "ເຮືອຂ້າມຟາກຢູ່ກ້ອງຂົວເກົ່າຈະບໍ່ແລ່ນໃນວັນຈັນ ແລະ ວັນອັງຄານ ຍ້ອນຕ້ອງສ້ອມແປງເຄື່ອງຈັກຢູ່ອູ່ຂອງທ່າເຮືອ ເປັນເວລາສອງວັນ",
    when: "12/05/2024",
    headline: "ເຮືອຂ້າມຟາກບໍ່ແລ່ນສອງວັນໃນເດືອນພຶດສະພາ",
    missing: "ບໍ່ພົບໜ້າ",
    stories: [
      ["ຂົວຂ້າມແມ່ນ້ຳແຫ່ງໃໝ່ເປີດໃຫ້ສັນຈອນແລ້ວ", "ຂົວແຫ່ງນີ້ເຊື່ອມຕໍ່ສອງເມືອງທີ່ເມື່ອກ່ອນໄປຫາກັນໄດ້ພຽງແຕ່ທາງເຮືອ"],
      ["ສົກຮຽນໃໝ່ເລີ່ມຂຶ້ນດ້ວຍນັກຮຽນໃໝ່ສອງພັນຄົນ", "ທຸກເມືອງຂອງແຂວງມີນັກຮຽນຫຼາຍກວ່າປີຜ່ານມາ ຕາມການລາຍງານ"],
      ["ຫໍພິພິທະພັນວາງສະແດງຜ້າໄໝສາມສະຕະວັດ", "ຜ້າເຫຼົ່ານີ້ຢືມມາຈາກສີ່ສິບຄອບຄົວຂອງນະຄອນຫຼວງ ແລະ ບ້ານອ້ອມຂ້າງ"],
      ["ລາຄາກາເຟເພີ່ມຂຶ້ນເປັນເດືອນທີສາມ", "ຜູ້ປູກກາເຟຢູ່ພູພຽງຫວັງວ່າຈະສາມາດໃຊ້ໜີ້ທະນາຄານໄດ້ໃນປີນີ້"],
      ["ສະໜາມບິນຈະມີທາງແລ່ນທີສອງໃນລະດູໃບໄມ້ປົ່ງ", "ວຽກກໍ່ສ້າງຈະເລີ່ມຫຼັງຈາກໝົດລະດູຝົນ ແລະ ໃຊ້ເວລາຫ້າເດືອນ"],
      ["ບັນດາບ້ານໃຊ້ທ່ານໝໍຄົນດຽວ ແລະ ລົດຄັນດຽວ", "ນາງຂັບລົດສອງຮ້ອຍກິໂລແມັດຕໍ່ອາທິດ ຕາມເສັ້ນທາງດິນແດງ"],
      ["ຊ່າງຕ່ຳຫູກຂາຍຜ້າໄໝໃຫ້ປະເທດເພື່ອນບ້ານ", "ເຄິ່ງໜຶ່ງຂອງຜ້າທີ່ຕ່ຳໃນລະດູໜາວແມ່ນຂາຍໝົດກ່ອນປີໃໝ່"],
      ["ຕະຫຼາດເກົ່າຍ້າຍໄປຢູ່ແຄມເມືອງ", "ຜູ້ທີ່ຂາຍຜັກຢ້ານວ່າຈະບໍ່ມີໃຜຍ່າງໄປໄກປານນັ້ນ"],
    ],
  },
} as const;

describe.each(["English", "Lao"] as const)("pages without an article that are kept (%s)", (language) => {
  const { section, menu, foot, notice, when, stories, headline, missing } = words[language];
  const list = stories
    .map(
      ([title, text], at) => `<div class="card"><h3><a href="/news/${at}.html">${title}</a></h3><p>${text}</p></div>`,
    )
    .join("");
  const page = (title: string, body: string): Page => ({
    id: "1",
    url: "https://example.com/economy/",
    format: "html",
    content:
      `<html><head><title>${title}</title></head><body><nav>${menu.map((item) => `<a href="/${item}">${item}</a>`).join("")}</nav>` +
      `<h1>${title}</h1>${body}<footer><p>${foot}</p></footer></body></html>`,
  });
  const kept = (input: Page): { text: string; flags: readonly string[]; related: number } => {
    const result = cleanPage(input, { reject: false });
    if (result.status !== "kept") throw new Error(result.code);
    const { text, quality, related } = result.record;
    return { text, flags: quality.flags, related: related.length };
  };
  const index = page(section, `<main>${list}</main>`);

  test("a list of stories is rejected", () => {
    expect(cleanPage(index)).toMatchObject({ status: "rejected", code: "index-page" });
  });

  test("kept all the same, its stories are its text, and its menu and its foot are not", () => {
    const { text, flags, related } = kept(index);
    for (const [title, summary] of stories) {
      expect(text).toContain(title);
      expect(text).toContain(summary);
    }
    expect(text).not.toContain(foot);
    expect(text).not.toContain(menu[2]);
    expect(flags).toEqual(expect.arrayContaining(["index-page", "whole-page"]));
    expect(related).toBe(0);
  });

  test("a short notice above as many other stories is an article, and they are no part of it", () => {
    const { text, flags } = kept(
      page(headline, `<p class="date">${when}</p><p>${notice}</p><section>${list}</section>`),
    );
    expect(text.startsWith(notice)).toBe(true);
    expect(text).not.toContain(stories[7][1]);
    expect(flags).not.toContain("whole-page");
  });

  test("an article among other stories stays alone", () => {
    const body = `<article>${news[language].map((text) => `<p>${text}</p>`).join("")}</article><section>${list}</section>`;
    expect(kept(page(headline, body)).text).toBe(news[language].join("\n\n"));
  });

  test("a page that reports an error does not get the stories that it offers instead", () => {
    const { flags, text } = kept(page(`404 – ${missing}`, `<p>${missing}</p><section>${list}</section>`));
    expect(flags).toContain("error-page");
    expect(flags).not.toContain("whole-page");
    expect(text).not.toContain(stories[0][1]);
  });
});
