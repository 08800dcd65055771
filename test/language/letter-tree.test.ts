import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LetterTree } from "../../src/language/letter-tree.ts";

const numberOf = (tree: LetterTree, text: string): number => tree.valueAt(tree.walk(text, 0, text.length));

describe("a tree of letters", () => {
  test("knows the texts that were put in, in any script, and nothing else", () => {
    const text = fc.oneof(fc.string({ unit: "binary", maxLength: 6 }), fc.constantFrom("ຂ່າວ", "ຂ່າວດ່ວນ", "new", "news"));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.integer({ min: 1 }))), fc.array(text), (entries, others) => {
        const tree = new LetterTree();
        for (const [key, value] of entries) tree.set(key, value);
        const expected = new Map(entries);
        for (const key of [...expected.keys(), ...others]) expect(numberOf(tree, key)).toBe(expected.get(key) ?? 0);
      }),
    );
  });

  test("finds a text inside of another one, and not beyond its end", () => {
    const tree = new LetterTree();
    tree.set("news", 1);
    expect(tree.valueAt(tree.walk("old news today", 4, 8))).toBe(1);
    expect(tree.valueAt(tree.walk("old news today", 4, 7))).toBe(0);
    expect(tree.walk("old news today", 4, 9)).toBe(0);
  });

  test("grows with its texts, and says when it cannot", () => {
    const tree = new LetterTree();
    const texts = Array.from({ length: 0xfffe }, (_, at) => String.fromCharCode(at + 1));
    for (const [at, text] of texts.entries()) tree.set(text, at + 1);
    for (const [at, text] of texts.entries()) expect(numberOf(tree, text)).toBe(at + 1);
    expect(() => tree.set("one more", 1)).toThrow(RangeError);
  });
});
