import { describe, expect, it } from "vitest";
import { asciiDigits, digitValue } from "../../src/language/digits.ts";
import { parseCount } from "../../src/language/numbers.ts";

describe("parseCount", () => {
  it.each([
    ["3598", 3598],
    ["3.598", 3598],
    ["3,598", 3598],
    ["໓໕໙໘", 3598],
    ["໓.໕໙໘", 3598],
    [" 1,234,567 ", 1234567],
    ["1\u00A0234", 1234],
    ["0", 0],
  ])("%s is %i", (text, count) => {
    expect(parseCount(text)).toBe(count);
  });

  it.each(["1.5", "1,50", "3.598,2", "1,234.567", "-3", "12a", "ສາມ", "", "1234,567", "9".repeat(30)])(
    "%j is no count",
    (text) => {
      expect(parseCount(text)).toBeUndefined();
    },
  );
});

it("reads digits of Lao and Thai", () => {
  expect(asciiDigits("໒໐໒໕ ๒๕ 25")).toBe("2025 25 25");
  expect(digitValue("໙".charCodeAt(0))).toBe(9);
  expect(digitValue("ກ".charCodeAt(0))).toBe(-1);
});
