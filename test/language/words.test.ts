import { expect, it } from "vitest";
import { words } from "../../src/language/words.ts";

it("finds words in both languages", () => {
  expect(words("ສະບາຍດີ Laos 2025!")).toEqual(["ສະບາຍດີ", "Laos", "2025"]);
  expect(words("ປະເທດລາວ").join("")).toBe("ປະເທດລາວ");
  expect(words("ປະເທດລາວ").length).toBeGreaterThan(1);
  expect(words(" … ")).toEqual([]);
});
