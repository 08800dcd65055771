import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block, BlockKind, Mark } from "../../src/article/block.ts";
import { newBlock } from "../../src/parse/new-block.ts";
import { recordHtml, sanitized } from "../../src/stages/record/record-html.ts";
import { isSafeHtml } from "../../src/stages/record/safe-html.ts";

const scraps = [
  "<p>", "</p>", "<h2>", "</h2>", "<ul>", "</ul>", "<li>", "</li>", "<blockquote>", "</blockquote>", "<pre>", "</pre>", "<strong>", "</strong>",
  "<em>", "</em>", "</a>", '<a href="https://e.org/a?b=1&amp;c=%22">', '<a href="http://e.org">', '<a href="https://e.org/&quot;&lt;">',
  '<a href="https://e.org/" onclick="x()">', '<a href="https://e.org/ b">', '<a href="https://e.org/&copy">', '<a href="javascript:alert(1)">',
  "<a>", "<script>", "</script>", "<img src=x>", "<svg>", "<p class=x>", "<P>", "<li/>", "<!-- -->", "<![CDATA[", "<", ">", "&", "&amp;", "&lt;",
  "&gt;", "&quot;", "&#60;", "&nbsp;", "&amp", '"', "'", "\n", " ", "ຂ່າວ", "news", "\u0000", "\u2028", "\ud83d",
] as const; // biome-ignore format: a list of scraps

const kinds: readonly BlockKind[] = [
  "paragraph",
  "heading",
  "list-item",
  "quote",
  "caption",
  "table-row",
  "preformatted",
  "control",
];
const hrefs = [
  "https://e.org/a?b=1&c=2",
  "http://e.org/'",
  'https://e.org/"<x>',
  "javascript:alert(1)",
  "/n/1",
  "#a",
  "https://e.org/\tb",
];

const mark: fc.Arbitrary<Mark> = fc
  .tuple(fc.constantFrom("a", "strong", "em"), fc.nat(30), fc.nat(30), fc.constantFrom(...hrefs))
  .map(([tag, from, length, href]): Mark => {
    const end = from + length + 1;
    if (tag === "a") return { start: from, end, tag, href };
    return { start: from, end, tag: tag === "em" ? "em" : "strong", href: undefined };
  });
const block: fc.Arbitrary<Block> = fc
  .tuple(
    fc.constantFrom(...kinds),
    fc.array(fc.constantFrom(...scraps), { maxLength: 8 }),
    fc.array(mark, { maxLength: 4 }),
  )
  .map(([kind, parts, marks]) =>
    newBlock({
      index: 0,
      kind,
      level: kind === "heading" ? 2 : 0,
      text: parts.join(""),
      marks,
      seams: [],
      container: 0,
      letters: 0,
      linkLetters: 0,
      hidden: false,
      layout: { gap: 0, indent: 0, bullet: false },
    }),
  );

/** As `absoluteUrl` does it. */
function resolve(href: string): string | null {
  const url = new URL(href, "https://example.org/a/");
  return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
}

describe("what need not be sanitized", () => {
  test("is what the sanitizer leaves as it is", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...scraps), { maxLength: 12 }), (parts) => {
        const html = parts.join("");
        if (isSafeHtml(html)) expect(sanitized(html)).toBe(html.trim());
      }),
      { numRuns: 20_000 },
    );
  });

  test("so the record's HTML passes the sanitizer unchanged, whatever its blocks hold", () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const html = recordHtml(blocks, resolve);
        expect(sanitized(html)).toBe(html);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    '<p>A &amp; B <a href="https://e.org/?a=1&amp;b=2">link with <strong>weight</strong></a></p>\n<ul>\n<li>one</li>\n</ul>',
    "<blockquote><p>“ຂ່າວ”</p></blockquote>",
  ])("%s is safe", (html) => {
    expect(isSafeHtml(html)).toBe(true);
  });

  test.each([
    '<p onclick="x()">a</p>',
    '<p><a href="javascript:alert(1)">a</a></p>',
    '<p><a href="https://e.org/" onclick="x()">a</a></p>',
    "<script>a</script>",
    "<p>a</p><p>b",
    "<p><p>a</p></p>",
    "<li>a</li>",
    "<p>a > b</p>",
    "<p>a &copy b</p>",
    "<em>a</em>",
  ])("%s is for the sanitizer", (html) => {
    expect(isSafeHtml(html)).toBe(false);
  });
});
