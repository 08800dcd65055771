import { describe, expect, test } from "vitest";
import { variantOf, variants } from "../../bench/variants/index.mjs";
import { parseHtml } from "../../src/parse/html.ts";

const lead = "The ferry at Ban Hatsay, closed since May, was reopened on Monday.";
const html = `<!doctype html><html lang="en"><head><title>Ferry reopens</title><meta property="og:title" content="Ferry reopens">
<script type="application/ld+json">{"headline":"Ferry reopens","datePublished":"2025-01-23"}</script></head>
<body><nav class="menu"><a href="/">Front page</a></nav><article id="story" data-k="1"><h1>Ferry reopens</h1><p>${lead}</p><p>It costs 5 &lt; 6 kip.</p></article></body></html>`;
const page = { html, gold: lead, title: "Ferry reopens", with: [lead], without: ["Front page"] };
const turned = (name: string) => {
  const variant = variantOf(name);
  if (!variant) throw new Error(name);
  return variant(page);
};
const blocksOf = (name: string) => parseHtml(turned(name).html).blocks;

describe("layouts", () => {
  test.each(["as-is", "bare", "tables", "lines", "old", "form", "unclosed", "word", "spans", "builder"])(
    "%s keeps every text in its order",
    (name) => {
      const texts = blocksOf(name).map(({ text }) => text);
      const shown = name === "lines" ? texts.map((text) => text.trim()) : texts;
      expect(shown).toEqual(["Front page", "Ferry reopens", lead, "It costs 5 < 6 kip."]);
      expect(turned(name).gold).toBe(lead);
    },
  );
  test("bare takes names and meaning away", () => {
    expect(turned("bare").html).not.toMatch(/class=|id=|data-|<nav|<article/u);
    expect(turned("bare").html).toContain("datePublished");
  });
  test("tables and lines have no paragraphs, old no head that ends and nothing for machines", () => {
    for (const name of ["tables", "lines"]) expect(turned(name).html).not.toMatch(/<(?:p|div)[\s>]/iu);
    expect(turned("old").html).not.toMatch(/<\/head|<\/p>|<meta|<script|class=/iu);
  });
  test("form puts the whole page into one", () => {
    const { containers, blocks } = parseHtml(turned("form").html);
    const form = containers.find(({ tag }) => tag === "form");
    expect([form?.start, form?.end]).toEqual([0, blocks.length]);
  });
});

describe("scripts", () => {
  test.each([
    ["lao", /\p{Script=Lao}/u],
    ["thai", /\p{Script=Thai}/u],
    ["khmer", /\p{Script=Khmer}/u],
    ["burmese", /\p{Script=Myanmar}/u],
    ["cyrillic", /\p{Script=Cyrillic}/u],
    ["kana", /\p{Script=Hiragana}/u],
    ["arabic", /\p{Script=Arabic}/u],
    ["han", /\p{Script=Han}/u],
    ["hangul", /\p{Script=Hangul}/u],
  ])("%s has no other letters, and the gold text stands on the page", (name, script) => {
    const { gold = "", title = "", with: inside = [], without: outside = [] } = turned(name);
    const texts = blocksOf(name).map(({ text }) => text);
    const own = texts.join("").replace(/[^\p{L}]/gu, "");
    expect(own.length).toBeGreaterThan(20);
    expect(own.replace(new RegExp(script, "gu"), "")).toBe("");
    expect(texts[2]).toBe(gold.trim());
    expect([texts[1], inside[0]?.trim(), outside[0]]).toEqual([title, texts[2], texts[0]]);
  });
  test("a sign of Han writing stands for several letters; Lao sets no spaces between words", () => {
    expect((turned("han").gold ?? "").length).toBeLessThan(lead.length / 2);
    expect((turned("lao").gold ?? "").split(" ").length).toBeLessThan(lead.split(" ").length);
  });
  test("what the page says for machines is in the script too", () => {
    expect(turned("lao").html).not.toContain("Ferry");
    expect(turned("lao").html).toContain("2025-01-23");
  });
});

test("variants are joined, and a name that none has gives none", () => {
  expect(turned("lao+old").html).toMatch(/<TABLE[\s\S]{1,200}\p{Script=Lao}/u);
  expect(variantOf("lao+klingon")).toBeUndefined();
  expect(Object.keys(variants)).toHaveLength(20);
});

describe("shapes", () => {
  const paragraphs = ["opened", "closed", "mended", "painted"].map(
    (done) => `The ferry at Ban Hatsay was ${done} on Monday.`,
  );
  const story = {
    html: `<p>${paragraphs.join("</p><p>")}</p><p>Front page</p>`,
    gold: paragraphs.join("\n"),
  };
  const blocksOfShape = (name: string) => parseHtml(variantOf(name)?.(story).html ?? "").blocks;

  test("short keeps the first two paragraphs and what is no article", () => {
    expect(variantOf("short")?.(story).gold).toBe(paragraphs.slice(0, 2).join("\n"));
    expect(blocksOfShape("short").map(({ text }) => text)).toEqual([...paragraphs.slice(0, 2), "Front page"]);
  });
  test("interview sets questions in bold and changes no text", () => {
    const blocks = blocksOfShape("interview");
    expect(blocks.map(({ text }) => text)).toEqual([...paragraphs, "Front page"]);
    expect(blocks.filter(({ marks }) => marks.length > 0).map(({ text }) => text)).toEqual([paragraphs[1]]);
  });
});
