import { expect, test } from "vitest";
import { type Article, makeCorpus, type Truth } from "../../bench/corpus/corpus.mjs";
import { articlePage } from "../../bench/corpus/page.mjs";
import { recordOf } from "../../bench/corpus/record.mjs";
import { makeSitePages } from "../../bench/corpus/sites.mjs";
import { recordSchema } from "../../src/article/record.ts";
import { cleanPage } from "../../src/clean-page.ts";
import { canonicalLao } from "../../src/language/canonical.ts";

const items = [...makeCorpus({ seed: "test", size: 400 })];
const articles = new Map<string, Article>(items.map(({ article }) => [article.id, article]));
const truths = items.map(({ truth }) => truth);
const textOf = (id: string): string => articles.get(id)?.paragraphs.join("\n") ?? "";

test("the same seed gives the same corpus, another seed another one", () => {
  expect([...makeCorpus({ seed: "test", size: 400 })]).toEqual(items);
  expect([...makeCorpus({ seed: "other", size: 5 })]).not.toEqual(items.slice(0, 5));
  expect(articles.size).toBe(400);
});

test("its records are records, in both languages and canonical where nobody has respelt them", () => {
  for (const { article, truth } of items) {
    recordSchema.parse(recordOf(article));
    if (truth.changes === null) for (const text of article.paragraphs) expect(canonicalLao(text)).toBe(text);
    expect(article.paragraphs.join()).not.toMatch(/[{}[\]|]|undefined|NaN/u);
  }
  expect(new Set(truths.map(({ language }) => language))).toEqual(new Set(["en", "lo"]));
});

test("its answers hold: pairs are mutual, copies share most of their text, updates differ in numbers", () => {
  const byId = new Map<string, Truth>(truths.map((truth) => [truth.id, truth]));
  const paired = truths.filter(({ pair }) => pair !== null && byId.has(pair));
  expect(paired.length).toBeGreaterThan(50);
  for (const { id, language, pair } of paired) {
    expect(byId.get(pair ?? "")?.pair).toBe(id);
    expect(byId.get(pair ?? "")?.language).not.toBe(language);
  }
  const exact = truths.filter(({ changes }) => changes?.length === 0);
  expect(exact.length).toBeGreaterThan(5);
  for (const { id, cluster } of exact) expect(textOf(id)).toBe(textOf(cluster));
  const updates = truths.filter(({ updateOf, changes }) => updateOf !== null && changes === null);
  expect(updates.length).toBeGreaterThan(3);
  for (const { id, updateOf } of updates) {
    const [lead = "", before = ""] = [id, updateOf ?? ""].map((of) => articles.get(of)?.paragraphs.join(" ") ?? "");
    expect(lead).not.toBe(before);
  }
});

test("its pages come out of cleaning as they went in", () => {
  for (const { article } of items.slice(0, 20)) {
    const { id, url, html } = articlePage(article);
    const result = cleanPage({ id, url, format: "html", content: html });
    expect(result.status === "kept" && result.record).toMatchObject({
      title: article.title,
      language: article.language,
    });
    const text = result.status === "kept" ? result.record.text : "";
    for (const paragraph of article.paragraphs) expect(text).toContain(canonicalLao(paragraph));
  }
});

test("its sites print what is no news on every page, and a story thrice", () => {
  const pages = [...makeSitePages("test", 1)];
  expect(pages).toHaveLength(30);
  for (const { page, truth } of pages) {
    expect(truth.boilerplate.length).toBeGreaterThan(1);
    for (const text of [...truth.boilerplate, ...truth.genuine])
      expect(page.content).toContain(text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;"));
  }
  expect([...makeSitePages("test", 2)][0]?.page.content.slice(0, 500)).not.toBe(pages[0]?.page.content.slice(0, 500));
});
