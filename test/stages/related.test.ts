import { describe, expect, test } from "vitest";
import type { ArticleRecord } from "../../src/article/record.ts";
import { cleanPage } from "../../src/clean-page.ts";

const english = {
  body: [
    "Farmers in the north have begun to harvest the main rice crop two weeks earlier than usual, the agriculture office said.",
    "The early harvest follows a dry season in which many fields received only half of the expected rain, officials said.",
    "The office expects yields of about 3.4 tonnes a hectare, compared with 4.1 tonnes in an average year.",
  ],
  stories: [
    "Floods cut the road to Pakse again",
    "Coffee exports rise in first half",
    "Lao team wins petanque gold medal",
  ],
  advice: ["Drink clean or boiled water", "Sleep under a net every night", "See a doctor when a fever starts"],
};
const lao = {
  body: [
    "ຊາວນາຢູ່ພາກເໜືອໄດ້ເລີ່ມເກັບກ່ຽວເຂົ້ານາປີໄວກວ່າປົກກະຕິສອງອາທິດ ອີງຕາມຫ້ອງການກະສິກຳແຂວງ",
    "ການເກັບກ່ຽວໄວຂຶ້ນນີ້ ເກີດຂຶ້ນຫຼັງຈາກລະດູແລ້ງທີ່ຫຼາຍທົ່ງນາໄດ້ຮັບນ້ຳຝົນພຽງເຄິ່ງໜຶ່ງຂອງທີ່ຄາດໄວ້",
    "ຫ້ອງການຄາດວ່າຜົນຜະລິດຈະໄດ້ປະມານ 3,4 ໂຕນຕໍ່ເຮັກຕາ ທຽບໃສ່ 4,1 ໂຕນໃນປີທຳມະດາ",
  ],
  stories: ["ຝົນຕົກໜັກຕັດຂາດເສັ້ນທາງໄປອັດຕະປື", "ການສົ່ງອອກກາເຟເພີ່ມຂຶ້ນໃນຫົກເດືອນ", "ທີມຊາດລາວຍາດໄດ້ຫຼຽນຄຳເປຕັງ"],
  advice: ["ດື່ມນ້ຳສະອາດ ແລະ ຕົ້ມສຸກ", "ນອນກາງມຸ້ງທຸກຄືນ", "ໄປພົບແພດເມື່ອມີໄຂ້"],
};
const wordsFor = (heading: string): typeof english => (/\p{Script=Lao}/u.test(heading) ? lao : english);
const title = "Early rice harvest begins in the north";
const dates = ["8/27/2025 8:15:36 PM", "8/26/2025 3:15:36 PM", "8/25/2025 1:00:00 AM"];
const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join("");

function kept(format: "html" | "text", content: string): ArticleRecord {
  const result = cleanPage({ id: "1", format, content, url: "https://news.test/a/1" });
  if (result.status !== "kept") throw new Error(`${result.code}: ${result.reason}`);
  return result.record;
}
const page = (inside: string): ArticleRecord =>
  kept("html", `<div><h1>${title}</h1><div>12/05/2025</div>${inside}</div>`);
const dump = (...lines: string[]): ArticleRecord => kept("text", [title, "12/05/2025 08:45", ...lines].join("\n"));

const known = [
  "Related news",
  "More from Politics",
  "You may also like",
  "Most read",
  "Latest",
  "Also in this section",
  "Top stories",
  "Recent posts",
  "Other news",
  "Read next",
  "ຂ່າວອື່ນໆ",
  "ຂ່າວທີ່ກ່ຽວຂ້ອງ",
  "ຂ່າວຫຼ້າສຸດ",
  "ຂ່າວຍອດນິຍົມ",
  "ບົດຄວາມທີ່ໜ້າສົນໃຈ",
  "Other press releases",
  "+ More from the newsroom:",
  "In the same section",
  "Earlier bulletins / ແຈ້ງການກ່ອນໜ້າ",
  "ຂ່າວກິລາລ່າສຸດ",
  "ຂ່າວໃນໝວດສິ່ງແວດລ້ອມ",
  "ເລື່ອງອື່ນໆ ຈາກສະຖານີ",
];
const unknown = ["Don't miss", "Editor's picks", "Trending now", "ອ່ານຫຼາຍທີ່ສຸດ", "ຂ່າວໃນໝວດດຽວກັນ"];

describe("lists of other stories", () => {
  test.each([...known, ...unknown])("linked items in HTML under: %s", (heading) => {
    const { body, stories } = wordsFor(heading);
    const record = page(
      `${paragraphs(body)}<h3>${heading}</h3><ul>${stories.map((story, at) => `<li><a href="/n/${at}">${story}</a></li>`).join("")}</ul>`,
    );
    expect(record.text).toBe(body.join("\n\n"));
    expect(record.related.map((story) => story.title)).toEqual(stories);
    expect(record.related[1]?.url).toBe("https://news.test/n/1");
  });

  test.each(known)("bare lines in a text dump under: %s", (heading) => {
    const { body, stories } = wordsFor(heading);
    const record = dump(...body, heading, ...stories);
    expect(record.text).toBe(body.join("\n\n"));
    expect(record.related.map((story) => story.title)).toEqual(stories);
  });

  test.each([...known, ...unknown])("dated lines in a text dump under: %s", (heading) => {
    const { body, stories } = wordsFor(heading);
    const record = dump(...body, heading, ...stories.flatMap((story, at) => [story, dates[at] ?? ""]));
    expect(record.text.startsWith(body.join("\n\n"))).toBe(true);
    expect(record.related.map((story) => story.publishedAt?.slice(0, 10))).toEqual([
      "2025-08-27",
      "2025-08-26",
      "2025-08-25",
    ]);
    expect(record.publishedAt).toBe("2025-05-12T08:45:00+07:00");
  });
});

describe("subheadings of the article", () => {
  const subheadings = [
    "Related diseases",
    "More rain to come",
    "Latest figures",
    "Top of the league",
    "Popular support",
    "Recent history",
    "Most read books in schools",
    "What the law says",
    "Don't panic",
    "Older people at risk",
    "New features",
    "Previous floods",
    "In this village",
    "Keep reading to your children",
    "ຂ່າວດີສຳລັບຊາວນາ",
    "ກິດຈະກຳຂອງຊາວບ້ານ",
    "ບົດຮຽນທີ່ໄດ້ຮັບ",
    "ຂ່າວລືທີ່ແຜ່ລາມ",
    "ຄວາມເປັນມາ",
    "ຕົວເລກຫຼ້າສຸດ",
    "ບັນຫາທີ່ກ່ຽວຂ້ອງ",
    "ມາດຕະການອື່ນໆ",
    "ອ່ານໜັງສືຫຼາຍຂຶ້ນ",
    "ຄວາມນິຍົມຂອງນັກທ່ອງທ່ຽວ",
    "ເປົ້າໝາຍຕໍ່ໄປ",
  ];
  test.each(subheadings)("stay with what they introduce: %s", (heading) => {
    const { body, advice } = wordsFor(heading);
    const [first = "", ...others] = body;
    const prose = [first, heading, ...others].join("\n\n");
    expect(page(`<p>${first}</p><h3>${heading}</h3>${paragraphs(others)}`).text).toBe(prose);
    expect(page(`<p>${first}</p><p><strong>${heading}</strong></p>${paragraphs(others)}`).text).toBe(prose);
    expect(dump(first, heading, ...others).text).toBe(prose);
    const list = page(
      `<p>${first}</p><h3>${heading}</h3><ul>${advice.map((item) => `<li>${item}</li>`).join("")}</ul>${paragraphs(others)}`,
    );
    expect(list.text).toBe([first, heading, ...advice, ...others].join("\n\n"));
    expect(list.related).toEqual([]);
  });

  test.each(["More on the law", "Latest updates", "Other topics", "ຂ່າວອື່ນໆ", "ເນື້ອໃນໃໝ່"])(
    "in HTML, even with the words of a list: %s",
    (heading) => {
      const { body } = wordsFor(heading);
      const [first = "", ...others] = body;
      expect(page(`<p>${first}</p><h3>${heading}</h3>${paragraphs(others)}`).text).toBe(
        [first, heading, ...others].join("\n\n"),
      );
    },
  );
});

describe("stories that no heading announces", () => {
  const body = paragraphs(english.body);
  const titlesOf = (tail: string): string[] => page(`${body}${tail}`).related.map((story) => story.title);
  const [first = "", second = "", third = ""] = english.stories;

  test("the articles before and behind, in one element or two, their labels inside of the links or beside them", () => {
    for (const tail of [
      `<div class="post-navigation"><span>Previous</span> <a href="/p/1">${first}</a> <span>Next</span> <a href="/p/2">${second}</a></div>`,
      `<div><a href="/p/1">← ${first}</a></div><div><a href="/p/2">${second} →</a></div>`,
      `<p><a href="/p/1">Previous article: ${first}</a></p><p><a href="/p/2">Next article: ${second}</a></p>`,
    ])
      expect(titlesOf(tail)).toEqual([first, second]);
    const [laoFirst = "", laoSecond = ""] = lao.stories;
    expect(
      titlesOf(`<div><b>ກ່ອນໜ້າ</b> <a href="/p/1">${laoFirst}</a> <b>ຕໍ່ໄປ</b> <a href="/p/2">${laoSecond}</a></div>`),
    ).toEqual([laoFirst, laoSecond]);
  });

  test("a headline with its date and section in the same element", () => {
    const item = (story: string, day: number): string =>
      `<p class="post"><a href="/a/${day}">${story}</a><time>May ${day}, 2025</time><span>In "Markets"</span></p>`;
    const found = page(`${body}<div><h3>Related</h3>${item(first, 11)}${item(second, 12)}</div>`).related;
    expect(found.map(({ title: own, publishedAt }) => [own, publishedAt])).toEqual([
      [first, "2025-05-11"],
      [second, "2025-05-12"],
    ]);
  });

  test("links of one element with dates between them", () => {
    const chain = [first, second, third].map((story, at) => `<a href="/r/${at}">${story}</a> (River, 1${at} May)`);
    expect(titlesOf(`<div>${chain.join(" ")}</div>`)).toEqual([first, second, third]);
  });

  test("short headlines in a side column, by the addresses of stories", () => {
    const short = ["ສູດແກງໜໍ່ໄມ້ຂອງແມ່", "ກາເຟສິບຮ້ານແຄມຂອງ", "ປີ້ງໄກ່ຮ້ານໃດແຊບ"];
    const column = (addresses: readonly string[]): string =>
      `<div class="sidebar"><h2>ເລື່ອງ</h2><ul>${short.map((story, at) => `<li><a href="${addresses[at]}">${story}</a></li>`).join("")}</ul></div>`;
    expect(titlesOf(column(["/2025/11/1.html", "/2025/10/2.html", "/2025/09/3.html"]))).toEqual(short);
    expect(titlesOf(column(["/category/2025/1", "/category/2025/2", "/category/2025/3"]))).toEqual([]);
    expect(titlesOf(column(["/food", "/coffee", "/grill"]))).toEqual([]);
  });

  test("links that lead to no page, and links in the text, are none", () => {
    const share = ["Facebook", "WhatsApp"].map(
      (name) => `<li><a href="#">Click to share on ${name} in a new window</a></li>`,
    );
    expect(titlesOf(`<ul>${share.join("")}</ul>`)).toEqual([]);
    const sharer = ["sharer.php", "share"].map(
      (name) => `<li><a href="https://social.example/${name}?u=x">Show this story to all of your friends</a></li>`,
    );
    expect(titlesOf(`<ul>${sharer.join("")}</ul>`)).toEqual([]);
    const text = `<p><a href="/law/1">The law on land</a> says little of it.</p><p>The next <a href="/v/2">village on the river</a> is Ban Na.</p>`;
    expect(page(`${text}${body}`).related).toEqual([]);
  });
});

describe("lists of a text dump whose headlines are short", () => {
  test.each([
    [
      "under a heading",
      "Earlier notices",
      ["Road shut (26 Nov 2021)", "Rain comes (22 Nov 2021)"],
      ["Road shut", "Rain comes"],
    ],
    [
      "under a Lao heading",
      "ຂ່າວຜ່ານມາ",
      ["ໝາກແໜ່ງ ລາຄາຕົກ (26 ພະຈິກ 2021)", "ເມືອງງາ ສະຫຼຸບນາປີ (22 ພະຈິກ 2021)"],
      ["ໝາກແໜ່ງ ລາຄາຕົກ", "ເມືອງງາ ສະຫຼຸບນາປີ"],
    ],
    [
      "under a tool",
      "ອ່ານຕໍ່",
      ["ເຮືອຊ້າ ຫ້ວຍຊາຍ-ປາກແບ່ງ ຂຶ້ນລາຄາ 17 ກຸມພາ 2025", "ຊະນີບໍ່ແກ້ວ ເກີດລູກແຝດ 11 ກຸມພາ 2025"],
      ["ເຮືອຊ້າ ຫ້ວຍຊາຍ-ປາກແບ່ງ ຂຶ້ນລາຄາ", "ຊະນີບໍ່ແກ້ວ ເກີດລູກແຝດ"],
    ],
  ])("%s: each line has its date", (_, heading, lines, titles) => {
    const { body } = wordsFor(heading);
    const record = dump(...body.flatMap((text) => ["", text]), "", heading, ...lines);
    expect(record.related.map((story) => story.title)).toEqual(titles);
    expect(record.text).toBe(body.join("\n\n"));
  });

  test("the dates of the article itself make no list", () => {
    const record = dump(...english.body, "", "Published on 3 May 2025", "Last updated on 4 May 2025");
    expect(record.related).toEqual([]);
  });

  test("a list ends where the site woos its readers", () => {
    const record = dump(
      ...english.body,
      "",
      "Read next",
      ...english.stories,
      "Enjoying River Post? Support us with a small monthly gift",
      "River Post is published by the Ferry Trust, registered charity 4410",
    );
    expect(record.related.map((story) => story.title)).toEqual(english.stories);
  });
});

test("buttons with words for readers of the screen are no stories, however long", () => {
  const buttons = ["Facebook", "X", "Telegram"].map(
    (network) =>
      `<li><a href="https://news.test/a/1?share=${network}">Click to share on ${network} (Opens in new window)</a></li>`,
  );
  const record = page(`${paragraphs(english.body)}<div><h3>ແບ່ງປັນສິ່ງນີ້:</h3><ul>${buttons.join("")}</ul></div>`);
  expect(record.related).toEqual([]);
  expect(record.text).toBe(english.body.join("\n\n"));
});

test.each([
  [
    "links side by side",
    `<div class="related-posts">${english.stories.map((story) => `<a href="/${story.length}">${story}</a>`).join("")}</div>`,
  ],
  [
    "lines without links",
    `<div class="most-read"><p>People liked these</p>${english.stories.map((story) => `<p>${story}</p>`).join("")}</div>`,
  ],
])("stories in an element that is called a list of them: %s", (_, inside) => {
  const record = page(`${paragraphs(english.body)}${inside}`);
  expect(record.related.map((story) => story.title)).toEqual(english.stories);
  expect(record.text).toBe(english.body.join("\n\n"));
});

test("an element that is called a list of stories and holds offers of the site is none", () => {
  const record = page(
    `${paragraphs(english.body)}<div class="related-posts"><h3>Upcoming events</h3><p>Choir practice on the pier</p><p>Open day at the school</p></div>`,
  );
  expect(record.related).toEqual([]);
});
