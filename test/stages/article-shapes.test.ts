import { describe, expect, test } from "vitest";
import { cleanPage } from "../../src/clean-page.ts";
import { news } from "./evidence/pages.ts";

const p = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join("");

/** What stands around an article, in the language of the page. */
const around = {
  English: {
    title: "Farmers begin the rice harvest early",
    menu: ["Home", "Politics", "Economy", "Sport", "Culture", "Weather", "Contact us"],
    comments: [
      "I have lived in that district for thirty years and I have never seen the fields as dry as they were this spring.",
      "My uncle lost half of his field, and nobody from the office has come to look at it, so I do not believe the numbers.",
      "Thank you for the report, it is good that somebody writes about the people who grow what all of us eat each day.",
      "We should build more canals, as our neighbours did ten years ago, then a dry season would not be such a problem.",
    ],
    stories: [
      "New bridge over the river opens to traffic",
      "School year begins with two thousand new pupils",
      "Museum shows silk of three centuries",
    ],
    summaries: [
      "The bridge joins two districts that could only be reached by ferry before.",
      "Every district of the province has more pupils than in the year before.",
      "The pieces were lent by forty families of the capital and its villages.",
    ],
    notice: ["The office is closed on Monday for the holiday.", "Visitors can use the counter in the market hall."],
  },
  Lao: {
    title: "ຊາວນາເລີ່ມເກັບກ່ຽວເຂົ້ານາປີໄວກວ່າປົກກະຕິ",
    menu: ["ໜ້າຫຼັກ", "ການເມືອງ", "ເສດຖະກິດ", "ກິລາ", "ວັດທະນະທຳ", "ອາກາດ", "ຕິດຕໍ່ພວກເຮົາ"],
    comments: [
      "ຂ້າພະເຈົ້າອາໄສຢູ່ເມືອງນີ້ມາສາມສິບປີແລ້ວ ແຕ່ບໍ່ເຄີຍເຫັນທົ່ງນາແຫ້ງແລ້ງຄືກັບປີນີ້ເລີຍຈັກເທື່ອ",
      "ລຸງຂອງຂ້ອຍເສຍນາໄປເຄິ່ງໜຶ່ງ ແລະ ບໍ່ມີໃຜຈາກຫ້ອງການມາເບິ່ງເລີຍ ສະນັ້ນຂ້ອຍບໍ່ເຊື່ອຕົວເລກເຫຼົ່ານີ້",
      "ຂອບໃຈສຳລັບບົດລາຍງານ ເປັນເລື່ອງດີທີ່ມີຄົນຂຽນກ່ຽວກັບຜູ້ທີ່ປູກເຂົ້າໃຫ້ພວກເຮົາກິນທຸກມື້",
      "ພວກເຮົາຄວນສ້າງຄອງນ້ຳຕື່ມອີກ ຄືກັບບ້ານໃກ້ເຄືອງໄດ້ເຮັດມາແລ້ວສິບປີ ຈຶ່ງຈະບໍ່ມີບັນຫາໃນລະດູແລ້ງ",
    ],
    stories: ["ຂົວຂ້າມແມ່ນ້ຳແຫ່ງໃໝ່ເປີດໃຫ້ສັນຈອນແລ້ວ", "ສົກຮຽນໃໝ່ເລີ່ມຂຶ້ນດ້ວຍນັກຮຽນໃໝ່ສອງພັນຄົນ", "ຫໍພິພິທະພັນວາງສະແດງຜ້າໄໝສາມສະຕະວັດ"],
    summaries: [
      "ຂົວແຫ່ງນີ້ເຊື່ອມຕໍ່ສອງເມືອງທີ່ເມື່ອກ່ອນໄປຫາກັນໄດ້ພຽງແຕ່ທາງເຮືອເທົ່ານັ້ນ",
      "ທຸກເມືອງຂອງແຂວງມີນັກຮຽນຫຼາຍກວ່າປີຜ່ານມາ ຕາມການລາຍງານຂອງພະແນກສຶກສາ",
      "ຜ້າເຫຼົ່ານີ້ຢືມມາຈາກສີ່ສິບຄອບຄົວຂອງນະຄອນຫຼວງ ແລະ ບັນດາບ້ານອ້ອມຂ້າງ",
    ],
    notice: ["ຫ້ອງການຈະປິດໃນວັນຈັນ ເນື່ອງໃນວັນພັກ.", "ຜູ້ມາຕິດຕໍ່ສາມາດໃຊ້ບ່ອນບໍລິການຢູ່ຕະຫຼາດ."],
  },
} as const;

describe.each(["English", "Lao"] as const)("%s", (language) => {
  const body: readonly string[] = news[language];
  const { title, menu, comments, stories, summaries, notice } = around[language];
  const nav = `<nav><ul>${menu.map((name, at) => `<li><a href="/${at}">${name}</a></li>`).join("")}</ul></nav>`;
  const teasers = (tag: string): string =>
    stories
      .map(
        (story, at) =>
          `<${tag} class="c${tag}"><h3><a href="/story/${at}">${story}</a></h3><p>${summaries[at]}</p></${tag}>`,
      )
      .join("");
  const textOf = (content: string): string => {
    const html = `<html><body>${nav}${content}<footer>© 2025 News ຂ່າວ</footer></body></html>`;
    const result = cleanPage(
      { id: "1", format: "html", content: html, url: "https://news.test/a/1" },
      { reject: false },
    );
    return result.status === "kept" ? result.record.text : result.reason;
  };
  const whole = body.join("\n\n");
  const h1 = `<h1>${title}</h1>`;

  test.each([
    [
      "an article split over sibling cells",
      `<table><tr><td>${h1}${p(body.slice(0, 2))}</td></tr><tr><td>${p(body.slice(2, 4))}</td></tr><tr><td>${p(body.slice(4))}</td></tr></table>`,
      whole,
    ],
    [
      "comments longer than the article",
      `<article>${h1}${p(body.slice(0, 2))}</article><section class="comments"><h2>Comments</h2>${[...comments, ...comments].map((text, at) => `<div class="comment"><p>${text} ${at}</p></div>`).join("")}</section>`,
      body.slice(0, 2).join("\n\n"),
    ],
    [
      "teasers with summaries after the article",
      `<div class="m">${h1}${p(body)}</div><div class="n">${teasers("div")}</div>`,
      whole,
    ],
    [
      "teasers with summaries before the article",
      `<div class="n">${teasers("div")}</div><div class="m">${h1}${p(body)}</div>`,
      whole,
    ],
    [
      "a page builder with a widget a paragraph",
      `<div class="page">${h1}${body.map((text) => `<div class="widget widget-text"><div class="widget-container"><p>${text}</p></div></div>`).join("")}</div>`,
      whole,
    ],
    [
      "a lead outside of the body",
      `<div class="top">${h1}<p class="lead">${body[0]}</p></div><div class="article-body post-content">${p(body.slice(1))}</div>`,
      whole,
    ],
    ["a notice of two sentences", `<div class="m">${h1}${p(notice)}</div>`, notice.join("\n\n")],
    [
      "an article of one paragraph under a big menu",
      `<ul>${menu.flatMap((name) => menu.map((other, at) => `<li><a href="/${at}">${name} ${other}</a></li>`)).join("")}</ul><div class="m">${h1}${p(body.slice(0, 1))}</div>`,
      body[0] ?? "",
    ],
  ])("%s", (_, content, text) => expect(textOf(content)).toBe(text));
});

describe("a short post under a headline that links to itself", () => {
  test.each([
    [
      "en",
      "Nothing to do is an option too",
      "“I should perhaps not say this on a Friday evening.”",
      "“Then do not say it.”",
    ],
    ["lo", "ບໍ່ເຮັດຫຍັງກໍເປັນທາງເລືອກ", "“ບາງທີຂ້ອຍບໍ່ຄວນເວົ້າເລື່ອງນີ້ໃນແລງວັນສຸກ”", "“ຄັນຊັ້ນກໍຢ່າເວົ້າ”"],
  ])("is an article (%s)", (_, headline, first, second) => {
    const menu = '<ul><li><a href="/">Home</a></li><li><a href="/about">About</a></li></ul>';
    const result = cleanPage(
      {
        id: "1",
        format: "html",
        url: "https://blog.test/2013/06/option/",
        content: `<title>${headline}</title>${menu}<div class="post hentry"><h2><a href="https://blog.test/2013/06/option/">${headline}</a></h2><div class="entry"><p>${first}</p><p>${second}</p></div></div>`,
      },
      { reject: false },
    );
    expect(result.status === "kept" && result.record.text).toBe(`${first}\n\n${second}`);
  });
});
