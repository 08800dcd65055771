import { load } from "cheerio/slim";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanPage } from "../../src/clean-page.ts";

function htmlOf(body: string): string {
  const content = `<h1>Title of the page</h1><div class="article-body"><p>${"A paragraph that is long enough to be the text of an article. ".repeat(4)}</p>${body}</div>`;
  const result = cleanPage({ id: "x", url: "https://example.org/a/", format: "html", content }, { reject: false });
  return result.status === "kept" ? result.record.html : "";
}

describe("the record's HTML", () => {
  test("keeps links, weight and emphasis, and makes addresses absolute", () => {
    const html = htmlOf(
      '<p>The <b>first</b> bridge of <a href="../b?x=1&amp;y=2">the <i>two</i> towns</a> was opened by the governor on Monday.</p>',
    );
    expect(html).toContain("<strong>first</strong>");
    expect(html).toContain('<a href="https://example.org/b?x=1&amp;y=2">the <em>two</em> towns</a>');
  });

  test("keeps lists together and headings at their level", () => {
    const html = htmlOf(
      "<h3>What is planned</h3><ul><li>Clean water for every village of the district</li><li>Two teachers for each remote school</li></ul><p>The work begins in May, said the governor.</p>",
    );
    expect(html).toContain("<h3>What is planned</h3>");
    expect(html).toMatch(/<ul>\s*<li>Clean[^<]*<\/li>\s*<li>Two[^<]*<\/li>\s*<\/ul>/u);
  });

  test("shows markup that was text on the page as text", () => {
    const html = htmlOf(
      "<p>The tag &lt;script&gt;alert(1)&lt;/script&gt; was printed in the newspaper by mistake on Monday, it said.</p>",
    );
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(load(html)("script").length).toBe(0);
  });

  test("lets no script, handler or foreign scheme through, whatever the page holds", () => {
    const hostile = fc.constantFrom(
      '<a href="javascript:alert(1)">a link of some words to press</a>',
      '<a href=" java\tscript:alert(1)">a link of some words</a>',
      '<a href="data:text/html,x">a link</a>',
      "<img src=x onerror=alert(1)>",
      '<p onclick="alert(1)">A paragraph that would like to be pressed by its readers, and is long enough.</p>',
      "<svg><textarea><img src=x onerror=alert(1)></svg>",
      "<style>@import 'x'</style>",
      "<math><mi xlink:href='javascript:alert(1)'>x</mi></math>",
      '<p><a href="https://e.org/&quot; onmouseover=&quot;alert(1)">text of the link</a> in a sentence that is long enough.</p>',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(hostile, fc.string({ maxLength: 30 })), { maxLength: 6 }), (parts) => {
        const $ = load(htmlOf(parts.join("")));
        $("*").each((_, element) => {
          if (!("attribs" in element)) return;
          expect([
            "html",
            "head",
            "body",
            "p",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "li",
            "blockquote",
            "figcaption",
            "pre",
            "a",
            "strong",
            "em",
          ]).toContain(element.name);
          expect(Object.keys(element.attribs).filter((name) => name !== "href")).toEqual([]);
          if (element.attribs["href"] !== undefined) expect(element.attribs["href"]).toMatch(/^https?:\/\//u);
        });
      }),
      { numRuns: 200 },
    );
  });
});
