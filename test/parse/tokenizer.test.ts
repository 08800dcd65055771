import fc from "fast-check";
import { Parser } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { FastTokenizer, PageTokenizer } from "../../src/parse/tokenizer.ts";

type Event = readonly unknown[];

/** Everything that a parser says about a page, in order, with its places. */
function events(html: string, fast: boolean): Event[] {
  const found: Event[] = [];
  let parser: Parser | undefined;
  const note =
    (name: string) =>
    (...values: unknown[]): void => {
      found.push([name, parser?.startIndex, parser?.endIndex, ...values]);
    };
  parser = new Parser(
    {
      onopentag: (name, attributes, implied) => note("open")(name, Object.entries(attributes), implied),
      onclosetag: note("close"),
      ontext: note("text"),
      oncomment: note("comment"),
      onprocessinginstruction: note("instruction"),
    },
    fast ? { Tokenizer: FastTokenizer } : {},
  );
  parser.end(html);
  return found;
}

const pieces = [
  "<", ">", "</", "/>", "<!", "<!--", "-->", "--", "-", "<?", "<![CDATA[", "]]>", "&", "&amp", "&amp;", "&#3714;", "&#x", "&notit;", ";",
  "=", "'", '"', " ", "\n", "\t", "\f", "\r", "/", "<p", "</p>", "<P CLASS=", "<a href=", "<script", "<script>", "</script", "</scripts",
  "</script>", "<style>", "</style>", "<title>", "</title ", "<textarea>", "</textarea>", "<svg>", "<xmp>", "<br>", "<img src=x/", "<x-y ", "0", "ຂ່າວ",
  "news", "\u0000", "\ud83d", "é", "a=b", "class='a &lt; b'", 'id="x>y"', "<td", "<li>",
] as const; // biome-ignore format: a list of scraps

describe("the tokenizer that strides says what htmlparser2's own says", () => {
  test("on soup of markup", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (scraps) => {
        const html = scraps.join("");
        expect(events(html, true)).toEqual(events(html, false));
      }),
      { numRuns: 3000 },
    );
  });

  test("on any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (html) => {
        expect(events(html, true)).toEqual(events(html, false));
      }),
    );
  });

  test("its shortcuts are taken: htmlparser2 calls the steps by these names", () => {
    const steps = [FastTokenizer, PageTokenizer]
      .flatMap(({ prototype }) => Object.getOwnPropertyNames(prototype))
      .filter((name) => name !== "constructor");
    const original: object = Object.getPrototypeOf(FastTokenizer.prototype);
    expect(steps.length).toBeGreaterThan(5);
    for (const step of steps) expect(Object.hasOwn(original, step)).toBe(true);
  });
});
