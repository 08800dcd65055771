import { describe, expect, test } from "vitest";
import type { ArticleRecord } from "../../src/article/record.ts";
import { cleanPage } from "../../src/clean-page.ts";
import { gluedTurners, isTurnerWord } from "../../src/stages/dump/turners.ts";

const english = [
  "The mill at Ban Hin has ground its last sack of rice by water, after the owner sold the wheel to a museum in the capital.",
  "Farmers of four villages now carry their harvest to the electric mill beside the road, which takes a tenth of the time.",
  "The museum plans to show the wheel in its yard, and to let visitors turn it by hand on the first Sunday of each month.",
];
const lao = [
  "ໂຮງສີນ້ຳບ້ານຫີນ ໄດ້ສີເຂົ້າເປົາສຸດທ້າຍແລ້ວ ຫຼັງຈາກເຈົ້າຂອງຂາຍກົງພັດໃຫ້ຫໍພິພິທະພັນຢູ່ນະຄອນຫຼວງ.",
  "ຊາວນາສີ່ບ້ານ ຫາບເຂົ້າໄປໂຮງສີໄຟຟ້າແຄມທາງ ຊຶ່ງໃຊ້ເວລາພຽງໜຶ່ງສ່ວນສິບຂອງແຕ່ກ່ອນ.",
  "ຫໍພິພິທະພັນຈະຕັ້ງກົງພັດໄວ້ກາງເດີ່ນ ແລະ ໃຫ້ຜູ້ມາຢ້ຽມຢາມປັ່ນດ້ວຍມືທຸກວັນອາທິດທຳອິດຂອງເດືອນ.",
];

function record(body: readonly string[], behind: string, inside = ""): ArticleRecord {
  const [first = "", ...others] = body;
  const rest = others.map((text) => `<p>${text}</p>`).join("");
  const content = `<html><body><main><article><h1>The last water mill stops</h1><p>${first}</p>${inside}${rest}</article></main>${behind}</body></html>`;
  const result = cleanPage({ id: "1", format: "html", content, url: "https://mill.test/news/2024/mill-stops" });
  if (result.status !== "kept") throw new Error(result.reason);
  return result.record;
}
const titles = ({ related }: ArticleRecord): string[] => related.map(({ title }) => title);

describe("links whose address a script replaces", () => {
  const stories = ["Old ferry finds a buyer in the south", "Bees return to the orchards of Ban Na"];
  const list = (texts: readonly string[]): string => texts.map((text) => `<li><a href="#">${text}</a></li>`).join("");

  test("are stories under a heading that announces them, and lead nowhere", () => {
    const { related } = record(english, `<div><h3>Related news</h3><ul>${list(stories)}</ul></div>`);
    expect(related.map(({ title, url }) => [title, url])).toEqual(stories.map((title) => [title, null]));
  });

  test("are none without one: questions that open, windows of terms", () => {
    const questions = ["How do I return the sack that I borrowed?", "Where can I have my own rice ground by water?"];
    expect(titles(record(english, `<div><ul>${list(questions)}</ul></div>`))).toEqual([]);
    expect(
      titles(
        record(english, `<div>${list(["Lost the key to your locker? Ask us", "Privacy policy of the mill"])}</div>`),
      ),
    ).toEqual([]);
  });
});

describe("cards that are links of one block", () => {
  const cards = (parts: readonly (readonly [string, string, string])[]): string =>
    parts
      .map(
        ([section, title, day]) =>
          `<a href="/n/${title.length}"><em>${section}</em><strong>${title}</strong><time>${day}</time></a>`,
      )
      .join("");

  test.each([
    [
      "English",
      english,
      "Related news",
      [
        ["Sport", "Rowers win the cup by a length", "17/03/2023"],
        ["Farming", "Ducks clear the paddies of snails", "15/03/2023"],
      ],
    ],
    [
      "Lao",
      lao,
      "ຂ່າວອື່ນໆ",
      [
        ["ກິລາ", "ທີມເຮືອຊ່ວງບ້ານໃຕ້ ຄວ້າຊະນະເລີດ", "17/03/2023"],
        ["ກະສິກຳ", "ເປັດຊ່ວຍກິນຫອຍໃນທົ່ງນາ", "15/03/2023"],
      ],
    ],
  ] as const)("section and day are parts of their own (%s)", (_, body, heading, parts) => {
    const { related } = record(body, `<section><h3>${heading}</h3><div>${cards(parts)}</div></section>`);
    expect(related.map(({ title, section }) => [section, title])).toEqual(
      parts.map(([section, title]) => [section, title]),
    );
    expect(related.map(({ publishedAt }) => publishedAt)).toEqual(["2023-03-17", "2023-03-15"]);
  });

  test("a word that is set off inside a headline stays in it", () => {
    const links = `<a href="/n/1">Critics praise <em>The Wheel</em> at its first night</a> <a href="/n/2">Painter of <em>Two Herons</em> dies at home</a>`;
    expect(titles(record(english, `<section><h3>Related news</h3><div>${links}</div></section>`))).toEqual([
      "Critics praise The Wheel at its first night",
      "Painter of Two Herons dies at home",
    ]);
  });
});

describe("the article before and the one behind", () => {
  const turner = (first: string, second: string): string =>
    `<div class="post-navigation"><a rel="prev" href="/p/1">${first}</a><a rel="next" href="/p/2">${second}</a></div>`;

  test("words for back and forth that are glued to Lao headlines are cut from both", () => {
    const [first, second] = ["ນັກຮຽນປູກດອກໄມ້ອ້ອມເດີ່ນໂຮງຮຽນ", "ຊາວບ້ານສ້ອມຂົວໄມ້ດ້ວຍຕົນເອງ"];
    expect(
      titles(
        record(lao, turner(`<span>ກ່ອນໜ້ານີ້</span><span>${first}</span>`, `<span>ຖັດໄປ</span><span>${second}</span>`)),
      ),
    ).toEqual([first, second]);
  });

  test("a headline that begins with one of them keeps it", () => {
    expect(gluedTurners("ກ່ອນໜ້ານີ້ຊາວບ້ານຂ້າມນ້ຳດ້ວຍເຮືອ", "ຊາວບ້ານສ້ອມຂົວໄມ້ດ້ວຍຕົນເອງ")).toBeUndefined();
    expect(gluedTurners("Weiter steigende Preise", "Nächste Woche wird gewählt")).toBeUndefined();
  });

  test.each(["Posting Lebih Baru", "Posting Lama", "Entradas antiguas", "Ältere Posts", "Trang sau", "บทความเก่ากว่า"])(
    "a pager is no story: %s",
    (text) => {
      expect(isTurnerWord(text)).toBe(true);
      expect(titles(record(english, `<div class="blog-pager"><a>${text}</a></div>`))).toEqual([]);
    },
  );
  test.each(["Entradas antiguas del teatro salen a subasta", "Trang sau của cuốn sách cổ"])(
    "a line that goes on is no pager: %s",
    (text) => expect(isTurnerWord(text)).toBe(false),
  );
});

describe("a label in another language, and a single headline between paragraphs", () => {
  const headline = "Deux roues à vendre au bord de la rivière";

  test.each([
    `<p><b>À lire aussi</b> <a href="#">${headline}</a></p>`,
    `<p>អានបន្ថែម៖ <a href="/news/2024/other">${headline}</a></p>`,
    `<div><b>اقرأ أيضاً</b><a>${headline}</a></div>`,
    `<div class="box-tinlienquan"><h4><a href="/news/2024/other">${headline}</a></h4></div>`,
  ])("%s", (inside) => {
    const found = record(english, "", inside);
    expect(titles(found)).toEqual([headline]);
    expect(found.text).toBe(english.join("\n\n"));
  });

  test("a subheading of Lao text that says to read on is a heading only over a link", () => {
    const story = "ຄ່າສີເຂົ້າໃໝ່ ເລີ່ມໃຊ້ແຕ່ເດືອນໜ້າ";
    const box = `<div class="related-inline"><h4>ອ່ານເພີ່ມ</h4><ul><li><a href="/news/2024/fee">${story}</a></li></ul></div>`;
    expect(titles(record(lao, "", box))).toEqual([story]);
    expect(record(lao, "", "<h4>ອ່ານຕໍ່ໃນຫ້ອງສະໝຸດ</h4>").text).toContain("ອ່ານຕໍ່ໃນຫ້ອງສະໝຸດ");
  });

  test("a heading reaches no farther than its element", () => {
    const boxes = `<table><tr><td>Most read story about wheels:<br><a href="#">Wheel of the upper mill breaks</a></td></tr></table><table><tr><td><b>How readers judge it</b></td></tr><tr><td>Mean of stars: 3.9<br>Hands up: 21</td></tr></table>`;
    expect(titles(record(english, boxes)).filter((title) => title.startsWith("Mean of stars"))).toEqual([]);
  });

  test("the feed of the comments is no story", () => {
    const feed = `<div>Subscribe to: <a href="https://mill.test/feeds/52/comments/default">Comments on this article (Atom)</a></div>`;
    expect(titles(record(english, feed))).toEqual([]);
  });
});
