import type { ChildNode } from "domhandler";
import fc from "fast-check";
import { parseDocument } from "htmlparser2";
import { describe, expect, test } from "vitest";
import type { MarkupTree } from "../../src/parse/markup-tree.ts";
import { parseMarkup } from "../../src/parse/parse-markup.ts";

type Outline = readonly (
  | string
  | readonly [name: string, attributes: readonly (readonly string[])[], inside: Outline]
)[];

/** A tree of htmlparser2, without what khao has no nodes for: comments part texts, and that is all. */
function outlineOf(nodes: readonly ChildNode[]): Outline {
  return nodes.flatMap((node): Outline => {
    if (node.type === "text") return [node.data];
    return "attribs" in node ? [[node.name, Object.entries(node.attribs), outlineOf(node.children)]] : [];
  });
}

function ownOutline(tree: MarkupTree, from = 0, to: number = tree.nodes.length): Outline {
  const outline: Outline[number][] = [];
  for (let node = from; node < to; node = tree.endOf(node)) {
    const inside = tree.nodes[node] ?? "";
    if (typeof inside === "string") outline.push(inside);
    else {
      const attributes: [string, string][] = [];
      for (
        let at = tree.firstAttributes[node] ?? 0;
        at < (tree.firstAttributes[node + 1] ?? tree.attributeNames.length);
        at++
      )
        attributes.push([tree.attributeNames[at] ?? "", tree.attributeValues[at] ?? ""]);
      // As an object orders them: names that are numbers first.
      const entries = Object.entries(Object.fromEntries(attributes));
      outline.push([inside.name, entries, ownOutline(tree, node + 1, tree.endOf(node))]);
    }
  }
  return outline;
}

const own = (html: string): Outline => ownOutline(parseMarkup(html, true));

const pieces = [
  "<", ">", "</", "/>", "<!", "<!--", "-->", "--", "-", "<?", "&", "&amp", "&amp;", "&#3714;", "&#x", "&notit;", ";",
  "=", "'", '"', " ", "\n", "\t", "\f", "\r", "/", "<p", "</p>", "<P CLASS=", "<a href=", "<script", "<script>", "</script", "</scripts",
  "</script>", "<style>", "</style>", "<title>", "</title ", "<textarea>", "</textarea>", "<svg>", "</svg>", "<xmp>", "<br>", "</br>", "<img src=x/",
  "<x-y ", "</x-y>", "0", "ຂ່າວ", "news", "\u0000", "\ud83d", "é", "a=b", "class='a &lt; b'", 'id="x>y"', "<td", "<li>", "<LI ", "</Li>", "<table>", "<tr>",
  "<select>", "<option>", "<input/>", "<desc>", "<math/>", "<path/>", "<ünder>", "<div>", "</div>", "K",
] as const; // biome-ignore format: a list of scraps

/**
 * Left out, because khao reads it in another way on purpose:
 * - CDATA and titles that never end: see `parseMarkup`;
 * - SVG and MathML in which HTML begins, since htmlparser2 does not end them; `oracle.test.ts` holds them to parse5;
 * - an entity right behind a `<` that begins no end tag, in a title: htmlparser2 forgets to decode it, browsers do not;
 * - a page that breaks off in a tag or a sign: htmlparser2 makes text of some letters of it. Here each page ends with `>`.
 */
const otherwise = /<!\[|<[/a-z]{0,6}&|<title(?![\s\S]*<\/title)|<(?:svg|math)/iu;

const agrees = (html: string): void => {
  fc.pre(!otherwise.test(html));
  expect(own(`${html}>`)).toEqual(outlineOf(parseDocument(`${html}>`).children));
};

describe("markup is read as htmlparser2 reads it", () => {
  test("soup of markup", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (scraps) => agrees(scraps.join(""))),
      { numRuns: 4000 },
    );
  });

  test("any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), agrees));
  });

  test.each([
    ["<p>ຂ່າວ<p>Lao", "end tags that are left out"],
    ["<ul><li>a<li>b</ul><dl><dt>x<dd>y<dt>z</dl>", "items"],
    ["<table><thead><tr><th>a<th>b<tbody><tr><td>c<td>d<tfoot><tr><td>e</table>", "rows and cells"],
    ["<select><option>a<option>b<optgroup><option>c</select><button>d<input>", "forms"],
    ["<ruby>ກ<rp>(<rt>k<rp>)</ruby>", "readings"],
    ["<svg><path d=x /><title>a</title><g/>b</svg><i/>c", "elements that close themselves"],
    ["a</b>c<br></br>d</p>e", "end tags of nothing"],
    [
      "<title>a &amp; <b>b</b></title><textarea>&amp; <p></textarea><script>a </b> && '</scripts>'</SCRIPT >x",
      "raw text",
    ],
    ["<!doctype html><!---->a<!-->b<!--->c<!-- d -- e -->f<?xml g?>h</ i>j</>k", "comments and their like"],
    ["<a HREF='x' href=y title = \"a&amp;b\" x=&copy=1 y=&copy z/=>", "attributes"],
  ])("%s (%s)", (html) => {
    expect(own(html)).toEqual(outlineOf(parseDocument(html).children));
  });
});

describe("where khao reads otherwise", () => {
  test.each([
    [
      "a drawing ends where a paragraph begins",
      "<svg><g><path d=x /><path>no<p>ຂ່າວ",
      [
        [
          "svg",
          [],
          [
            [
              "g",
              [],
              [
                ["path", [["d", "x"]], []],
                ["path", [], ["no"]],
              ],
            ],
          ],
        ],
        ["p", [], ["ຂ່າວ"]],
      ],
    ],
    [
      "and so does a formula",
      "<math><mfrac>1<div>ຂ່າວ",
      [
        ["math", [], [["mfrac", [], ["1"]]]],
        ["div", [], ["ຂ່າວ"]],
      ],
    ],
    [
      "but HTML goes on where the drawing asks for it",
      "<svg><foreignObject><p>ຂ່າວ</p><i/>x</foreignObject><path/></svg>y",
      [
        [
          "svg",
          [],
          [
            [
              "foreignobject",
              [],
              [
                ["p", [], ["ຂ່າວ"]],
                ["i", [], ["x"]],
              ],
            ],
            ["path", [], []],
          ],
        ],
        "y",
      ],
    ],
    [
      "an end tag leaves nothing foreign behind",
      "<div><svg></div><i/>x",
      [
        ["div", [], [["svg", [], []]]],
        ["i", [], ["x"]],
      ],
    ],
  ])("%s: %s", (_, html, outline) => {
    expect(own(html)).toEqual(outline);
  });

  test.each(["<![CDATA[", "<![endif]", "<!["])("%s is a comment up to the next sign", (section) => {
    expect(own(`a${section} no > b`)).toEqual(["a", " b"]);
  });

  test.each([
    [
      "<title>ຂ່າວ<p>Lao",
      [
        ["title", [], ["ຂ່າວ"]],
        ["p", [], ["Lao"]],
      ],
    ],
    [
      "<head><title>ຂ່າວ</head><body>Lao<svg><title>x</title>",
      [
        ["head", [], [["title", [], ["ຂ່າວ"]]]],
        ["body", [], ["Lao", ["svg", [], [["title", [], ["x"]]]]]],
      ],
    ],
  ])("%s: a title that never ends does not swallow the page", (html, outline) => {
    expect(own(html)).toEqual(outline);
  });

  test("a title that ends may speak of tags", () => {
    const html = "<title>How to close <div> and <meta></title><p>x</p>";
    expect(own(html)).toEqual(outlineOf(parseDocument(html).children));
  });

  test.each([
    "<a",
    "<a href",
    '<a href="x> y',
    "<a x=y",
    "</a",
    "</a ",
    "<s",
    "<p /",
    "<!",
    "<!--",
    "<!-- x",
    "<!-- x --",
  ])("%s at the end of a page is no text", (end) => {
    expect(own(`ຂ່າວ${end}`)).toEqual(["ຂ່າວ"]);
  });

  test.each(["<", "</", "< a", "&am", "&", "3 < 4"])("%s at the end of a page is text", (end) => {
    expect(own(`ຂ່າວ ${end}`)).toEqual([`ຂ່າວ ${end}`]);
  });
});
