import { describe, expect, test } from "vitest";
import { isRelativeDay, isRelativeTime } from "../../src/language/relative-time.ts";

const units = ["second", "minute", "hour", "day", "week", "month", "year"] as const;
/** Languages whose lines are read, as CLDR prints them: an oracle that knows nothing of the patterns. */
const locales = "lo th en de fr es pt it nl sv nb da fi pl cs ru uk tr id hi vi zh zh-TW ja ko el bg".split(" ");

describe.each(locales)("what Intl prints in %s", (locale) => {
  test.each(["long", "short"] as const)("%s", (style) => {
    const format = new Intl.RelativeTimeFormat(locale, { style, numeric: "always" });
    const printed = units.flatMap((unit) => [1, 2, 5, 11, 21].map((count) => format.format(-count, unit)));
    expect(printed.filter((text) => !isRelativeTime(text))).toEqual([]);
  });
});

test.each([
  "an hour ago",
  "3h ago",
  "Published 3 hours ago",
  "Last updated: 20 minutes ago",
  "ໂພສເມື່ອ 2 ຊົ່ວໂມງກ່ອນ",
  "ສອງຊົ່ວໂມງກ່ອນ",
  "໒ ວັນທີ່ຜ່ານມາ",
  "Aktualisiert: vor einer Stunde",
  "Yesterday at 10:30",
  "ມື້ວານນີ້ 10:30",
  "gestern, 18.40 Uhr",
])("%s is a time counted from now", (text) => {
  expect(isRelativeTime(text)).toBe(true);
});

test.each([
  "3 years ago the ferry sank",
  "The bridge was opened 3 years ago and has been repaired twice since then.",
  "Ten years on",
  "Il y a 5 morts",
  "vor 3 Richtern",
  "hace 2 goles",
  "ເມື່ອ 2 ຊົ່ວໂມງກ່ອນ ມີອຸບັດຕິເຫດ",
  "5 ຄົນກ່ອນ",
  "ກ່ອນ",
  "12/05/2025",
  "10:30",
  "Vientiane: 3",
])("%s is none", (text) => {
  expect(isRelativeTime(text)).toBe(false);
});

test("a day by its distance stands alone", () => {
  expect(["Yesterday", "ມື້ວານນີ້", "เมื่อวานนี้", "gestern"].map(isRelativeDay)).toEqual([true, true, true, true]);
  expect(["Yesterday once more", "ມື້ວານນີ້ຝົນຕົກ", "Monday"].map(isRelativeDay)).toEqual([false, false, false]);
});
