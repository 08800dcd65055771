import { describe, expect, test } from "vitest";
import { cleanPage } from "../../src/clean-page.ts";

const english = "Early rice harvest begins in the north";
const lao = "ຊາວນາພາກເໜືອເລີ່ມເກັບກ່ຽວເຂົ້ານາປີ";
const body = [
  "The provincial agriculture office said that most farmers had cut the main crop two weeks earlier than usual.",
  "ຫ້ອງການຄາດວ່າຜົນຜະລິດຈະໄດ້ປະມານ 3,4 ໂຕນຕໍ່ເຮັກຕາ ທຽບໃສ່ 4,1 ໂຕນໃນປີທຳມະດາ ຍ້ອນຝົນຕົກໜ້ອຍກວ່າທຸກປີ",
];
const prose = body.map((text) => `<p>${text}</p>`).join("");

function titleOf(content: string, format: "html" | "text" = "html"): { title: string | null; text: string } {
  const result = cleanPage({ id: "1", format, content });
  if (result.status !== "kept") throw new Error(result.reason);
  return { title: result.record.title, text: result.record.text };
}
const page = (head: string, above: string): string =>
  `<html><head>${head}</head><body><div class="m">${above}${prose}</div></body></html>`;

describe.each([english, lao])("the title of a page: %s", (title) => {
  test.each([
    ["h1 alone", "", `<h1>${title}</h1>`],
    ["h2 where the title tag is the site", "<title>News</title>", `<h2>${title}</h2>`],
    ["title tag with the site behind", `<title>${title} | Mekong Herald</title>`, `<h3>${title}</h3>`],
    ["title tag with the site in front", `<title>Radio | ${title}</title>`, `<h1>${title}</h1>`],
    ["a hidden h1 as decoy", "<title>Lao News</title>", `<h1 style="display:none">Lao News</h1><h1>${title}</h1>`],
    [
      "the site's name as first h1",
      `<meta property="og:title" content="${title}">`,
      `<h1>Mekong Herald</h1><h2>${title}</h2>`,
    ],
    ["a bold paragraph", "<title>Old Times</title>", `<p><strong>${title}</strong></p>`],
    ["a class alone", "", `<div class="newstitle">${title}</div><div>12/05/2025</div>`],
  ])("%s", (_, head, above) => expect(titleOf(page(head, above))).toEqual({ title, text: body.join("\n\n") }));

  test("og:title speaks where no heading is shown", () => {
    expect(titleOf(page(`<meta property="og:title" content="${title}">`, "")).title).toBe(title);
  });

  test("og:title gives way to the spelling that readers see", () => {
    expect(
      titleOf(page(`<meta property="og:title" content="${title.toUpperCase()}">`, `<h1>${title}</h1>`)).title,
    ).toBe(title);
  });

  test.each([
    ["the first line", [title, "12/05/2025 08:45", ...body]],
    ["below a menu", ["Home", "Politics", "Economy", "ກິລາ", title, "12/05/2025 08:45", ...body]],
    ["without a date", [title, ...body]],
    ["over a toolbar", [title, "ພິມ ອີເມວ 2041", "12/05/2025", ...body]],
  ])("of a text dump: %s", (_, lines) =>
    expect(titleOf(lines.join("\n"), "text")).toEqual({ title, text: body.join("\n\n") }),
  );
});

describe("a first heading of thousands of letters", () => {
  const long = `${english} `.repeat(300).trim();

  test.each([
    ["title tag", `<title>${long}</title>`],
    ["og:title", `<meta property="og:title" content="${long.slice(0, 3000)}">`],
  ])("is the title where the page says so: %s", (_, head) => {
    expect(titleOf(page(head, `<h1>${long}</h1>`))).toEqual({ title: long, text: body.join("\n\n") });
  });

  test("is text in the wrong element where the page says something else", () => {
    const { title, text } = titleOf(page(`<title>${english}</title>`, `<h1>${long}</h1>`));
    expect(title).toBe(english);
    expect(text).toBe([long, ...body].join("\n\n"));
  });
});

test.each(["Harvest begins", "ເລີ່ມເກັບກ່ຽວ"])(
  "a short title apart from the text stays the title over a longer subtitle: %s",
  (short) => {
    const above = `<p>Mekong Herald</p></div><div><h1>${short}</h1></div><div><h3>${english}</h3>`;
    expect(titleOf(page("", above)).title).toBe(short);
  },
);

test("a headline that links to its own page is a title, one that links to another is not", () => {
  const linked = (href: string) =>
    cleanPage({
      id: "1",
      url: "https://herald.example/story/12",
      format: "html",
      content: page("<title>Columns</title>", `<h2><a href="${href}">${english}</a></h2>`),
    });
  const titles = ["/story/12", "https://herald.example/story/12", "/story/13"].map((href) => {
    const result = linked(href);
    return result.status === "kept" ? result.record.title : result.status;
  });
  expect(titles).toEqual([english, english, "Columns"]);
});

test("a title printed again above the text leaves it", () => {
  expect(titleOf(page("", `<h1>${lao}</h1><p>${lao}</p>`)).text).toBe(body.join("\n\n"));
});

test("a lead that begins with the title stays", () => {
  const lead = `${lao} ໄວກວ່າປົກກະຕິສອງອາທິດ ຍ້ອນລະດູແລ້ງແກ່ຍາວ`;
  expect(titleOf(page("", `<h1>${lao}</h1><p>${lead}</p>`)).text).toBe([lead, ...body].join("\n\n"));
});

describe.each([
  ["English", english, "Mekong Herald", "Farming"],
  ["Lao", lao, "ຂ່າວແມ່ຂອງ", "ກະສິກຳ"],
])("titles that the sources tell differently: %s", (_, title, site, kicker) => {
  const og = (text: string): string => `<meta property="og:title" content="${text}">`;
  const siteName = `<meta property="og:site_name" content="${site}">`;
  test.each([
    ["the site behind, twice", `${siteName}<title>${title} | ${site} - ${site}</title>`, ""],
    [
      "the site in front",
      `${siteName}${og(`${site}: ${title}`)}<title>${site} | ${title}</title>`,
      `<h1>${title}</h1>`,
    ],
    ["a bar without spaces", `${siteName}${og(`${title}|${site}`)}`, ""],
    ["og:title cut off", og(`${title.slice(0, 24)}…`), `<h1>${title}</h1>`],
    ["og:title shortened", og(title.replace(/^\S{5} ?/u, "")), `<h1>${title}</h1>`],
    ["a kicker inside the heading", og(title), `<h1><span>${kicker}</span> <span>${title}</span></h1>`],
    ["a kicker glued to the heading", og(title), `<h1><span>${kicker}:</span><span>${title}</span></h1>`],
    [
      "a colon behind the site",
      `<title>${site}: ${title}</title>`,
      `<p>${site}</p><h2>${kicker} 2</h2><h3>${title}</h3>`,
    ],
    ["a day as heading", "", `<h2>12 May 2025</h2><h3>${title}</h3>`],
    ["a day in Lao as heading", "", `<h2>ວັນຈັນ ທີ 12 ພຶດສະພາ 2025</h2><h3>${title}</h3>`],
    [
      "the part of the site over the article",
      `<title>${site} - ${kicker}</title>`,
      `</div><div><h2>${kicker}</h2></div><div><h3>${title}</h3>`,
    ],
    ["a kicker and a colon", `<title>${kicker}: ${title}</title>`, `<p>${site}</p><h1>${kicker}: ${title}</h1>`],
    ["a note behind the title", `<title>${title}</title>`, `<h1>${title} [Watch]</h1>`],
    ["the logo as h1", siteName, `<h1>${site}</h1><h2>${title}</h2>`],
    [
      "the site's name in every source",
      `${siteName}${og(site)}<title>${site}</title>`,
      `<h1>${site}</h1><h2>${title}</h2>`,
    ],
  ])("%s", (name, head, above) => {
    if (name === "og:title shortened" && title === lao) return;
    expect(titleOf(page(head, above)).title).toBe(name === "a kicker and a colon" ? `${kicker}: ${title}` : title);
  });

  test("no title of ten thousand letters", () => {
    const endless = `${title} `.repeat(300);
    for (const head of [og(endless), `<title>${endless}</title>`])
      expect(titleOf(page(head, `<h1>${title}</h1>`)).title).toBe(title);
  });
});

test("the host names the site where nothing else does", () => {
  const content = page(`<title>${english} - Mekong Herald</title>`, "<h1>Mekong Herald</h1>");
  const result = cleanPage({ id: "1", format: "html", content, url: "https://www.mekongherald.test/1" });
  expect(result.status === "kept" && result.record.title).toBe(english);
});

test("on a page without headings a byline is no title, however near to the date", () => {
  const byline = "By Noy Phone, Herald Staff Reporter";
  const above = `<div>Mill owner sells the last wheel of the valley</div><div>${byline}</div><div>Posted: 3/8/2015 9:20 PM</div>`;
  expect(titleOf(page("<title>River Herald - Page</title>", above)).title).toBe(
    "Mill owner sells the last wheel of the valley",
  );
});

test("a headline that begins like one stays a title", () => {
  const above = "<div>By boat to the last mill of the valley</div><div>8 March 2015</div>";
  expect(titleOf(page("<title>River Herald - Page</title>", above)).title).toBe(
    "By boat to the last mill of the valley",
  );
});
