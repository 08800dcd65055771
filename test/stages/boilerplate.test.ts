import { describe, expect, test } from "vitest";
import type { ArticleRecord } from "../../src/article/record.ts";
import { cleanPage } from "../../src/clean-page.ts";
import { news } from "./evidence/pages.ts";

const english = [
  "Farmers in the north have begun to harvest the main rice crop two weeks earlier than usual, the provincial agriculture office said.",
  "The early harvest follows a dry season in which many fields received only half of the expected rain, according to officials.",
  "The office expects yields of about 3.4 tonnes a hectare, compared with 4.1 tonnes in an average year.",
];
const lao = [
  "ຊາວນາຢູ່ພາກເໜືອໄດ້ເລີ່ມເກັບກ່ຽວເຂົ້ານາປີໄວກວ່າປົກກະຕິສອງອາທິດ ອີງຕາມຫ້ອງການກະສິກຳແຂວງ",
  "ການເກັບກ່ຽວໄວຂຶ້ນນີ້ ເກີດຂຶ້ນຫຼັງຈາກລະດູແລ້ງທີ່ຫຼາຍທົ່ງນາໄດ້ຮັບນ້ຳຝົນພຽງເຄິ່ງໜຶ່ງຂອງທີ່ຄາດໄວ້",
  "ຫ້ອງການຄາດວ່າຜົນຜະລິດຈະໄດ້ປະມານ 3,4 ໂຕນຕໍ່ເຮັກຕາ ທຽບໃສ່ 4,1 ໂຕນໃນປີທຳມະດາ",
];
const more = [
  "Two villages on the upper stream have already asked for seed of the short variety, which ripens in ninety days and needs less water.",
  "ສອງບ້ານຢູ່ຕົ້ນນ້ຳໄດ້ຮ້ອງຂໍແນວພັນເຂົ້າອາຍຸສັ້ນ ເຊິ່ງສຸກພາຍໃນເກົ້າສິບວັນ ແລະ ຕ້ອງການນ້ຳໜ້ອຍກວ່າ",
  "A channel that was dug by hand in spring brings water to forty hectares, and a second one is planned for the coming year.",
];
const p = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join("");
const title = "ຊາວນາພາກເໜືອເລີ່ມເກັບກ່ຽວເຂົ້ານາປີ";

function kept(content: string): ArticleRecord {
  const result = cleanPage({ id: "1", format: "html", content, url: "https://news.test/a/1" });
  if (result.status !== "kept") throw new Error(result.reason);
  return result.record;
}

describe.each([
  ["English", english],
  ["Lao", lao],
])("pages of invented sites, %s", (_, body) => {
  test.each([
    [
      "tables",
      `<table><tr><td><a href="a">Home</a></td><td><a href="c">Contact us</a></td></tr></table><table><tr><td><p><strong>${title}</strong></p>${p(body)}</td></tr></table>`,
    ],
    [
      "line breaks",
      `<h1>${title}</h1><div>2025.05.12</div><div>0:00 / 2:31</div><div class="txt">${body.join("<br><br>")}</div><div class="cm"><h3>Comments (2)</h3></div>`,
    ],
    [
      "a comment thread",
      `<article><h1>${title}</h1>${p(body)}</article><div id="comments"><p>Good luck to all farmers of the province, we wish you a rich harvest!</p></div>`,
    ],
    [
      "aside, nav, footer",
      `<nav><a href="/">Home</a></nav><main><h1>${title}</h1>${p(body)}</main><aside><h2>ຂ່າວຍອດນິຍົມ</h2><ul><li><a href="1">ລາຄານ້ຳມັນຂຶ້ນອີກ</a></li></ul></aside><footer>© 2025 ໂທ: 021 212 345</footer>`,
    ],
    [
      "hidden text",
      `<div><h1>${title}</h1>${p(body)}<p hidden>slot gacor hari ini link alternatif terpercaya dan resmi</p></div>`,
    ],
    [
      "a body named like a share bar",
      `<div class="share-content"><h1>${title}</h1>${p(body)}</div><div class="share-bar">Share it with friends</div>`,
    ],
    [
      "a form",
      `<div><h1>${title}</h1>${p(body)}<form><label>Your name</label><input><button>Send</button></form></div>`,
    ],
  ])("%s", (_name, content) =>
    expect(kept(`<html><body>${content}</body></html>`)).toMatchObject({ title, text: body.join("\n\n") }),
  );
});

describe("text of the article stays", () => {
  const inside = (markup: string): string[] =>
    kept(
      `<div><h1>${title}</h1><div>12/05/2025</div><p>${english[0]}</p>${markup}${p(english.slice(1))}</div>`,
    ).text.split("\n\n");

  test.each([
    [
      "a list",
      "<p>The ministry gave this advice:</p><ul><li>Empty water jars every week</li><li>Sleep under a net</li></ul>",
      ["The ministry gave this advice:", "Empty water jars every week", "Sleep under a net"],
    ],
    ["a Lao list", "<ol><li>ດື່ມນ້ຳສະອາດ</li><li>ນອນກາງມຸ້ງ</li></ol>", ["ດື່ມນ້ຳສະອາດ", "ນອນກາງມຸ້ງ"]],
    ["a quotation", "<blockquote>ພວກເຮົາຕ້ອງເລືອກ</blockquote>", ["ພວກເຮົາຕ້ອງເລືອກ"]],
    ["a short paragraph", "<p>He said no.</p>", ["He said no."]],
    ["a heading with its text", "<h3>ຜົນໄດ້ຮັບ</h3><p>ລາຄາ 25.000 ກີບ</p>", ["ຜົນໄດ້ຮັບ", "ລາຄາ 25.000 ກີບ"]],
    [
      "links in a sentence",
      '<p>The <a href="/o">provincial office</a> published <a href="/f">the figures</a> today.</p>',
      ["The provincial office published the figures today."],
    ],
  ])("%s", (_, markup, texts) => expect(inside(markup)).toEqual([english[0], ...texts, ...english.slice(1)]));

  test.each([
    [
      "a post of somebody else in a box that is named after sharing",
      '<div class="social-embed"><blockquote class="twitter-tweet"><p>Our fields have never been so dry in May, not even in the year of the great drought! pic.test/9</p></blockquote></div>',
      ["Our fields have never been so dry in May, not even in the year of the great drought! pic.test/9"],
    ],
    [
      "a list of links that the text announces",
      '<p>These offices take reports from farmers of their districts:</p><ul><li><a href="https://sing.test/">Office of Muang Sing</a></li><li><a href="https://long.test/">Office of Muang Long</a></li><li><a href="https://nale.test/">Office of Nale</a></li></ul>',
      [
        "These offices take reports from farmers of their districts:",
        "Office of Muang Sing",
        "Office of Muang Long",
        "Office of Nale",
      ],
    ],
  ])("%s", (_, markup, texts) => expect(inside(markup)).toEqual([english[0], ...texts, ...english.slice(1)]));

  test("every address of a list, those behind the last paragraph too", () => {
    const items = [...more, "A map of the ponds", "The figures of May", "ບົດລາຍງານຂອງຫ້ອງການ", "The rules"];
    const listed = items.map(
      (item, at) => `<p>${item}</p><p><a href="http://sing.test/${at}">http://sing.test/${at}</a></p>`,
    );
    const { text } = kept(`<div><h1>${title}</h1>${p(english)}${listed.join("")}</div>`);
    const addresses = text.split("\n\n").filter((line) => line.startsWith("http"));
    expect(addresses).toEqual(items.map((_, at) => `http://sing.test/${at}`));
  });

  test("a paragraph of the other language", () => {
    const both = [...lao.slice(0, 2), ...english.slice(0, 2)];
    expect(kept(`<div><h1>${title}</h1>${p(both)}</div>`).text).toBe(both.join("\n\n"));
  });
});

describe("hidden text", () => {
  // Prose of six good paragraphs at least: less may be anything.
  const long = [...news.English, ...news.Lao, ...more];
  const hidden = (texts: readonly string[]): string => `<div style="display:none">${p(texts)}</div>`;

  test("is the article of a page that shows none", () => {
    const { text, quality } = kept(`<h1>${title}</h1>${hidden(long)}<p><a href="/app">ແອັບຂອງພວກເຮົາ</a></p>`);
    expect(text).toBe(long.join("\n\n"));
    expect(quality.flags).toContain("hidden-article");
  });

  test("stays hidden where it is the text of the page once more, however often", () => {
    const whole = long.map((text) => `${text} ${text}`);
    const { text, quality } = kept(`<h1>${title}</h1>${p(long)}${hidden(long)}${hidden(long)}${hidden(whole)}`);
    expect(text).toBe(long.join("\n\n"));
    expect(quality.flags).not.toContain("hidden-article");
  });
});

test("every removal says why, and where", () => {
  const { removed } = kept(
    `<article><h1>${title}</h1>${p(lao)}</article><footer><p>Printed in Vientiane by the state printing house.</p></footer>`,
  );
  expect(removed.find(({ text }) => text.startsWith("Printed"))).toMatchObject({
    stage: "boilerplate",
    rule: "footer",
    path: expect.stringContaining("footer"),
  });
});
