import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type PlainForm, type PlainPage, scorePlainPages } from "../../bench/plain-pages.mjs";
import { readSitePages } from "../../bench/site-pages.mjs";
import { cleanPage } from "../../src/clean-page.ts";

const news: readonly PlainPage[] = readFileSync("bench/sets/news.ndjson", "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line));
const sitePages = (name: string): readonly PlainPage[] =>
  readSitePages(name).map(({ id, url, gold }) => {
    const genuine = gold.paragraphs.filter(({ kind, optional }) => !optional && kind !== "caption");
    return { id, url: url ?? "", html: "", title: gold.title, gold: genuine.map(({ text }) => text).join("\n") };
  });
/** Genuine Lao paragraphs, six an article: letters, recipes, corrections, interviews, chatbots quoted in the news. */
const laoPages: readonly PlainPage[] = (() => {
  const texts: readonly string[] = readFileSync("bench/sets/lao-paragraphs.ndjson", "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).text);
  return Array.from({ length: Math.ceil(texts.length / 6) }, (_, at) => ({
    id: `lao-${at}`,
    url: "",
    html: "",
    title: `ຂ່າວປະຈຳສັບປະດາຂອງແຂວງ ສະບັບທີ ${at + 1}`,
    gold: texts.slice(6 * at, 6 * at + 6).join("\n"),
  }));
})();

/** What a site prints below its articles, where nothing on the page says that it is a site's. */
const lines: Readonly<Record<string, readonly string[]>> = {
  "a host name below the text": ["www.riverpost.example", "NS - www.riverpost.example"],
  "the sign of a photographer's right": ["© Noy Sisavath", "ລິຂະສິດ © ນ້ອຍ ສີສະຫວາດ"],
  "words that interfaces have too": ["All rights reserved", "Skip to:", "7 min read", "Contact", "ຄວາມຄິດເຫັນ"],
  "a dated line whose sign in front was cut": ["— Ferry office of the upper river (@ferry) October 9, 2018"],
};
const paragraphs = [
  "The ferry that carries people and goods over the upper river is back at work after six weeks of repairs, the transport office said.",
  "Engineers had found that two of its wooden floats were taking water, and that the old engine could no longer hold the boat against the current.",
  "Tickets cost as much as before, and the first boat leaves at six in the morning on every day of the week, market days or not.",
];
const pagesWith = (line: string): PlainPage[] =>
  [
    [...paragraphs, line],
    [...paragraphs.slice(0, 2), line, ...paragraphs.slice(2)],
  ].map((texts, at) => ({ id: `${at}`, url: "", html: "", title: "Ferry returns", gold: texts.join("\n") }));

describe.each<PlainForm>(["paragraphs", "article", "dump"])("clean text as %s", (form) => {
  test.each([
    ["news", news, 0],
    ["lao-paragraphs", laoPages, 0],
    ["site-pages", sitePages("site-pages"), 0],
    // Nobody looks at the pages of the second set; two lines of it are lost as dumps, one in markup.
    ["site-pages-second", sitePages("site-pages-second"), form === "dump" ? 2 : 1],
  ] as const)("%s comes out whole", (_name, pages, most) => {
    const { of, lost } = scorePlainPages(pages, cleanPage, form);
    expect(of).toBeGreaterThan(100);
    expect(lost.length).toBeLessThanOrEqual(most);
  });
});

describe.each(Object.entries(lines))("on a page that shows no interface, %s stays", (_, texts) => {
  test.each(texts)("%s", (text) => {
    for (const form of ["paragraphs", "article"] as const)
      expect(scorePlainPages(pagesWith(text), cleanPage, form).lost).toEqual([]);
  });
});

test("a caption that the text leads into stays; a lead that was cut goes", () => {
  const caption = "The ferry of the upper river on its first crossing in May";
  const leadIn =
    "The wooden ferry of the upper river on its first crossing in May took two hundred people. It leaves at six.";
  const removedOf = (line: string, next: string) => {
    const content = `<h1>Ferry returns</h1>${[line, next, ...paragraphs].map((text) => `<p>${text}</p>`).join("")}`;
    const result = cleanPage({ id: "1", format: "html", content });
    return result.status === "kept" ? result.record.removed.map(({ text }) => text) : null;
  };
  expect(removedOf(caption, leadIn)).toEqual([]);
  expect(removedOf(leadIn.slice(0, 60), leadIn)).toEqual([leadIn.slice(0, 60)]);
  expect(removedOf(`${leadIn.slice(0, 69)} […] Read more`, leadIn)).toEqual([`${leadIn.slice(0, 69)} […] Read more`]);
});
