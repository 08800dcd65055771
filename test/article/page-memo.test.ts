import { expect, test } from "vitest";
import { remembered, workOnPage } from "../../src/article/page-memo.ts";

test("an answer is worked out once a page", () => {
  const asked: string[] = [];
  const lengthOf = remembered((text: string) => asked.push(text) && text.length);
  expect(workOnPage(() => [lengthOf("ຂ່າວ"), lengthOf("ຂ່າວ"), lengthOf("news!")])).toEqual([4, 4, 5]);
  expect(asked).toEqual(["ຂ່າວ", "news!"]);
  workOnPage(() => lengthOf("ຂ່າວ"));
  expect(asked).toEqual(["ຂ່າວ", "news!", "ຂ່າວ"]);
});

test("that there is no answer is remembered too", () => {
  let asked = 0;
  const nothingOf = remembered((_: string) => {
    asked++;
    return undefined;
  });
  expect(workOnPage(() => [nothingOf("a"), nothingOf("a")])).toEqual([undefined, undefined]);
  expect(asked).toBe(1);
});

test("outside of a page nothing is remembered, nor behind one that failed", () => {
  let asked = 0;
  const count = remembered((_: string) => ++asked);
  expect([count("a"), count("a")]).toEqual([1, 2]);
  expect(() =>
    workOnPage(() => {
      count("a");
      throw new Error("broken");
    }),
  ).toThrow("broken");
  expect(count("a")).toBe(4);
});

test("a page within a page ends what is remembered, and does no harm", () => {
  const outer = remembered((text: string) => workOnPage(() => text.length));
  expect(workOnPage(() => [outer("a"), outer("bc")])).toEqual([1, 2]);
});
