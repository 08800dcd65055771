import fc from "fast-check";
import { expect, it } from "vitest";
import { canonicalLao } from "../../src/language/canonical.ts";
import { matchingKey } from "../../src/language/matching-key.ts";

it.each([
  ["ຫນ້າທຳອິດ", "ໜ້າທໍາອິດ"],
  ["ຫມາຍເຫດ:", "ໝາຍເຫດ"],
  ["ຫລ້າສຸດ", "ຫຼ້າສຸດ"],
  ["ໜ້າ ໒", "ໜ້າ 2"],
  ["ຂ່າວ\u200Bອື່ນ ໆ", "ຂ່າວອື່ນໆ"],
  ["(ອ່ານຕໍ່...>>)", "ອ່ານຕໍ່"],
  ["READ MORE »", "Read more…"],
])("%s and %s are the same", (one, other) => {
  expect(matchingKey(one)).toBe(matchingKey(other));
});

it.each([
  ["ພິມ", "ພີມ"],
  ["ນ້ຳ", "ນຳ"],
  ["print", "prints"],
])("%s and %s are not", (one, other) => {
  expect(matchingKey(one)).not.toBe(matchingKey(other));
});

it("holds letters, marks and digits only, and does not depend on the canonical form", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(matchingKey(text)).toMatch(/^[\p{L}\p{M}\p{N}]*$/u);
      expect(matchingKey(canonicalLao(text))).toBe(matchingKey(text));
    }),
    { seed: 7 },
  );
});
