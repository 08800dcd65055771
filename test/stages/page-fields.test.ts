import { describe, expect, test } from "vitest";
import type { ArticleRecord } from "../../src/article/record.ts";
import { cleanPage } from "../../src/clean-page.ts";

const text = [
  "The provincial agriculture office said that most farmers had cut the main crop two weeks earlier than usual.",
  "ຫ້ອງການຄາດວ່າຜົນຜະລິດຈະໄດ້ປະມານ 3,4 ໂຕນຕໍ່ເຮັກຕາ ທຽບໃສ່ 4,1 ໂຕນໃນປີທຳມະດາ ຍ້ອນຝົນຕົກໜ້ອຍກວ່າທຸກປີ",
]
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join("");
const linked = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

function recordOf(head: string): ArticleRecord {
  const content = `<html><head>${head}</head><body><h1>Early harvest in the north</h1>${text}</body></html>`;
  const result = cleanPage({ id: "1", format: "html", content });
  if (result.status !== "kept") throw new Error(result.reason);
  return result.record;
}

describe("what software writes for itself names nothing", () => {
  test("the site", () => {
    const publisher = linked({ "@type": "NewsArticle", publisher: { name: "Hill Herald" } });
    expect(recordOf(`<meta property="og:site_name" content="https://hill.test">${publisher}`).siteName).toBe(
      "Hill Herald",
    );
    expect(recordOf(`<meta property="og:site_name" content="hill.test">${publisher}`).siteName).toBe("hill.test");
  });

  test("the section", () => {
    const section = (name: string): string | null =>
      recordOf(linked({ "@type": "NewsArticle", articleSection: name })).section;
    expect(section("news_news")).toBeNull();
    expect(section("ກະສິກຳ")).toBe("ກະສິກຳ");
  });

  test("tags", () => {
    const keywords = [
      "8ae9ab2d-fe1b-4230-acb8-a59b52877682",
      "Category: Farming",
      "Topic: Rice",
      "_prio_3",
      "hill.test",
      "Early harvest in the north",
      "ເຂົ້ານາປີ",
      "1&1",
      "Phongsaly: a history",
    ];
    expect(recordOf(linked({ "@type": "NewsArticle", keywords })).tags).toEqual(["ເຂົ້ານາປີ", "1&1"]);
    expect(recordOf(linked({ "@type": "NewsArticle", keywords: ["Phongsaly: a history", "rice"] })).tags).toEqual([
      "Phongsaly: a history",
      "rice",
    ]);
  });
});

describe("names of authors in data fields", () => {
  test.each([
    [["von Hanna Weber"], ["Hanna Weber"]],
    [["Wernher von Braun"], ["Wernher von Braun"]],
    [["von Braun"], ["von Braun"]],
    [["von", "Hanna Weber"], ["Hanna Weber"]],
    [
      ["Hanna Weber (hwe)", "Bounmy Keo (Vientiane"],
      ["Hanna Weber", "Bounmy Keo"],
    ],
    [["Par Anne Morel"], ["Anne Morel"]],
    [["ໂດຍ: ບຸນມີ ແກ້ວມະນີ"], ["ບຸນມີ ແກ້ວມະນີ"]],
  ])("%j", (names, authors) => {
    const author = names.map((name) => ({ "@type": "Person", name }));
    expect(recordOf(linked({ "@type": "NewsArticle", author })).authors).toEqual(authors);
  });
});

test("the account of an author is no name, and what the page says elsewhere counts", () => {
  const author = linked({ "@type": "NewsArticle", author: { name: "hanna-weber" } });
  expect(recordOf(author).authors).toEqual([]);
  expect(recordOf(`${author}<meta name="author" content="Hanna Weber">`).authors).toEqual(["Hanna Weber"]);
});
