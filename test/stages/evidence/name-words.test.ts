import fc from "fast-check";
import { expect, test } from "vitest";
import { wordsOfName } from "../../../src/stages/evidence/name-words.ts";
import { WordForms } from "../../../src/stages/evidence/word-forms.ts";

test.each([
  ["td-post-content", ["td", "post", "content"]],
  ["relatedStories  item_2 ", ["related", "stories", "item", "2"]],
  ["a1B:c/d.e\u00a0f", ["a1", "b", "c", "d", "e", "f"]],
  ["RSSFeed", ["rssfeed"]],
  ["ຂ່າວ-Éco", ["ຂ່າວ", "éco"]],
  ["", []],
])("%j is taken apart", (name, words) => expect(wordsOfName(name)).toEqual(words));

const units = fc.string({ unit: fc.constantFrom(..."aZ9-_ .éÉກB\u00a0"), maxLength: 24 });

test("names are parted as by a regular expression", () => {
  fc.assert(
    fc.property(units, (name) => {
      const parted = name
        .replace(/([a-z0-9])([A-Z])/gu, "$1 $2")
        .toLowerCase()
        .split(/[\s_:/.-]+/u);
      expect(wordsOfName(name)).toEqual(parted.filter((word) => word !== ""));
    }),
  );
});

test("what is asked for is found, wherever it stands and however it is written", () => {
  fc.assert(
    fc.property(units, fc.array(units), (name, others) => {
      const words = wordsOfName(name);
      const asked = new WordForms([...words, ...others.filter((word) => word !== "")]);
      expect(wordsOfName(name, asked)).toEqual(words);
      expect(wordsOfName(name, new WordForms([]))).toEqual(words.map(() => ""));
    }),
  );
});
