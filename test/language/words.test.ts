import { expect, it } from "vitest";
import { sentences, words } from "../../src/language/words.ts";

it("finds words in both languages", () => {
  expect(words("ສະບາຍດີ Laos 2025!")).toEqual(["ສະບາຍດີ", "Laos", "2025"]);
  expect(words("ປະເທດລາວ").join("")).toBe("ປະເທດລາວ");
  expect(words("ປະເທດລາວ").length).toBeGreaterThan(1);
  expect(words(" … ")).toEqual([]);
});

it("finds sentences where they end in a full stop", () => {
  expect(sentences("It rained. Then it stopped.")).toEqual(["It rained.", "Then it stopped."]);
  expect(sentences("ຝົນຕົກ ແລ້ວຢຸດ")).toEqual(["ຝົນຕົກ ແລ້ວຢຸດ"]);
});
