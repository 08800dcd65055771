import { describe, expect, test } from "vitest";
import { createPipeline } from "../../src/pipeline.ts";

const pipeline = createPipeline({ reject: false });
const paragraph = `<p>${"The governor opened the market on the bank of the river. ".repeat(3)}</p>`;
const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join("");

/** Each of these once took a time that grew with the square of its length; now some tenths of a second. */
const pages: readonly (readonly [name: string, format: "html" | "text", content: string])[] = [
  [
    "pointers to other stories",
    "html",
    paragraph + many(8000, (i) => `<p>Read also: <a href="/${i}">Story number ${i} of the day</a></p>`),
  ],
  [
    "lists of other stories",
    "html",
    paragraph +
      many(
        2000,
        (i) =>
          `<h4>Related news</h4><ul><li><a href="/a${i}">First story of the list ${i}</a></li><li><a href="/b${i}">Second story of the list ${i}</a></li></ul>`,
      ),
  ],
  ["headings of lists in a dump", "text", many(8000, (i) => `Related news\n\nHeadline of a story ${i}\n\n`)],
  [
    "links in one paragraph",
    "html",
    `${paragraph}<p>${many(15000, (i) => `<a href="/${i}">a link of some words ${i}</a> `)}</p>`,
  ],
  [
    "linked headings",
    "html",
    paragraph + many(15000, (i) => `<h2><a href="/${i}">Headline of another story ${i}</a></h2>`),
  ],
  [
    "authors in JSON-LD",
    "html",
    `<script type="application/ld+json">{"@type":"NewsArticle","author":[${many(9999, (i) => `"Name ${i}",`)}"Last Name"]}</script>${paragraph}`,
  ],
  ["citation marks in one paragraph", "html", `${paragraph}<p>${many(15000, (i) => `word 【${i}†L1-L2】 `)}</p>`],
  [
    "marks of Markdown",
    "html",
    paragraph + many(8000, () => "<p>The **first** bridge of the town was opened by the governor.</p>"),
  ],
  ["equal paragraphs", "html", paragraph.repeat(8000)],
  [
    "pictures with captions",
    "html",
    paragraph + many(8000, (i) => `<img src="/${i}.jpg"><figcaption>A view of the river ${i}</figcaption>`),
  ],
  ["short lines of one paragraph", "html", `${paragraph}<div>${"x<br>".repeat(150_000)}</div>`],
];

describe.each(pages)("%s", (_name, format, content) => {
  test("take no disproportionate time", { timeout: 20_000 }, () => {
    const result = pipeline.run({ id: "hostile", url: "https://example.org/a/b", format, content });
    expect(result.status).toBe("kept");
  });
});
