import fc from "fast-check";
import { expect, test } from "vitest";
import { anyArticleName, articleNames } from "../../../src/stages/boilerplate/vocabulary.data.ts";
import { nextWord, wordEnd } from "../../../src/stages/evidence/name-words.ts";

function wordsOf(name: string): string[] {
  const words: string[] = [];
  for (let start = nextWord(name, 0); start < name.length; ) {
    const end = wordEnd(name, start);
    words.push(name.slice(start, end).toLowerCase());
    start = nextWord(name, end);
  }
  return words;
}

test.each([
  ["td-post-content", ["td", "post", "content"]],
  ["relatedStories  item_2 ", ["related", "stories", "item", "2"]],
  ["a1B:c/d.e\u00a0f", ["a1", "b", "c", "d", "e", "f"]],
  ["RSSFeed", ["rssfeed"]],
  ["ຂ່າວ-Éco", ["ຂ່າວ", "éco"]],
  ["", []],
])("%j is taken apart", (name, words) => expect(wordsOf(name)).toEqual(words));

const units = fc.string({ unit: fc.constantFrom(..."aZ9-_ .éÉກB\u00a0"), maxLength: 24 });

test("names are parted as by a regular expression", () => {
  fc.assert(
    fc.property(units, (name) => {
      const parted = name
        .replace(/([a-z0-9])([A-Z])/gu, "$1 $2")
        .toLowerCase()
        .split(/[\s_:/.-]+/u);
      expect(wordsOf(name)).toEqual(parted.filter((word) => word !== ""));
    }),
  );
});

test("no article name escapes the look that most names do not pass", () => {
  const pieces =
    "article body content text story entry post news single detail page copy main inner prose newstext wysiwyg richtext rich-text maincontent x".split(
      " ",
    );
  const gaps = ["", "-", "_", "__", " ", "_-"];
  const names = pieces.flatMap((one) => gaps.flatMap((gap) => pieces.map((two) => `${one}${gap}${two}`)));
  const known = names.filter((name) => articleNames.some((pattern) => pattern.test(name)));
  expect(known.length).toBeGreaterThan(500);
  expect(known.filter((name) => !anyArticleName.test(name.toUpperCase()))).toEqual([]);
  expect(anyArticleName.test("td-header-menu-wrap")).toBe(false);
});
