import { expect, test } from "vitest";
import { dateWords, monthNames, weekdayNames } from "../../src/language/date-grammar.data.ts";
import { findNewsDates } from "../../src/language/dates.ts";
import { dayOfYearAtEnd } from "../../src/language/day-of-year.ts";

test.each([
  ["New buoys on the river 24 ທັນວາ", 23],
  ["New buoys on the river, 12 Oct", 24],
  ["New buoys on the river OCTOBER 12th", 23],
])("%s", (text, start) => expect(dayOfYearAtEnd(text)).toMatchObject({ start, end: text.length }));

test.each(["12 new buoys on the river", "Road 12 closed", "On 12 October the road was closed", ""])(
  "%j ends in none",
  (text) => expect(dayOfYearAtEnd(text)).toBeUndefined(),
);

const spelt = (words: string): string[] => words.split(/[\s|]+/u).map((word) => word.replaceAll("_", " "));

test("no word of a date at the end escapes the look at the last letters", () => {
  const words = [
    ...[monthNames, weekdayNames].flatMap((names) => Object.values(names)),
    ...dateWords.map(({ forms }) => forms),
  ].flatMap(spelt);
  const texts = words.flatMap((word) => [
    `New buoys 24 ${word}`,
    `New buoys 24${word.toUpperCase()}`,
    `New buoys 5 May ${word}`,
  ]);
  expect(texts.length).toBeGreaterThan(1000);
  const year = " 2000";
  const whole = (text: string): number | undefined =>
    findNewsDates(text + year).find(({ end }) => end === text.length + year.length)?.start;
  expect(texts.filter((text) => dayOfYearAtEnd(text)?.start !== whole(text))).toEqual([]);
});
