import { describe, expect, test } from "vitest";
import type { ArticleRecord } from "../../src/article/record.ts";
import { cleanPage } from "../../src/clean-page.ts";

const english = {
  title: "Town opens its register of wells",
  body: [
    "Owners of wells along the upper canal have until the end of March to enter them in the new register, the water office said.",
    "About four hundred wells are thought to be in use between the two dams, most of them dug by hand in the dry years.",
  ],
  end: "The office will send its surveyors to every village before the rains, and nobody has to pay for the visit.",
  announcement: "The forms can be filled in by hand, and are to be handed in at the gate:",
  items: ["Form one: a well for a household", "Form two: a well that neighbours share", "Form three: an objection"],
  label: "Read also:",
};
const lao: typeof english = {
  title: "ເມືອງເປີດທະບຽນນ້ຳສ້າງ",
  body: [
    "ເຈົ້າຂອງນ້ຳສ້າງຕາມຄອງເທິງ ມີເວລາຮອດທ້າຍເດືອນມີນາ ເພື່ອຂຶ້ນທະບຽນໃໝ່ ອີງຕາມການແຈ້ງຂອງຫ້ອງການນ້ຳ.",
    "ຄາດວ່າມີນ້ຳສ້າງປະມານສີ່ຮ້ອຍແຫ່ງ ລະຫວ່າງສອງເຂື່ອນ ສ່ວນໃຫຍ່ຂຸດດ້ວຍມືໃນປີທີ່ແຫ້ງແລ້ງ.",
  ],
  end: "ຫ້ອງການຈະສົ່ງຊ່າງລົງທຸກບ້ານກ່ອນລະດູຝົນ ແລະ ບໍ່ມີໃຜຕ້ອງເສຍຄ່າສຳລັບການລົງກວດ.",
  announcement: "ແບບຟອມສາມາດຂຽນດ້ວຍມື ແລ້ວຍື່ນຢູ່ປະຕູຫ້ອງການ:",
  items: ["ແບບທີໜຶ່ງ ນ້ຳສ້າງຂອງຄອບຄົວ", "ແບບທີສອງ ນ້ຳສ້າງທີ່ໃຊ້ຮ່ວມກັນ", "ແບບທີສາມ ການຄັດຄ້ານ"],
  label: "ຂ່າວທີ່ກ່ຽວຂ້ອງ:",
};

type Words = typeof english;
const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join("");
function kept({ title, body, end }: Words, inside: string, isLast = false): ArticleRecord {
  const content = `<article><h1>${title}</h1>${paragraphs(body)}${inside}${isLast ? "" : paragraphs([end])}</article>`;
  const result = cleanPage({ id: "1", format: "html", content, url: "https://news.test/a/1" });
  if (result.status !== "kept") throw new Error(`${result.code}: ${result.reason}`);
  return result.record;
}
const linked = (items: readonly string[], addressOf: (at: number) => string): string =>
  `<ul>${items.map((item, at) => `<li><a href="${addressOf(at)}">${item}</a></li>`).join("")}</ul>`;

describe.each([
  ["English", english],
  ["Lao", lao],
])("a list of links that a sentence announces (%s)", (_, words) => {
  const { body, items, announcement, label, end } = words;

  test.each([
    ["files", (at: number) => `/files/form-${at}.pdf`],
    ["files behind a question", (at: number) => `/doc.docx?id=${at}`],
    ["other sites", (at: number) => `https://office-${at}.test/forms`],
  ])("%s: stays", (_kind, addressOf) => {
    for (const isLast of [false, true]) {
      const record = kept(words, `<p>${announcement}</p>${linked(items, addressOf)}`, isLast);
      expect(record.text).toBe([...body, announcement, ...items, ...(isLast ? [] : [end])].join("\n\n"));
      expect(record.related).toEqual([]);
    }
  });

  test("a label in front of other stories announces no files", () => {
    const record = kept(words, `<p>${label}</p>${linked(items, (at) => `/a/${at + 7}`)}`);
    expect(record.text).toBe([...body, end].join("\n\n"));
    expect(record.related.map(({ title }) => title)).toEqual(items);
  });

  test("files that no sentence announces are no part of the text", () => {
    const record = kept(words, `<div><h3>Downloads</h3>${linked(items, (at) => `/files/form-${at}.pdf`)}</div>`, true);
    expect(record.text).toBe(body.join("\n\n"));
  });
});

describe.each([
  ["English", english],
  ["Lao", lao],
])("a linked line between paragraphs (%s)", (_, words) => {
  const headline = `${words.items[0]}, ${words.items[1]}`;

  test("leads to another story of the site", () => {
    const record = kept(words, `<p><a href="/a/2">${headline}</a></p>`);
    expect(record.related).toMatchObject([{ title: headline, url: "https://news.test/a/2" }]);
    expect(record.text).toBe([...words.body, words.end].join("\n\n"));
  });

  test("a card has its summary in the same link", () => {
    const card = `<p><a href="/a/2">${headline}</a></p><p><a href="/a/2">${words.announcement.slice(0, -1)}</a></p>`;
    expect(kept(words, card).related.map(({ title }) => title)).toEqual([headline]);
  });

  test.each([
    ["another site", "https://elsewhere.test/a/2"],
    ["a section", "/tag/wells"],
    ["a file", "/a/2.pdf"],
    ["the page itself", "/a/1#map"],
  ])("%s is no story", (_kind, address) => {
    expect(kept(words, `<p><a href="${address}">${headline}</a></p>`).related).toEqual([]);
  });
});

test("a list of tags under a heading that announces stories is none", () => {
  const tags = linked(["Water and wells", "Upper canal villages", "Registers of the town"], (at) => `/tag/t${at}`);
  const record = kept(english, `<div><h3>Related topics</h3>${tags}</div>`, true);
  expect(record.related).toEqual([]);
  expect(record.text).toBe(english.body.join("\n\n"));
});

test("headlines are as long as they would be in an alphabet", () => {
  const stories = ["江边大桥本月底恢复通行", "市民建议公园早一小时开放", "县城图书馆周末加开夜场"];
  const list = (texts: readonly string[]): string =>
    `<div class="x1">${linked(texts, (at) => `/a/c_20240${at}.htm`)}</div>`;
  expect(kept(english, list(stories), true).related.map(({ title }) => title)).toEqual(stories);
  expect(kept(english, list(["首页", "新闻", "视频"]), true).related).toEqual([]);
});

test.each([
  ["Article précédent", "Article suivant"],
  ["Vorheriger Beitrag", "Nächster Beitrag"],
  ["上一篇", "下一篇"],
  ["ข่าวก่อนหน้า", "ข่าวถัดไป"],
  ["Bài trước", "Bài tiếp theo"],
])("%s and %s turn to the neighbours", (back, on) => {
  const [first = "", second = ""] = english.items;
  const inside = `<nav class="w"><a href="/a/0"><span>${back}</span><p>${first}</p></a><a href="/a/2"><span>${on}</span><p>${second}</p></a></nav>`;
  expect(kept(english, inside, true).related.map(({ title }) => title)).toEqual([first, second]);
});
