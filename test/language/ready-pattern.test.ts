import { expect, test } from "vitest";
import { ready } from "../../src/language/ready-pattern.ts";

test("an expression made ready is the same one, and stands where it stood", () => {
  const spaces = / /gu;
  spaces.lastIndex = 2;
  expect(ready(spaces)).toBe(spaces);
  expect(spaces.lastIndex).toBe(2);
  expect(spaces.exec("a b c")?.index).toBe(3);
  // The second time nothing is asked of it.
  expect(ready(spaces).lastIndex).toBe(4);
});
