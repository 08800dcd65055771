import { describe, expect, test } from "vitest";
import { cleanPage } from "../../../src/clean-page.ts";
import { parseTextDump } from "../../../src/parse/text-dump.ts";
import { addressList } from "../../../src/stages/dump/address-list.ts";

const own = ["Ferry sinks", "The ferry of Pakse sank on Monday with forty bags of rice.", "ເຮືອບັກໄດ້ຈົມໃນວັນຈັນ"];
const addresses = ["http://river.test/", "https://river.test/a?b=1#c", "mailto:desk@river.test", "ftp://river.test/x"];
const numbered = addresses.map((address, at) => `   ${at + 1}. ${address}`);
const at = (...lines: readonly string[]): string | undefined => {
  const { blocks } = parseTextDump(lines.join("\n\n"));
  return blocks[addressList(blocks)]?.text;
};

describe("the addresses behind a dump begin", () => {
  test("at their heading", () => expect(at(...own, "References", numbered.join("\n"))).toBe("References"));
  test("at the heading of their heading", () =>
    expect(at(...own, "References", "Visible links:", ...numbered)).toBe("References"));
  test("without one at the first", () => expect(at(...own, ...numbered)).toMatch(/^1\. http/u));
  test("nowhere if they are few, or something else stands behind them", () => {
    expect(at(...own, ...numbered.slice(0, 3))).toBeUndefined();
    expect(
      at(...own, ...numbered, "The captain swam to the bank and asked for tea in the nearest house."),
    ).toBeUndefined();
  });
  test("nowhere in a list of things", () =>
    expect(at(...own, "1. Rice", "2. Tea", "3. Salt", "4. A bell", "5. Rope")).toBeUndefined());
});

test("the credits above them are those of the article", () => {
  const body = [
    "The ferry of Pakse sank on Monday with forty bags of rice, two goats and a bell on board, the harbour office said.",
    "Nobody was hurt, since the captain had stopped at the island to repair the rope, and all passengers were having tea.",
    "A new boat is to come from Champasak in May, if the office finds the money for it, and the bell will be looked for.",
  ];
  const foot = ["By Noy P.", "(Latest Update June 30, 2023)", "Copyright © 1999 - 2023. Hit Counter 1209348"];
  const content = [...own.slice(0, 1), ...body, ...foot, "References", numbered.join("\n")].join("\n\n");
  const result = cleanPage({ id: "1", format: "text", content });
  if (result.status !== "kept") throw new Error(result.reason);
  const { publishedAt, authors, text } = result.record;
  expect({ publishedAt, authors, text }).toEqual({
    publishedAt: "2023-06-30",
    authors: ["Noy P."],
    text: body.join("\n\n"),
  });
});
