import { describe, expect, it } from "vitest";
import { parseNewsDate } from "../../src/language/dates.ts";

/** A day in each month that cannot be read in two orders, and a time in the afternoon. */
const days = [
  [2024, 0, 23],
  [2024, 1, 29],
  [2023, 2, 31],
  [2024, 3, 30],
  [2025, 4, 25],
  [2024, 5, 14],
  [2024, 6, 21],
  [2024, 7, 19],
  [2024, 8, 28],
  [2024, 9, 17],
  [2024, 10, 26],
  [2024, 11, 31],
] as const;

/** What CLDR prints and khao cannot read, by the locale: never a wrong day, only none, or a day without its time. */
const limits: Readonly<Record<string, string>> = {
  "th short": "a Buddhist year of two digits is open between two centuries",
  "th short time": "as th short",
  "id medium time": "a stop parts hour and minute, and no word says that it is a time",
  "id short time": "as id medium time",
  "da medium time": "as id medium time",
  "da short time": "as id medium time",
  "ko short": "the year first, of two digits",
  "ko short time": "as ko short",
  "my full time": "an unknown day of the week stands between date and time",
};

const locales =
  "lo th en en-GB en-AU en-IN en-SG vi km my ms id fil zh zh-TW ja ko fr fr-CA es es-MX pt pt-BR de it nl ro sv nb da fi et is pl cs sk sl sr-Latn bg ru uk el ar".split(
    " ",
  );
const styles = ["full", "long", "medium", "short"] as const;

describe.each(locales)("what Intl prints in %s", (locale) => {
  it.each(styles.flatMap((style) => [[style, ""] as const, [style, " time"] as const]))(
    "is read: %s%s",
    (style, time) => {
      const print = new Intl.DateTimeFormat(locale, {
        dateStyle: style,
        ...(time ? { timeStyle: "short" } : {}),
        timeZone: "UTC",
      });
      for (const [year, month, day] of days) {
        const moment = new Date(Date.UTC(year, month, day, 15, 42));
        const text = print.format(moment);
        const iso = parseNewsDate(text)?.iso;
        const date = moment.toISOString().slice(0, 10);
        if (limits[`${locale} ${style}${time}`] === undefined)
          expect([text, iso]).toEqual([text, time ? `${date}T15:42:00+07:00` : date]);
        else expect([text, iso ?? date]).toEqual([text, date]);
      }
    },
  );
});
