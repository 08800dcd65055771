import fc from "fast-check";
import { expect, test } from "vitest";
import { matchingKey } from "../../../src/language/matching-key.ts";
import { KeyScreen } from "../../../src/stages/evidence/key-screen.ts";

const description = matchingKey("The new bridge was opened on Monday, officials of the Café said — ຂ່າວ 2025.");

test("a text that no key has is told by its first letters", () => {
  const screen = new KeyScreen([description]);
  expect(screen.mayHold("Rain is expected in the north", 64)).toBe(false);
  expect(screen.mayHold("“Rain is expected in the north", 64)).toBe(false);
  expect(screen.mayHold("The new bridge was opened", 64)).toBe(true);
});

test.each(["", "— …", "Ra", "ຂ່າວ", "é", "Re\u0301n"])("of %j nothing can be told", (text) =>
  expect(new KeyScreen([description]).mayHold(text, 64)).toBe(true),
);

test("letters beyond the length that is asked for do not count", () => {
  expect(new KeyScreen([description]).mayHold("… … … … Rain", 8)).toBe(true);
});

test("what a key has is never ruled out, wherever it stands and however it is written", () => {
  const text = fc.string({ unit: fc.constantFrom(..."aBcé9 -—“\u0301\u00a0ຂ່າ."), maxLength: 40 });
  fc.assert(
    fc.property(text, text, text, fc.nat({ max: 40 }), (before, inside, behind, length) => {
      const key = matchingKey(before) + matchingKey(inside.slice(0, length)) + matchingKey(behind);
      expect(new KeyScreen([key]).mayHold(inside, length)).toBe(true);
    }),
  );
});
