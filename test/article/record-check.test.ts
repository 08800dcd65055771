import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Removal, Taking } from "../../src/article/ledger.ts";
import { type ArticleRecord, blockSchema, removalSchema, takingSchema } from "../../src/article/record.ts";
import { isBlockRow, isRemoval, isTaking } from "../../src/article/record-check.ts";

/** Values of every kind that might stand where another is meant. */
const value = fc.oneof(
  fc.string({ maxLength: 3 }),
  fc.integer({ min: -2, max: 3 }),
  fc.double(),
  fc.constantFrom(null, undefined, true, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 0.5, -0, [], {}),
);

/** A good row, one of its values exchanged, left out or one added. */
function spoilt(row: Readonly<Record<string, unknown>>): fc.Arbitrary<Record<string, unknown>> {
  const keys = [...Object.keys(row), "more"];
  return fc.tuple(fc.constantFrom(...keys), value, fc.boolean()).map(([key, other, without]) => {
    const changed: Record<string, unknown> = { ...row, [key]: other };
    if (without) delete changed[key];
    return changed;
  });
}

const removal: Removal = {
  stage: "s",
  rule: "r",
  reason: "",
  text: "ຂ່າວ",
  path: "p",
  block: 3,
  duplicateOf: null,
  confidence: 0.9,
};
const span = { start: 0, end: 4, language: "lo" } as const;
const block: ArticleRecord["blocks"][number] = {
  kind: "paragraph",
  text: "ຂ່າວ",
  language: "lo",
  spans: [span],
  flags: ["repeated"],
  block: 2,
  raw: null,
};
const taking: Taking = { field: "title", text: "ຂ່າວ", path: "p", block: 0 };

describe("rows checked by hand are the rows that the schema accepts", () => {
  test("removals", () => {
    expect(isRemoval(removal)).toBe(true);
    expect(isRemoval({ ...removal, duplicateOf: 7 })).toBe(true);
    fc.assert(
      fc.property(spoilt({ ...removal }), (row) => {
        expect(isRemoval(row as unknown as Removal)).toBe(removalSchema.safeParse(row).success);
      }),
      { numRuns: 2000 },
    );
  });

  test("takings", () => {
    expect(isTaking(taking)).toBe(true);
    fc.assert(
      fc.property(spoilt({ ...taking }), (row) => {
        expect(isTaking(row as unknown as Taking)).toBe(takingSchema.safeParse(row).success);
      }),
      { numRuns: 2000 },
    );
  });

  test("blocks, their spans and their flags", () => {
    expect(isBlockRow(block)).toBe(true);
    const part = fc.oneof(
      spoilt({ ...block }),
      fc.oneof(spoilt({ ...span }), value).map((other) => ({ ...block, spans: [span, other] })),
      value.map((other) => ({ ...block, flags: [other] })),
    );
    fc.assert(
      fc.property(part, (row) => {
        expect(isBlockRow(row as unknown as typeof block)).toBe(blockSchema.safeParse(row).success);
      }),
      { numRuns: 4000 },
    );
  });
});
