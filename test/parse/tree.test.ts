import { describe, expect, test } from "vitest";
import { attributes } from "../../src/parse/attributes.ts";
import { parseHtml } from "../../src/parse/html.ts";
import { parseMarkup } from "../../src/parse/parse-markup.ts";
import { expectLinear } from "../linear.ts";

const many = 100_000;
/** Page of so many units, read in linear time. */
function linearly(page: (count: number) => string, most: number): ReturnType<typeof parseHtml> {
  expectLinear((count) => parseHtml(page(count)), most);
  return parseHtml(page(most));
}

describe("hostile depth: the page is read in linear time, its text is kept, the page is flagged", () => {
  test.each(["div", "font", "b", "span class=x", "a href=x", "blockquote", "x-card", "table><tr><td"])(
    "100,000 nested <%s>, never closed",
    (name) => {
      const page = linearly((count) => `<${name}>ກ`.repeat(count), many);
      expect(
        page.blocks
          .map((block) => block.text)
          .join("")
          .replaceAll(" ", ""),
      ).toBe("ກ".repeat(many));
      expect(page.flags).toEqual(["deep-tree"]);
    },
  );

  test.each(["div", "font", "i"])("100,000 nested <%s>, closed, with an article after them", (name) => {
    const html = (count: number): string =>
      `${`<${name}>`.repeat(count)}ຂ່າວ${`</${name}>`.repeat(count)}<p>Lao news</p>`;
    const page = linearly(html, many);
    expect(page.blocks.map((block) => block.text)).toEqual(["ຂ່າວ", "Lao news"]);
    expect(page.flags).toEqual(["deep-tree"]);
  });

  test("lists and paragraphs that were never closed do not nest", () => {
    const page = linearly((count) => `${"<p>ກ".repeat(count)}${"<li>x".repeat(count)}`, many);
    expect(page.blocks).toHaveLength(2 * many);
    expect(page.flags).toEqual([]);
  });
});

describe("hostile width", () => {
  const wide = 50_000;

  test.each([
    ["line breaks", "ຄຳ<br>"],
    ["line breaks between links", '<a href="x">ຄຳ</a> word<br>'],
    ["pairs of line breaks", "<b>ຄຳ</b><br><br>"],
    ["seams", '<a href="x">fb</a>'],
    ["elements with a name", "<span class=x>ຄຳ</span>"],
    ["empty elements", "<b></b>"],
    ["white space", "<i> </i>"],
    ["table cells", "<table><tr><td>ຄ<td>b</table>"],
  ])("50,000 %s in one paragraph", (_name, piece) => {
    const page = linearly((count) => `<div>ຂ່າວ ${piece.repeat(count)} news</div>`, wide);
    const text = page.blocks.map((block) => block.text).join(" ");
    expect(text.startsWith("ຂ່າວ")).toBe(true);
    expect(text.endsWith("news")).toBe(true);
  });

  test.each(["<", "<!--", "<a ", "</", "&", "&#", "<p a='", "<![CDATA[", "<script>", "<title>"])(
    "50,000 times %s",
    (piece) => {
      expectLinear((count) => parseHtml(piece.repeat(count)), wide);
    },
  );
});

describe("at the limit of depth", () => {
  const deep = (inside: string): string => `${"<div>".repeat(600)}${inside}${"</div>".repeat(600)}<p>ຕໍ່ໄປ</p>`;

  test("a script or a drawing keeps its text to itself", () => {
    const inside = "ກ<script>evil()</script><style>p{}</style><svg><g><title>x</title><text>y</text></g></svg>ຂ";
    expect(parseHtml(deep(inside)).blocks.map((block) => block.text)).toEqual(["ກຂ", "ຕໍ່ໄປ"]);
  });

  test("elements that hold nothing do not close what they stand in", () => {
    const { blocks } = parseHtml(deep("ກ<br><img src=x>ຂ <hr>ຄ"));
    expect(blocks.map((block) => block.text)).toEqual(["ກ ຂ", "ຄ", "ຕໍ່ໄປ"]);
    expect(new Set(blocks.slice(0, 2).map((block) => block.container)).size).toBe(1);
  });

  test("the tree is no deeper than browsers build it", () => {
    const tree = parseMarkup("<div><b>".repeat(5_000));
    let depth = 0;
    for (let node = 0; tree.endOf(node) > node + 1; node++) depth++;
    expect(depth).toBeLessThan(512);
    expect(tree.flattened).toBe(true);
  });

  test("real depth is left alone", () => {
    expect(parseMarkup(`${"<div>".repeat(200)}ຂ່າວ`).flattened).toBe(false);
  });
});

describe("reading the tree", () => {
  test("text of a node leaves markup and comments out", () => {
    expect(parseMarkup("<p>ຂ່າວ <b>Lao</b><!-- no --> &amp; more</p>").text(0)).toBe("ຂ່າວ Lao & more");
  });

  test("attributes are the element's own, whatever they are called", () => {
    const tree = parseMarkup('<p CLASS="a &amp; b" hidden class=c __proto__="x" constructor><p id=i>', true);
    expect(tree.attribute(0, attributes.class)).toBe("a & b");
    expect(tree.attribute(0, attributes.hidden)).toBe("");
    expect(tree.attribute(0, attributes.id)).toBeUndefined();
    expect(tree.attribute(1, attributes.id)).toBe("i");
    expect(tree.attributeNames).toEqual(["class", "hidden", "__proto__", "constructor", "id"]);
  });

  test("attributes that khao has no use for are kept on demand only", () => {
    const html = '<p data-x="1" Data-Y=2 class=c>';
    expect(parseMarkup(html).attributeNames).toEqual(["class"]);
    expect(parseMarkup(html, true).attributeNames).toEqual(["data-x", "data-y", "class"]);
  });
});
