import { describe, expect, test } from "vitest";
import type { ArticleRecord } from "../../src/article/record.ts";
import { cleanPage } from "../../src/clean-page.ts";

const english = [
  "The night market of Thakhek has moved to the old ferry landing, where the stalls are safe from the rising river, the town says.",
  "About sixty sellers packed their tables on Sunday and carried them down the lane with the help of the volunteer fire brigade.",
  "The move will last until the water falls below eleven metres, which the weather office expects at the end of the month.",
];
const lao = [
  "ຕະຫຼາດກາງຄືນເມືອງທ່າແຂກ ໄດ້ຍ້າຍໄປຢູ່ທ່າເຮືອເກົ່າ ບ່ອນທີ່ຮ້ານຄ້າປອດໄພຈາກນ້ຳຂຶ້ນ ອີງຕາມການແຈ້ງຂອງເມືອງ.",
  "ແມ່ຄ້າປະມານຫົກສິບຄົນ ໄດ້ເກັບໂຕະໃນວັນອາທິດ ແລ້ວຫາບລົງຮ່ອມ ດ້ວຍການຊ່ວຍເຫຼືອຂອງໜ່ວຍດັບເພີງອາສາສະໝັກ.",
  "ການຍ້າຍນີ້ຈະແກ່ຍາວໄປຈົນນ້ຳລົງຕ່ຳກວ່າສິບເອັດແມັດ ຊຶ່ງກົມອຸຕຸນິຍົມຄາດວ່າຈະແມ່ນທ້າຍເດືອນ.",
];
const stories = [
  "Ferry crew pulls a buffalo out of the rapids",
  "School roof stands three storms",
  "Two held over stolen bells",
];
const laoStories = ["ລູກເຮືອຊ່ວຍຄວາຍຂຶ້ນຈາກແກ້ງ", "ຫຼັງຄາໂຮງຮຽນທົນພະຍຸສາມລູກ", "ຈັບສອງຄົນລັກລະຄັງວັດ"];

function kept(content: string): ArticleRecord {
  const result = cleanPage({ id: "1", format: "html", content, url: "https://news.test/a/1" });
  if (result.status !== "kept") throw new Error(`${result.code}: ${result.reason}`);
  return result.record;
}
const page = (body: readonly string[], behind: string): ArticleRecord =>
  kept(
    `<body><main><article><h1>Night market moves to the ferry landing</h1>${body.map((text) => `<p>${text}</p>`).join("")}</article></main>${behind}</body>`,
  );
const titles = (record: ArticleRecord): string[] => record.related.map(({ title }) => title);
const each = (texts: readonly string[], card: (text: string, at: number) => string): string => texts.map(card).join("");

describe("cards that are no links", () => {
  const ages = ["2 hours ago", "5 hours ago", "1 day ago"];
  const laoAges = ["2 ຊົ່ວໂມງກ່ອນ", "5 ຊົ່ວໂມງກ່ອນ", "1 ມື້ກ່ອນ"];

  test.each([
    ["English", english, stories, ages],
    ["Lao", lao, laoStories, laoAges],
  ])("a headline and how long ago it was, without names or heading (%s)", (_, body, headlines, times) => {
    const cards = each(
      headlines,
      (text, at) => `<div class="w4"><div class="k2">${text}</div><div class="s1">Town • ${times[at]}</div></div>`,
    );
    const record = page(body, `<div class="q1">${cards}</div>`);
    expect(titles(record)).toEqual(headlines);
    expect(record.text).toBe(body.join("\n\n"));
  });

  test("headings in articles with a teaser below each", () => {
    const cards = each(
      stories,
      (text) => `<article><h3>${text}</h3><p>What happened, and who was there to see it happen.</p></article>`,
    );
    const record = page(english, `<section>${cards}</section>`);
    expect(titles(record)).toEqual(stories);
    expect(record.related[0]?.summary).toBe("What happened, and who was there to see it happen.");
  });

  test("terms and what they mean, under a heading that announces stories", () => {
    const terms = each(stories, (text) => `<dt>${text}</dt><dd>More of it on page four.</dd>`);
    expect(titles(page(english, `<div><b>Also in News</b><dl>${terms}</dl></div>`))).toEqual(stories);
  });

  test("a box between paragraphs, under a heading that announces stories", () => {
    const [first = "", ...others] = english;
    const box = `<div class="box"><h3>Related stories</h3>${each(stories, (text) => `<h4 class="t">${text}</h4>`)}</div>`;
    const record = kept(
      `<main><h1>Night market moves to the ferry landing</h1><p>${first}</p>${box}${each(others, (text) => `<p>${text}</p>`)}</main>`,
    );
    expect(titles(record)).toEqual(stories);
    expect(record.text).toBe(english.join("\n\n"));
  });

  test("teasers under headlines are no stories", () => {
    const cards = each(
      stories,
      (text) => `<div class="item"><h4>${text}</h4><p>Nobody was hurt, says the owner of the boat</p></div>`,
    );
    expect(titles(page(english, `<div class="right"><h3>More news</h3>${cards}</div>`))).toEqual(stories);
  });
});

describe("what stands like cards and is none", () => {
  test.each([
    [
      "comments",
      `<div class="comments">${each(stories, (text, at) => `<div class="c"><b>Reader ${at}</b><p>${text}</p><span>2 hours ago</span></div>`)}</div>`,
    ],
    [
      "events",
      `<div><h3>Upcoming events</h3>${each(stories, (text) => `<div class="e"><h4>${text}</h4><span>12.09.2025</span></div>`)}</div>`,
    ],
    [
      "events in Lao",
      `<div><h3>ປະຕິທິນກິດຈະກຳ</h3>${each(laoStories, (text) => `<div class="e"><h4>${text}</h4><span>12.09.2025</span></div>`)}</div>`,
    ],
    [
      "goods",
      `<div class="grid">${each(stories, (text) => `<div class="g"><h4>${text}</h4><span>120.000 ກີບ</span></div>`)}</div>`,
    ],
    [
      "files",
      `<div><h4>Downloads</h4><ul>${each(stories, (text) => `<li><h5>${text}</h5><span>12 May 2025</span></li>`)}</ul></div>`,
    ],
    [
      "questions",
      `<div class="help">${each(["How do I read the paper on a telephone?", "Where can I buy the printed issue?"], (text) => `<div><h4>${text}</h4><p>Ask.</p></div>`)}</div>`,
    ],
    [
      "sections",
      `<div class="news">${each(["Economy", "Society", "Sport and games"], (text) => `<div><h4>${text}</h4></div>`)}</div>`,
    ],
    [
      "share buttons",
      `<div><h3>Share this:</h3><ul>${each(["Click to share on Facebook (Opens in new window)", "Click to share on X (Opens in new window)"], (text) => `<li><a href="/n">${text}</a></li>`)}</ul></div>`,
    ],
  ])("%s", (_, behind) => {
    expect(titles(page(english, behind))).toEqual([]);
  });

  test("the rows of an article's own chronicle stay with it", () => {
    const rows = each(stories, (text, at) => `<div class="row"><div>${12 + at} May 2025</div><div>${text}</div></div>`);
    const record = kept(
      `<main><h1>Night market moves to the ferry landing</h1><div class="text">${each(english, (text) => `<p>${text}</p>`)}${rows}<p>${lao[0]}</p></div></main>`,
    );
    for (const story of stories) expect(record.text).toContain(story);
    expect(record.related).toEqual([]);
  });
});

describe("stories that a page turns to", () => {
  test.each([
    ["a label over a headline", (text: string) => `<a href="/p"><div>Previous</div><h2>${text}</h2></a>`],
    [
      "a label glued to it",
      (text: string) => `<div><a href="/p"><span>PrevPrevious</span><span>${text}</span></a></div>`,
    ],
    ["a label in Lao", (text: string) => `<div><div>ບົດຕໍ່ໄປ</div><a href="/p">${text}</a></div>`],
    ["the name of its element", (text: string) => `<div class="story_prevnext"><a href="/p">${text}</a></div>`],
    ["a label without a link", (text: string) => `<div class="x"><span>NextNext</span><span>${text}</span></div>`],
  ])("%s", (_, turner) => {
    expect(titles(page(english, turner("School roof stands three storms")))).toEqual([
      "School roof stands three storms",
    ]);
  });

  test.each(["Newer post", "ບົດຄວາມເກົ່າກວ່າ", "Back to overview", "Read more »"])(
    "a way without a headline is no story: %s",
    (text) => {
      expect(titles(page(english, `<div class="post-navigation"><a href="/p">${text}</a></div>`))).toEqual([]);
    },
  );
});

describe("pointers in the text", () => {
  const at = (pointer: string): ArticleRecord => {
    const [first = "", ...others] = english;
    return kept(
      `<main><h1>Night market moves to the ferry landing</h1><p>${first}</p>${pointer}${each(others, (text) => `<p>${text}</p>`)}</main>`,
    );
  };

  test.each([
    [
      "a label in an element of its own",
      `<div><span>ອ່ານເພີ່ມເຕີມ</span><a href="/n/1">${laoStories[0]}</a></div>`,
      [laoStories[0]],
    ],
    ["a bold label", `<p><b>Also worth a look:</b> <a href="/n/1">${stories[0]}</a></p>`, [stories[0]]],
    ["a heading", `<h4><span>ອ່ານເພີ້ມ</span> <a href="/n/1">${laoStories[1]}</a></h4>`, [laoStories[1]]],
    [
      "two links",
      `<p>See also: <a href="/n/1">${stories[0]}</a> / <a href="/n/2">${stories[1]}</a></p>`,
      [stories[0], stories[1]],
    ],
    ["both languages", `<p>ເບິ່ງນຳ See also: ${laoStories[0]}</p>`, [laoStories[0]]],
  ])("%s", (_, pointer, expected) => {
    const record = at(pointer);
    expect(titles(record)).toEqual(expected);
    expect(record.text).toBe(english.join("\n\n"));
  });

  test.each([
    `<p>See <a href="/t">the table of water levels since 1990</a>, which the weather office keeps on its door.</p>`,
    `<p>Read the notice on <a href="/t">the door of the old town hall</a> before noon, she said.</p>`,
    `<p>ອ່ານ <a href="/t">ແຈ້ງການຂອງເມືອງ ສະບັບເຕັມ</a> ໄດ້ທີ່ຫ້ອງການບ້ານ</p>`,
    `<p><b>Source:</b> <a href="/t">Weather office of Khammouane</a></p>`,
  ])("links of the text stay: %s", (paragraph) => {
    const record = at(paragraph);
    expect(record.related).toEqual([]);
    expect(record.text.split("\n\n")).toHaveLength(4);
  });
});

describe("linked lists", () => {
  test("ranks and counts are none of a headline", () => {
    const items = each(laoStories, (text, at) => `<a class="i">${at + 1} ${text} <span>${5 - at}.120</span></a>`);
    expect(titles(page(lao, `<div><div>ຂ່າວຍອດນິຍົມ</div><div class="g">${items}</div></div>`))).toEqual(laoStories);
  });

  test("the section that each link holds behind its headline", () => {
    const items = each(stories, (text) => `<li><a href="/n/${text.length}">${text}<span>Town</span></a></li>`);
    const record = page(english, `<section><h3>You may have missed</h3><ul>${items}</ul></section>`);
    expect(titles(record)).toEqual(stories);
    expect(record.related.map(({ section }) => section)).toEqual(["Town", "Town", "Town"]);
  });

  test("lines behind a word that says no more than `More`", () => {
    const lines = each(
      ["Bus 9 gets a ramp", "Choir seeks basses", "Well dry again"],
      (text) => `- <a href="/n">${text}</a><br>`,
    );
    expect(titles(page(english, `<div>+ More:<br>${lines}</div>`))).toEqual([
      "Bus 9 gets a ramp",
      "Choir seeks basses",
      "Well dry again",
    ]);
  });

  test("what stands behind the element of a list is none of it", () => {
    const items = each(stories, (text) => `<li><a href="/n/${text.length}">${text}</a></li>`);
    const record = page(
      english,
      `<div><div><h4>Related news</h4><ul>${items}</ul></div><div><a href="/l">Show the whole list of reports</a></div></div>`,
    );
    expect(titles(record)).toEqual(stories);
  });
});

describe("tickers over the title", () => {
  const over = (ticker: string): ArticleRecord =>
    kept(
      `<body>${ticker}<main><h1>Night market moves to the ferry landing</h1>${each(english, (text) => `<p>${text}</p>`)}</main></body>`,
    );
  test.each([
    ["signs between headlines", `<div class="top-ticker">${stories.join(" +++ ")}</div>`],
    [
      "a label glued to the first",
      `<div class="breaking"><marquee><b>BREAKING</b>${stories.join(" *** ")}</marquee></div>`,
    ],
    [
      "a line for each, under a label",
      `<div><span>Just in</span><ul>${each(stories, (text) => `<li>${text}</li>`)}</ul></div>`,
    ],
    ["links", `<div class="newsticker">${each(stories, (text) => `<a href="/n">${text}</a> `)}</div>`],
  ])("%s", (_, ticker) => {
    const record = over(ticker);
    expect(titles(record)).toEqual(stories);
    expect(record.text).toBe(english.join("\n\n"));
  });

  test.each([
    "<marquee>ຍິນດີຕ້ອນຮັບ ເຂົ້າສູ່ເວັບໄຊຂອງແຂວງ</marquee>",
    '<div class="head">Closed on Monday for the holiday of the town</div>',
    '<div class="ticker"><span>USD 21,480</span><span>THB 655</span></div>',
  ])("no story: %s", (ticker) => {
    expect(over(ticker).related).toEqual([]);
  });
});
