import { describe, expect, test } from "vitest";
import type { ArticleRecord } from "../../src/article/record.ts";
import { cleanPage } from "../../src/clean-page.ts";

const title = "Early rice harvest begins in the north";
const body = [
  "The provincial agriculture office said that most farmers had cut the main crop two weeks earlier than usual.",
  "ຫ້ອງການຄາດວ່າຜົນຜະລິດຈະໄດ້ປະມານ 3,4 ໂຕນຕໍ່ເຮັກຕາ ທຽບໃສ່ 4,1 ໂຕນໃນປີທຳມະດາ ຍ້ອນຝົນຕົກໜ້ອຍກວ່າທຸກປີ",
];
const prose = body.map((text) => `<p>${text}</p>`).join("");

function kept(content: string, format: "html" | "text" = "html"): ArticleRecord {
  const result = cleanPage({ id: "1", format, content });
  if (result.status !== "kept") throw new Error(result.reason);
  return result.record;
}

describe.each(["Business", "ເສດຖະກິດ"])("the section %s", (name) => {
  test.each([
    ["a breadcrumb", `<div class="breadcrumb"><a href="/">Home</a> » <a href="/b">${name}</a></div>`],
    ["a Lao breadcrumb", `<ul class="breadcrumbs"><li><a href="/">ໜ້າຫຼັກ</a></li><li><a href="/b">${name}</a></li></ul>`],
    ["a category by class", `<span class="category">${name}</span>`],
    ["a plain line above the title", `<div>${name}</div>`],
  ])("from %s", (_, above) => {
    const record = kept(`<div>${above}<h1>${title}</h1><div>12/05/2025</div>${prose}</div>`);
    expect(record.section).toBe(name);
    expect(record.text).toBe(body.join("\n\n"));
  });

  test("from the head of the page", () => {
    expect(
      kept(`<head><meta property="article:section" content="${name}"></head><div><h1>${title}</h1>${prose}</div>`)
        .section,
    ).toBe(name);
  });

  test("from the line above the title of a text dump", () => {
    expect(kept([name, title, "12/05/2025 08:45", ...body].join("\n"), "text")).toMatchObject({
      section: name,
      title,
      text: body.join("\n\n"),
    });
  });
});

describe("no section", () => {
  test.each([
    [
      "a menu",
      '<div><a href="/">Home</a> <a href="/b">Business</a> <a href="/s">Sports</a> <a href="/p">Politics</a> <a href="/w">World</a></div>',
    ],
    ["a date", "<div>12 ພຶດສະພາ 2025</div>"],
    ["a tool line", "<div>ພິມ ແບ່ງປັນ</div>"],
    ["the name of the site", '<meta property="og:site_name" content="Mekong Herald"><div>Mekong Herald</div>'],
    ["several numbers", '<div class="category">13 boats, 40 teams</div>'],
    ["a kicker that is a sentence", "<div>The rains came late.</div>"],
    [
      "the way to the front page, whatever it is called",
      '<div class="breadcrumb"><a href="https://herald.test/">Start</a></div>',
    ],
    ["the way to the front page of a language", '<ul class="breadcrumb"><li><a href="/lo/">ບ້ານເຮົາ</a></li></ul>'],
    ["a byline", "<div>By Noy Phone, staff writer</div>"],
    ["how long ago it was", "<div>ສອງຊົ່ວໂມງກ່ອນ</div>"],
    ["a day counted from now", "<div>Yesterday</div>"],
  ])("%s", (_, above) => expect(kept(`${above}<div><h1>${title}</h1>${prose}</div>`).section).toBeNull());
});

describe("tags", () => {
  test.each([
    ["Tags: rice, weather", ["rice", "weather"]],
    ["Labels: rice, weather", ["rice", "weather"]],
    ["ແທັກ: ເຂົ້າ, ອາກາດ", ["ເຂົ້າ", "ອາກາດ"]],
    ["#ລາວ #ເຂົ້າ", ["ລາວ", "ເຂົ້າ"]],
  ])("%s", (line, tags) => {
    for (const record of [
      kept(`<div><h1>${title}</h1>${prose}<p>${line}</p></div>`),
      kept([title, "12/05/2025", ...body, line].join("\n"), "text"),
    ]) {
      expect(record.tags).toEqual(tags);
      expect(record.text).toBe(body.join("\n\n"));
    }
  });

  test.each(["Tags for cattle are sold at the office.", "ປ້າຍກຳກັບສິນຄ້າຕ້ອງເປັນພາສາລາວ"])("%s is text", (line) => {
    expect(kept(`<div><h1>${title}</h1>${prose}<p>${line}</p></div>`)).toMatchObject({
      tags: [],
      text: [...body, line].join("\n\n"),
    });
  });
});

describe("in a text dump, a line above the title", () => {
  const dump = (...above: string[]): string | null =>
    kept([...above, title, "12/05/2025", ...body].join("\n\n"), "text").section;

  test.each(["Business", "ເສດຖະກິດ", "ຂ່າວຕ່າງປະເທດ", "TRANSPORT"])("%s is its section", (name) => {
    expect(dump("River Post Online", name)).toBe(name);
  });

  test.each([
    ["the name of the site", ["River Post Online"]],
    ["the name of the site in Lao", ["ບໍ່ແກ້ວ ອັບເດດ"]],
    ["a menu whose gaps were lost", ["River Post Online", "ຂ່າວ ທ່ອງທ່ຽວ ອາຫານ ຕິດຕໍ່"]],
    ["how many follow it", ["River Post Online", "22K followers"]],
    ["where a message came from", ["[Forwarded from River Post]"]],
  ])("is none if it is %s", (_, above) => {
    expect(dump(...above)).toBeNull();
  });
});
