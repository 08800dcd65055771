import fc from "fast-check";
import { expect, test } from "vitest";
import { NameTable, nextHash } from "../../src/article/name-table.ts";

function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = nextHash(hash, text.charCodeAt(at));
  return hash;
}

const name = fc.string({ maxLength: 4, unit: fc.constantFrom("a", "b", "-", "ກ", "ຂ") });

test("finds a name within a text exactly where it is one of the names", () => {
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 200 }), name, name, name, (names, front, word, behind) => {
      const table = new NameTable(names.map((one) => ({ name: one })));
      const text = front + word + behind;
      const found = table.find(text, front.length, front.length + word.length, hashOf(word));
      expect(found?.name).toBe(names.includes(word) ? word : undefined);
    }),
  );
});

test("tells names of one hash apart", () => {
  const twins = ["Aa", "BB"];
  expect(hashOf("Aa")).toBe(hashOf("BB"));
  const table = new NameTable(twins.map((one) => ({ name: one })));
  for (const twin of twins) expect(table.find(`<${twin}>`, 1, 3, hashOf(twin))?.name).toBe(twin);
  expect(new NameTable([{ name: "Aa" }]).find("BB", 0, 2, hashOf("BB"))).toBeUndefined();
});
