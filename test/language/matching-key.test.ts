import fc from "fast-check";
import { expect, it } from "vitest";
import { canonicalLao } from "../../src/language/canonical.ts";
import { comparedUnits } from "../../src/language/compared-units.ts";
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

it("of English is what it is of any text: its letters and digits, small, however long it is", () => {
  const unit = fc.constantFrom(
    "a",
    "Z",
    "0",
    "9",
    "/",
    ":",
    "@",
    "[",
    "`",
    "{",
    " ",
    "\n",
    "\u007f",
    "\u00a0",
    "’",
    "–",
    "…",
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), fc.constantFrom(1, 300), (line, times) => {
      const text = line.repeat(times);
      expect(matchingKey(text)).toBe(comparedUnits(text.toLowerCase()));
      expect(matchingKey(`ກ${text}`)).toBe(`ກ${matchingKey(text)}`);
    }),
  );
});

it("letters, marks and digits are what is compared, beyond the basic plane and in broken text too", () => {
  const unit = fc.constantFrom("ກ", "\u0ec9", "a", " ", "\n", "\u{1d49c}", "\u{1f426}", "\ud835", "\udc9c", "໒", "-");
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit, maxLength: 40 }), fc.string({ unit: "binary" })), (text) => {
      expect(comparedUnits(text)).toBe(text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ""));
    }),
  );
  expect(comparedUnits(" ຂ່າວ ".repeat(5000))).toBe("ຂ່າວ".repeat(5000));
});
