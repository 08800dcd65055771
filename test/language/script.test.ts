import fc from "fast-check";
import { expect, it } from "vitest";
import { letterCount, scriptCounts, scriptShares } from "../../src/language/script.ts";

it("counts what Unicode calls letters, marks and numbers", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(letterCount(text)).toBe([...text].filter((character) => /^[\p{L}\p{M}\p{N}]$/u.test(character)).length);
    }),
    { numRuns: 2000, seed: 7 },
  );
});

it("agrees with Unicode on every code point of the basic plane", () => {
  const wrong: number[] = [];
  for (let code = 0; code < 0xd800; code++) {
    const expected = /^[\p{L}\p{M}\p{N}]$/u.test(String.fromCharCode(code)) ? 1 : 0;
    if (letterCount(String.fromCharCode(code)) !== expected) wrong.push(code);
  }
  expect(wrong).toEqual([]);
});

it.each([
  ["ນ້ຳ 2", 4],
  ["Two words.", 8],
  ["𠮷 😀", 1],
  ["", 0],
])("letterCount(%j) is %i", (text, count) => {
  expect(letterCount(text)).toBe(count);
});

it("tells scripts apart, digits belonging to none", () => {
  expect(scriptCounts("ລາວ ໒ Lao ไทย 汉字 é")).toMatchObject({ lao: 3, latin: 4, thai: 3, han: 2, other: 0 });
  expect(scriptShares("ລາວ Lao").lao).toBe(0.5);
  expect(scriptShares("123").latin).toBe(0);
});
