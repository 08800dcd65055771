import fc from "fast-check";
import { expect, test } from "vitest";
import {
  carriedLine,
  carriedOf,
  fieldsOf,
  groupsOf,
  idKey,
  keyLine,
  keyLines,
  keyOf,
  partitionOf,
  textLine,
} from "../../src/corpus/key-line.ts";
import { decodeLine, encodeLine } from "../../src/corpus/line.ts";

const anyId = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("ຂ່າວ/1.html", 'a"b', "a\\", "a", "a b", "", "\u{1f426}", "\uffff"),
);

test("a key line is ASCII, and JSON gives its fields back", () => {
  fc.assert(
    fc.property(fc.array(anyId, { minLength: 1 }), (fields) => {
      const line = keyLine("k", ...fields);
      expect(line).toMatch(/^[\x20-\x7e]*$/u);
      expect(JSON.parse(line)).toEqual(["k", ...fields]);
      expect(keyOf(line)).toBe("k");
      expect([...keyLines(["k", "l"], ...fields)]).toEqual([line, keyLine("l", ...fields)]);
    }),
  );
});

test("sorted lines fall into groups of equal keys, or equal keys and ids, whatever is in an id", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom("a", "ab"), anyId, fc.nat(3))), (rows) => {
      const lines = rows.map(([key, id, number]) => textLine(key, [id, number], "ຂໍ້ຄວາມ")).sort();
      for (const fields of [1, 2] as const) {
        const groups = [...groupsOf(lines, fields)];
        expect(groups.flat()).toEqual(lines);
        const names = groups.map((group) => [
          ...new Set(group.map((line) => JSON.stringify(fieldsOf(line).slice(0, fields)))),
        ]);
        expect(names.every((own) => own.length === 1)).toBe(true);
        expect(new Set(names.flat()).size).toBe(groups.length);
      }
    }),
  );
});

test("a line is its bytes: it comes back as it was, and is sorted as any engine sorts bytes", () => {
  fc.assert(
    fc.property(anyId, anyId, (one, other) => {
      expect(decodeLine(encodeLine(one))).toBe(Buffer.from(one).toString());
      expect(encodeLine(one) < encodeLine(other)).toBe(Buffer.compare(Buffer.from(one), Buffer.from(other)) < 0);
    }),
  );
});

test("a text is carried on without being read", () => {
  fc.assert(
    fc.property(anyId, anyId, anyId, (id, text, next) => {
      const { id: own, rest } = carriedOf(textLine("k", [id, 0], text));
      expect(own).toBe(id);
      expect(fieldsOf(carriedLine("l", [next, 1], rest.slice(2)))).toEqual(["l", next, 1, text]);
    }),
  );
});

test("lines out of order are no input: silence would lose groups", () => {
  expect(() => [...groupsOf([keyLine("b", "1"), keyLine("a", "1")], 1)]).toThrow("not sorted");
  expect(() => keyOf('{"id":"1"}')).toThrow("no key line");
});

test("keys and partitions are CRC-32 over UTF-8, as every engine can compute them", () => {
  // Published check value of CRC-32, and the UTF-8 bytes of a Lao letter by hand.
  expect(idKey("123456789")).toBe("cbf43926");
  expect(partitionOf("123456789", 1000)).toBe(0xcbf43926 % 1000);
  expect(idKey("ກ")).toBe(idKey(Buffer.from([0xe0, 0xba, 0x81]).toString("utf8")));
});
