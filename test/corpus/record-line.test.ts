import fc from "fast-check";
import { expect, test } from "vitest";
import { makeCorpus } from "../../bench/corpus/corpus.mjs";
import { recordOf } from "../../bench/corpus/record.mjs";
import { LineError, recordInLine } from "../../src/corpus/record-line.ts";

const records = [...makeCorpus({ seed: "lines", size: 6 })].map(({ article }) => ({ ...recordOf(article) }) as object);
const read = (value: unknown) => recordInLine(Buffer.from(JSON.stringify(value)));
const expected = (record: object) =>
  Object.fromEntries(
    ["id", "text", "host", "language", "title", "section", "publishedAt", "agency"].map((name) => [
      name,
      Reflect.get(record, name) ?? null,
    ]),
  );

test("a record is read in whatever order its fields stand, by itself or in a result", () => {
  const anyRecord = fc
    .tuple(fc.constantFrom(...records), fc.string({ unit: "binary" }), fc.boolean())
    .chain(([record, text, isShuffled]) => {
      // What looks like the field behind must not end the record where it stands in a text.
      const tricky = { ...record, text: `${text},"html":"${text}` };
      const entries = Object.entries(tricky);
      return (isShuffled ? fc.shuffledSubarray(entries, { minLength: entries.length }) : fc.constant(entries)).map(
        (all) => Object.fromEntries(all),
      );
    });
  fc.assert(
    fc.property(anyRecord, (record) => {
      const same = JSON.parse(Buffer.from(JSON.stringify(record)).toString());
      expect(read(record)).toEqual(expected(same));
      expect(read({ status: "kept", id: "other", record })).toEqual(expected(same));
      expect(read({ record, status: "kept" })).toEqual(expected(same));
    }),
  );
});

test("a field called html inside of another field is not the one behind the text", () => {
  const [record = {}] = records;
  const { html, text, ...others } = record as { html: string; text: string };
  expect(read({ extra: { a: 1, html: "x" }, ...others, text, html })).toEqual(expected(record));
});

test("a line that breaks off, or holds no record, is an error", () => {
  const line = JSON.stringify(records[0]);
  for (const bad of [line.slice(0, -1), line.slice(0, line.indexOf('"html"')), "{broken", "[]", "{}", '{"id":"1"}'])
    expect(() => recordInLine(Buffer.from(bad)), bad.slice(-20)).toThrow(LineError);
  expect(read({ status: "rejected", id: "1", code: "no-article" })).toBeUndefined();
});
