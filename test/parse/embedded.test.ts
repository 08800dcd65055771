import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LinkedArticle } from "../../src/article/embedded.ts";
import { markupToText } from "../../src/parse/fragment.ts";
import { parseHtml } from "../../src/parse/html.ts";
import { readLinkedData } from "../../src/parse/linked-data.ts";
import { expectLinear } from "../linear.ts";

const embedded = (html: string) => parseHtml(html).embedded;
const linked = (...values: unknown[]): LinkedArticle | null =>
  readLinkedData(values.map((value) => (typeof value === "string" ? value : JSON.stringify(value)))).article;

const lao = "ນາຍົກລັດຖະມົນຕີ ຢ້ຽມຢາມແຂວງສະຫວັນນະເຂດ";
const english = "Prime minister visits Savannakhet";

describe("meta, title, link and base", () => {
  test("meta by property, name or itemprop, in lower case; the first value that says something wins", () => {
    const { meta } = embedded(`<head><meta property="OG:Title" content=" ${lao} "><meta name="author" content="">
      <meta name="Author" content="ສົມສັກ"><meta name="author" content="B"><meta itemprop="datePublished" content="2024-03-12">
      <meta charset="utf-8"><meta content="no name"><meta name=" " content="x"></head>`);
    expect([...meta]).toEqual([
      ["og:title", lao],
      ["author", "ສົມສັກ"],
      ["datepublished", "2024-03-12"],
    ]);
  });

  test("entities in values are decoded once", () => {
    expect(
      embedded('<meta name="description" content="R&amp;D &quot;&#3714;&quot; &amp;lt;">').meta.get("description"),
    ).toBe('R&D "ຂ" &lt;');
  });

  test("meta in the body counts, as microdata has it there", () => {
    expect(
      embedded(`<body><p>${lao}</p><meta itemprop="dateModified" content="2024-03-13">`).meta.get("datemodified"),
    ).toBe("2024-03-13");
  });

  test("a value too long to be metadata is passed over", () => {
    expect(embedded(`<meta name="x" content="${"ກ".repeat(4001)}"><meta name="x" content="short">`).meta.get("x")).toBe(
      "short",
    );
  });

  test("names of the language's own objects are names like any other", () => {
    const { meta } = embedded(
      '<meta name="__proto__" content="a"><meta name="constructor" content="b"><meta name="toString" content="c">',
    );
    expect([...meta]).toEqual([
      ["__proto__", "a"],
      ["constructor", "b"],
      ["tostring", "c"],
    ]);
    expect(Object.hasOwn(Object.prototype, "a")).toBe(false);
  });

  test("the first title that is not empty, its white space collapsed; titles of drawings are none", () => {
    expect(
      embedded(`<svg><title>Menu</title></svg><title> </title><title>\n ${lao}\n - &amp; KPL </title><title>b</title>`)
        .titleTag,
    ).toBe(`${lao} - & KPL`);
    expect(embedded("<p>x").titleTag).toBeNull();
  });

  test("canonical address and base as written", () => {
    const page = embedded(
      '<link rel="stylesheet" href="/s.css"><link rel="alternate Canonical" href=" /a?b=1&amp;c=2 "><link rel="canonical" href="/other"><base href="/news/"><base href="/x/">',
    );
    expect([page.canonical, page.base]).toEqual(["/a?b=1&c=2", "/news/"]);
    expect(embedded('<link rel="canonical"><a rel="canonical" href="/a">x</a>').canonical).toBeNull();
  });

  test("the declared language, also on a page without any metadata", () => {
    expect(embedded(`<!doctype html><html lang=" lo "><body><p>${lao}`).declaredLanguage).toBe("lo");
    expect(embedded('<html xml:lang="en-US"><title>x</title>').declaredLanguage).toBe("en-US");
    expect(embedded('<html><head><title>x</title></head><body lang="lo">').declaredLanguage).toBeNull();
    expect(embedded('<p lang="lo">x').declaredLanguage).toBeNull();
  });
});

describe("JSON-LD: finding the article", () => {
  const article = { "@type": "NewsArticle", headline: lao };

  test.each([
    ["alone", article],
    ["in an array", [{ "@type": "WebSite", name: "KPL" }, article]],
    ["in a graph", { "@context": "https://schema.org", "@graph": [{ "@type": "Organization" }, article] }],
    ["as main entity", { "@type": "WebPage", mainEntity: article }],
    ["with several types", { ...article, "@type": ["Thing", "BlogPosting"] }],
    ["with a type as address", { ...article, "@type": "http://schema.org/ReportageNewsArticle" }],
  ])("%s", (_, value) => {
    expect(linked(value)?.headline).toBe(lao);
  });

  test("no article: other things, nothing, plain values", () => {
    for (const value of [{ "@type": "Organization", name: lao }, {}, [], [[]], null, 5, '"NewsArticle"', "", "[null]"])
      expect(linked(value)).toBeNull();
    expect(linked()).toBeNull();
  });

  test("several articles: the first of the page, not the first of a list of others", () => {
    const other = { "@type": "Article", headline: english };
    const list = { "@type": "ItemList", itemListElement: [{ "@type": "ListItem", item: other }] };
    expect(linked(article, other)?.headline).toBe(lao);
    expect(linked([article, other])?.headline).toBe(lao);
    expect(linked(list, article)?.headline).toBe(lao);
    expect(linked({ "@graph": [list, article] })?.headline).toBe(lao);
    expect(linked(list)?.headline).toBe(english);
  });

  test("a broken script costs only itself", () => {
    for (const broken of ["{", '{"@type": "NewsArticle", "headline": }', "undefined", "<p>", `${"[".repeat(200_000)}`])
      expect(linked(broken, article)?.headline).toBe(lao);
  });

  test.each([
    ["an HTML comment", "<!--", "-->"],
    ["CDATA", "<![CDATA[", "]]>"],
    ["CDATA behind slashes", "//<![CDATA[\n", "\n//]]>"],
    ["CDATA in comments", "/* <![CDATA[ */", "/* ]]> */"],
    ["white space", "\n \t\ufeff", "\n\n"],
    ["a semicolon", "", ";"],
  ])("%s around the JSON is looked through", (_, before, after) => {
    expect(linked(`${before}${JSON.stringify(article)}${after}`)?.headline).toBe(lao);
  });

  test("a raw line break or tab in a string, which templates leave there, is a space", () => {
    expect(linked(`{"@type":"NewsArticle",\n\t"headline":"${lao}\r\n\t${english}"}`)?.headline).toBe(
      `${lao} ${english}`,
    );
  });

  test("scripts are found by their type, however it is written, and in the body too", () => {
    const json = JSON.stringify(article);
    expect(
      embedded(`<p>x</p><SCRIPT TYPE='Application/LD+JSON; charset=utf-8'>${json}</SCRIPT>`).article?.headline,
    ).toBe(lao);
    expect(embedded(`<script type="application/json">${json}</script><script>${json}</script>`).article).toBeNull();
  });
});

describe("JSON-LD: the fields", () => {
  test("all that khao reads", () => {
    expect(
      linked({
        "@type": "NewsArticle",
        headline: [lao, "b"],
        datePublished: "2024-03-12T08:00:00+07:00",
        dateModified: "2024-03-13",
        author: [{ "@type": "Person", name: "ສົມສັກ" }, "B. Writer", { name: ["C", "D"] }, null, 5, [["E"]]],
        articleSection: ["ການເມືອງ", "Politics"],
        keywords: "ຂົວ, bridge; ແມ່ນ້ຳຂອງ,,",
        articleBody: `<p>${lao}</p><p>${english}</p>`,
        description: english,
        publisher: { name: "KPL" },
        inLanguage: "lo",
      }),
    ).toEqual({
      headline: lao,
      datePublished: "2024-03-12T08:00:00+07:00",
      dateModified: "2024-03-13",
      authors: ["ສົມສັກ", "B. Writer", "C", "D"],
      section: "ການເມືອງ",
      keywords: ["ຂົວ", "bridge", "ແມ່ນ້ຳຂອງ"],
      articleBody: `${lao} ${english}`,
      description: english,
      publisher: "KPL",
      language: "lo",
    });
  });

  test("what stands in for a missing field", () => {
    expect(linked({ "@type": "Article", name: lao, dateCreated: "2024", keywords: ["ຂ່າວ", " ", "a,b"] })).toMatchObject(
      {
        headline: lao,
        datePublished: "2024",
        keywords: ["ຂ່າວ", "a", "b"],
        authors: [],
      },
    );
  });

  test("entities and markup in headlines are text", () => {
    const headline = "&ldquo;ຂ່າວ&rdquo; R&amp;D<br>a <b>b</b> 5 &lt; 6 &#3714;";
    expect(linked({ "@type": "Article", headline })?.headline).toBe("“ຂ່າວ” R&D a b 5 < 6 ຂ");
  });

  test("values of the wrong kind are no values", () => {
    expect(
      linked({
        "@type": "Article",
        headline: { a: 1 },
        datePublished: 2024,
        author: true,
        articleSection: {},
        keywords: 5,
        inLanguage: [],
      }),
    ).toEqual({
      headline: null,
      datePublished: null,
      dateModified: null,
      authors: [],
      section: null,
      keywords: [],
      articleBody: null,
      description: null,
      publisher: null,
      language: null,
    });
  });

  test("__proto__ and constructor are keys like any other: nothing is inherited, nothing is polluted", () => {
    expect(linked('{"__proto__":{"@type":"NewsArticle","headline":"x"}}')).toBeNull();
    expect(
      linked('{"@type":"Article","__proto__":{"headline":"x"},"author":{"__proto__":{"name":"x"}}}'),
    ).toMatchObject({
      headline: null,
      authors: [],
    });
    expect(
      linked('{"@type":"Article","constructor":{"prototype":{"headline":"x"}},"author":"constructor"}'),
    ).toMatchObject({
      headline: null,
      authors: ["constructor"],
    });
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Reflect.get({}, "headline")).toBeUndefined();
  });
});

describe("JSON-LD: hostile scripts", () => {
  const nested = (depth: number, inside: string): string => "[".repeat(depth) + inside + "]".repeat(depth);

  test("values nested thousands deep do not overflow the stack", () => {
    for (const key of ["headline", "@type", "author", "keywords", "articleSection", "publisher"]) {
      const script = `{"@type":"Article","${key}":${nested(50_000, '"x"')}}`;
      expect(() => readLinkedData([script])).not.toThrow();
    }
    expect(() => readLinkedData([`${'{"@graph":'.repeat(20_000)}{}${"}".repeat(20_000)}`])).not.toThrow();
  });

  test("markup nested thousands deep in a value does not, either", () => {
    expect(linked({ "@type": "Article", headline: `${"<div>".repeat(50_000)}${lao}` })?.headline).toBe(lao);
    expect(markupToText(`${"<b>".repeat(50_000)}${lao}`)).toBe(lao);
  });

  test("a huge script is read, a huge graph is given up after a while", () => {
    const article = (count: number): object => ({
      "@type": "Article",
      headline: lao,
      articleBody: "ຂ່າວ ".repeat(count),
    });
    expect(linked(article(500_000))?.headline).toBe(lao);
    expectLinear((count) => linked(article(count)), 500_000);
    const crowded = (count: number): object => ({
      "@graph": [...Array.from({ length: count }, () => ({ "@type": "Person", name: "ກ" })), article(1)],
    });
    expect(linked(crowded(200_000))).toBeNull();
    expectLinear((count) => linked(crowded(count)), 200_000);
  });

  test("any JSON at all is read without an error", () => {
    const key = fc.constantFrom(
      "@type",
      "@graph",
      "headline",
      "author",
      "name",
      "keywords",
      "__proto__",
      "mainEntity",
      "item",
    );
    const value = fc.letrec((tie) => ({
      json: fc.oneof(
        { depthSize: "small" },
        fc.constantFrom<unknown>("Article", "NewsArticle", lao, "<p>&amp;", "", null, 5, true),
        fc.array(tie("json"), { maxLength: 4 }),
        fc.dictionary(key, tie("json"), { maxKeys: 5 }),
      ),
    })).json;
    fc.assert(
      fc.property(value, (json) => {
        const article = linked(JSON.stringify(json));
        for (const name of article?.authors ?? []) expect(name).not.toBe("");
      }),
    );
  });
});

describe("text of values that may hold markup", () => {
  test.each([
    [`  ${lao}\n ${english} `, `${lao} ${english}`],
    ["A < B & C", "A < B & C"],
    ["AT&amp;T", "AT&T"],
    ["<p>ຂ່າວ</p><p>news</p>", "ຂ່າວ news"],
    ["ປະ<b>ເທດ</b>ລາວ", "ປະເທດລາວ"],
    ["a<br/>b", "a b"],
    ["x<script>evil()</script>y", "xy"],
    ["", ""],
  ])("%s", (value, text) => {
    expect(markupToText(value)).toBe(text);
  });
});
