import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assertNothingLost } from "../../src/article/conservation.ts";
import { checkRecipes, type Recipe, recipeBook } from "../../src/article/recipe.ts";
import type { ArticleRecord } from "../../src/article/record.ts";
import { parsePage } from "../../src/parse/page.ts";
import { createPipeline, stages } from "../../src/pipeline.ts";
import { laoSites } from "../../src/stages/recipe/lao-sites.data.ts";
import { anyPage } from "../pipeline/pages.ts";

const lao = [
  "ຊາວນາຢູ່ພາກເໜືອໄດ້ເລີ່ມເກັບກ່ຽວເຂົ້ານາປີໄວກວ່າປົກກະຕິສອງອາທິດ ອີງຕາມຫ້ອງການກະສິກຳແຂວງ",
  "ການເກັບກ່ຽວໄວຂຶ້ນນີ້ ເກີດຂຶ້ນຫຼັງຈາກລະດູແລ້ງທີ່ຫຼາຍທົ່ງນາໄດ້ຮັບນ້ຳຝົນພຽງເຄິ່ງໜຶ່ງຂອງທີ່ຄາດໄວ້",
  "ຫ້ອງການຄາດວ່າຜົນຜະລິດຈະໄດ້ປະມານ 3,4 ໂຕນຕໍ່ເຮັກຕາ ທຽບໃສ່ 4,1 ໂຕນໃນປີທຳມະດາ",
] as const;
const english = [
  "Farmers in the north have begun to harvest the main rice crop two weeks earlier than usual, the provincial office said.",
  "The early harvest follows a dry season in which many fields received only half of the expected rain, according to officials.",
  "The office expects yields of about 3.4 tonnes a hectare, compared with 4.1 tonnes in an average year.",
] as const;
const p = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join("\n");

function record(
  recipes: readonly Recipe[],
  url: string,
  content: string,
  format: "html" | "text" = "html",
): ArticleRecord {
  const result = createPipeline({ recipes, reject: false }).run({ id: "1", url, format, content });
  if (result.status !== "kept") throw new Error(result.reason);
  return result.record;
}
const flags = ({ quality }: ArticleRecord): string[] => quality.flags.filter((flag) => flag.startsWith("recipe"));
const host = "https://site.example/n/1";
const withRecipe = (parts: Omit<Recipe, "hosts">, content: string): ArticleRecord =>
  record(checkRecipes([{ hosts: ["site.example"], ...parts }]), host, content);

describe.each([
  ["Lao", "lo", lao],
  ["English", "en", english],
] as const)("recipes of Lao sites, %s", (_, language, body) => {
  const [lead = "", ...rest] = body;
  const title = language === "lo" ? "ຊາວນາພາກເໜືອເລີ່ມເກັບກ່ຽວເຂົ້ານາປີ" : "Northern Farmers Begin to Harvest Rice";

  test("kpl.gov.la: a decoy heading, a toolbar, a doubled lead, a list of other stories", () => {
    const found = record(
      laoSites,
      "https://kpl.gov.la/detail.aspx?id=7",
      `<html><head><title>Lao News Agency</title></head><body><form id="aspnetForm"><h1 class="uk-hidden">Lao News Agency</h1>
      <div class="post-top-entry"><h1>${title}</h1><span class="post-time uk-text-muted">07/08/2025 09:16</span><span>Email</span> <span>Print</span> <span>3598</span></div>
      <div class="post-ct-entry"><div class="post-summary"><span>KPL</span> ${lead}</div><p>(KPL) ${lead}</p>${p(rest)}<p>KPL</p></div>
      <ul class="news-story"><li><h3><a href="/detail.aspx?id=8">${body[1]}</a></h3><p class="uk-text-small uk-text-muted">8/27/2025 8:15:36 PM</p></li></ul>
      </form></body></html>`,
    );
    expect(found).toMatchObject({ title, agency: "KPL", publishedAt: "2025-08-07T09:16:00+07:00", language });
    expect(found.text).toBe(body.join("\n\n"));
    expect(flags(found)).toEqual([]);
  });

  test("pasaxon.org.la: time before date, lead outside of the body, hidden spam, share letters", () => {
    const found = record(
      laoSites,
      "https://www.pasaxon.org.la/khao-9.html",
      `<body><div class="breadcrumb"><h2 class="main">ເສດຖະກິດ</h2></div><h1 class="article__title">${title}</h1>
      <div class="article__meta"><time class="time">13:48 30/07/2026</time></div><div class="article__sapo">${lead}</div>
      <div class="article__body zce-content-body"><a href="#">fb</a><a href="#">tw</a>${p(rest)}<p class="cok">slot gacor daftar sekarang</p><p>ຂ່າວ: ຄຳຫຼ້າ</p></div>
      <aside><article class="story"><h3><a href="/x">${body[2]}</a></h3></article></aside></body>`,
    );
    expect(found).toMatchObject({ title, publishedAt: "2026-07-30T13:48:00+07:00", section: "ເສດຖະກິດ" });
    expect(found.text).toBe(body.join("\n\n"));
    expect(flags(found)).toEqual([]);
    expect(found.removed.find(({ text }) => text.startsWith("slot"))).toMatchObject({ rule: "site-recipe" });
  });

  test("vientianetimes.org.la: tables without a class", () => {
    const found = record(
      laoSites,
      "http://www.vientianetimes.org.la/freeContent/FreeConten_9.php",
      `<table><tbody><tr><td><a href="a.php">Home</a></td><td><a href="b.php">Contact</a></td></tr></tbody></table>
      <table><tbody><tr><td><p><strong><a href="#">${title}</a></strong></p>${p(body)}<p><a href="c.php">More &gt;&gt;&gt;</a></p></td></tr></tbody></table>`,
    );
    expect(found.title).toBe(title);
    expect(found.text).toBe(body.join("\n\n"));
  });

  test("a page of the same host that the recipe does not fit is read the general way, and says so", () => {
    const page = `<html><head><title>${title}</title></head><body><h1>${title}</h1><div class="when">07/08/2025 09:16</div><div class="text">${p(body)}</div></body></html>`;
    const found = record(laoSites, "https://kpl.gov.la/detail.aspx?id=7", page);
    const general = record([], "https://kpl.gov.la/detail.aspx?id=7", page);
    expect(flags(found)).toEqual(["recipe-mismatch:article", "recipe-mismatch:title", "recipe-mismatch:date"]);
    for (const field of ["title", "text", "publishedAt", "html"] as const) expect(found[field]).toBe(general[field]);
  });
});

describe("each part is checked against the page", () => {
  const head = "<h1>Northern Farmers Begin to Harvest Rice</h1>";

  test("an article without prose is no article", () => {
    const page = `${head}<div class="body"><span>Share</span></div><div class="text">${p(english)}</div>`;
    const found = withRecipe({ article: [".body"] }, page);
    expect(flags(found)).toEqual(["recipe-mismatch:article"]);
    expect(found.text).toBe(english.join("\n\n"));
  });

  test("the second alternative serves where the first holds nothing", () => {
    const page = `${head}<div class="story">${p(lao)}</div><div class="other">${p(english)}${p(english)}</div>`;
    const found = withRecipe({ article: [".body", ".story"] }, page);
    expect(flags(found)).toEqual([]);
    expect(found.text).toBe(lao.join("\n\n"));
  });

  test("paragraphs named one by one make one article, wherever they stand", () => {
    const rows = english.map((text) => `<div class="row"><div class="cell">${text}</div></div>`).join("");
    expect(withRecipe({ article: [".cell"] }, `${head}${rows}`).text).toBe(english.join("\n\n"));
  });

  test("a list or a quotation behind paragraphs named one by one belongs to the article", () => {
    const end = "<ul><li>ນ້ຳສະອາດໃຫ້ທຸກບ້ານ</li></ul><blockquote>We will be back.</blockquote>";
    const page = `${head}<div class="text">${p(english)}${end}</div><div class="foot"><p>80 River Road</p></div>`;
    const { text } = withRecipe({ article: [".text > p"] }, page);
    expect(text).toBe([...english, "ນ້ຳສະອາດໃຫ້ທຸກບ້ານ", "We will be back."].join("\n\n"));
  });

  test("a date that is none is a mismatch; the order of the site holds for what the page shows", () => {
    const page = `${head}<div class="when">08/07/2025</div><div class="by">08:15</div><div class="text">${p(english)}</div>`;
    const found = withRecipe({ date: [".by"], dateOrder: "mdy" }, page);
    expect(flags(found)).toEqual(["recipe-mismatch:date"]);
    expect(found.publishedAt).toBe("2025-08-07");
    expect(withRecipe({ date: [".by", ".when"] }, page).publishedAt).toBe("2025-07-08");
  });

  test("times are read in the zone of the site", () => {
    const page = `${head}<div class="when">2011-12-02 17:20:31</div><div class="text">${p(lao)}</div>`;
    expect(withRecipe({ date: [".when"], offsetMinutes: 480 }, page).publishedAt).toBe("2011-12-02T17:20:31+08:00");
  });

  test("a title that is a date, or nothing, is a mismatch", () => {
    const page = `${head}<div class="a">23/01/2025</div><div class="b"></div><div class="text">${p(english)}</div>`;
    const found = withRecipe({ title: [".a", ".b"] }, page);
    expect(flags(found)).toEqual(["recipe-mismatch:title"]);
    expect(found.title).toBe("Northern Farmers Begin to Harvest Rice");
  });

  test("authors without their label, one by one, and no account of the site", () => {
    const page = `${head}<div><a class="w">By Noy Sisavath</a> <a class="w">ໂດຍ: ຄຳຫຼ້າ ວົງໄຊ</a> <a class="w">admin</a></div><div class="text">${p(english)}</div>`;
    expect(withRecipe({ authors: [".w"] }, page).authors).toEqual(["Noy Sisavath", "ຄຳຫຼ້າ ວົງໄຊ"]);
    expect(flags(withRecipe({ authors: [".x"] }, page))).toEqual(["recipe-mismatch:authors"]);
  });

  test("a removal that would leave little of the article removes nothing", () => {
    const page = `${head}<div class="text">${p(english)}<p class="tail">Subscribe to our letter and be the first to know.</p></div>`;
    const stale = withRecipe({ article: [".text"], remove: [".text p"] }, page);
    expect(flags(stale)).toEqual(["recipe-mismatch:remove"]);
    expect(stale.text).toContain(english.join("\n\n"));
    const good = withRecipe({ article: [".text"], remove: [".tail"] }, page);
    expect(good.text).toBe(english.join("\n\n"));
  });

  test("a removal inside a sentence leaves the sentence whole", () => {
    const page = `${head}<div class="text"><p>The harvest <span class="note">[12]</span> began on Monday in four of the seven northern provinces.</p>${p(english)}</div>`;
    const found = withRecipe({ remove: [".note"] }, page);
    expect(found.text.split("\n\n")[0]).toBe("The harvest began on Monday in four of the seven northern provinces.");
    expect(found.removed).toContainEqual(expect.objectContaining({ rule: "site-recipe", text: "[12]" }));
  });

  test("what is removed never draws the search for the article", () => {
    const comments = p(Array.from({ length: 30 }, (_, index) => `${english[0]} Reader number ${index} wrote so.`));
    const found = withRecipe(
      { remove: [".c"] },
      `${head}<div class="text">${p(lao)}</div><div class="c">${comments}</div>`,
    );
    expect(found.text).toBe(lao.join("\n\n"));
  });

  test("labels of the site's agency: in brackets or with a sign, and as the last line", () => {
    const parts = { agencyLabels: ["Upriver News", "ຂສນ"] };
    const page = (first: string): string =>
      `${head}<div class="text"><p>${first}</p>${p(english.slice(1))}<p>(ຂສນ)</p></div>`;
    const found = withRecipe(parts, page(`Upriver News – ${english[0]}`));
    expect(found).toMatchObject({ agency: "Upriver News", text: english.join("\n\n") });
    expect(found.removed).toContainEqual(expect.objectContaining({ rule: "site-sign-off", text: "(ຂສນ)" }));
    const sentence = "Upriver News has asked all farmers of the province how they fared in this year of little rain.";
    expect(withRecipe(parts, page(sentence)).text.split("\n\n")[0]).toBe(sentence);
  });

  test("a dump has no elements, so nothing is a mismatch, and the labels hold", () => {
    const dump = `Northern Farmers Begin to Harvest Rice\n\n08/07/2025\n\nfb\n\n${english.join("\n\n")}\n`;
    const recipes = checkRecipes([
      { hosts: ["site.example"], title: ["h1"], article: [".x"], dateOrder: "mdy", interfaceLines: ["FB"] },
    ]);
    const found = record(recipes, host, dump, "text");
    expect(flags(found)).toEqual([]);
    expect(found).toMatchObject({ publishedAt: "2025-08-07", text: english.join("\n\n") });
  });
});

describe("the pipeline", () => {
  test("recipes are part of the hash of the configuration; none and an empty list are the same", () => {
    const hash = (recipes?: readonly Recipe[]): string =>
      createPipeline(recipes ? { recipes } : {}).describe().configHash;
    expect(hash([])).toBe(hash());
    expect(hash(laoSites)).not.toBe(hash());
    expect(hash(laoSites)).not.toBe(hash(laoSites.slice(1)));
  });

  test("a bad recipe is refused when the pipeline is made", () => {
    expect(() => createPipeline({ recipes: [{ hosts: ["a.example"], remove: ["p:has(a)"] }] })).toThrow(
      /recipes\.0\.remove\.0/u,
    );
  });

  test("a page nested deeper than any real one is read the general way, in bounded time", { timeout: 20_000 }, () => {
    const parts = { remove: [".q > .a > .a .z", ".q .a .a .z", ".q .z", ".z .z .z .z"] };
    const deep = `${"<div class=a>".repeat(400)}${"<b class=z>y</b>".repeat(100_000)}`;
    expect(flags(withRecipe(parts, `${p(english)}${deep}`))).toEqual(["recipe-mismatch:depth"]);
    const wide = `${"<div class=a>".repeat(80)}${"<b class=z>y</b>".repeat(100_000)}`;
    expect(flags(withRecipe(parts, `${p(english)}${wide}`))).toEqual([]);
  });

  const recipes = checkRecipes([
    {
      hosts: ["example.org"],
      article: [".post-body", "section"],
      title: ["h1", "em"],
      date: ["time", "span"],
      authors: ["em"],
      section: [".related"],
      remove: ["em", "aside", "li", ".comments"],
      interfaceLines: ["Top"],
      agencyLabels: ["KPL"],
    },
  ]);

  test("nothing is lost, and a second run of a stage finds nothing more, on any page", () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        const context = { options: { reject: false } };
        let draft = parsePage(page, recipeBook(recipes));
        for (const stage of stages) {
          draft = stage.run(draft, context);
          if (!/recipe/u.test(stage.name)) continue;
          const again = stage.run(draft, context);
          expect(again.blocks.map(({ text }) => text)).toEqual(draft.blocks.map(({ text }) => text));
        }
        assertNothingLost(draft);
      }),
      { numRuns: 300 },
    );
  });

  test("marking elements changes no block", () => {
    fc.assert(
      fc.property(anyPage, (page) => {
        expect(parsePage(page, recipeBook(recipes)).blocks).toEqual(parsePage(page).blocks);
      }),
      { numRuns: 200 },
    );
  });
});
