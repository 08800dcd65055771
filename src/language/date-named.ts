import {
  type CalendarDate,
  Cursor,
  dashes,
  dated,
  isGluedNumber,
  latestShortYear,
  type PrintedYear,
  readYear,
} from "./date-cursor.ts";
import { readTime } from "./date-time.ts";
import type { DateToken } from "./date-tokens.ts";

/** The year of `22-Jan-25` and `22 Jan '25`: two digits glued to the sign before them; that of `22 Jan 25 10:38` shows by its clock. */
function shortYear(cursor: Cursor, joined: boolean): PrintedYear | undefined {
  const marked = cursor.sign("'’") !== undefined;
  const glued = (joined || marked) && cursor.glued();
  if (marked && !glued) return undefined;
  const value = cursor.number(2, 2);
  if (value === undefined || value > latestShortYear || isGluedNumber(cursor.tokens, cursor.at)) return undefined;
  return glued || readTime(cursor.tokens, cursor.at) ? { year: 2000 + value, buddhist: false } : undefined;
}

/** The year of `16 ม.ค. 68`: Thai months go with Buddhist years, of which two digits are enough. */
function shortBuddhistYear(cursor: Cursor): PrintedYear | undefined {
  const value = cursor.number(2, 2);
  const next = cursor.tokens[cursor.at];
  // A word behind it makes it a number of something.
  if (value === undefined || value < 43 || next?.kind === "text" || isGluedNumber(cursor.tokens, cursor.at))
    return undefined;
  return { year: 2500 + value - 543, buddhist: true };
}

/** `23 ມັງກອນ 2025`, `ວັນທີ 23 ເດືອນ 1 ປີ 2025`, `16th of July, 2018`, `22-Jan-2025`. */
export function dayMonthName(tokens: readonly DateToken[], index: number): CalendarDate | undefined {
  const cursor = new Cursor(tokens, index);
  const day = cursor.number(1, 2);
  if (day === undefined || day === 0) return undefined;
  cursor.skip("ordinal");
  cursor.sign(`.${dashes}/`, true);
  cursor.sign(",");
  cursor.skip("filler");
  const marked = cursor.skip("month-mark");
  const name = tokens[cursor.at];
  const month = cursor.month() ?? (marked ? cursor.number(1, 2) : undefined);
  if (month === undefined) return undefined;
  cursor.sign(".॰", true);
  const joined = cursor.sign(`${dashes}/`, true) !== undefined;
  cursor.sign(",");
  const at = cursor.at;
  let year = readYear(cursor);
  if (!year) {
    cursor.at = at;
    year = name?.kind === "month" && name.buddhist ? shortBuddhistYear(cursor) : shortYear(cursor, joined);
  }
  return year && dated(year, month, day, "day-month-name", cursor.at);
}

/** `January 22, 2025`, `ພ.ຈ. 26, 2020`, `Aug 2 2021`, `Aug-2-2021`. */
export function monthNameDay(tokens: readonly DateToken[], index: number): CalendarDate | undefined {
  const cursor = new Cursor(tokens, index);
  cursor.skip("month-mark");
  const month = cursor.month();
  if (month === undefined) return undefined;
  cursor.sign(".॰", true);
  const joined = cursor.sign(dashes, true) !== undefined;
  cursor.skip("filler");
  const day = cursor.number(1, 2);
  if (day === undefined || day === 0) return undefined;
  cursor.skip("ordinal");
  if (joined && cursor.sign(dashes, true) === undefined) return undefined;
  cursor.sign(",");
  const year = readYear(cursor);
  return year && dated(year, month, day, "month-name-day", cursor.at);
}

/** `2025 January 23`, `2025. június 23.` */
export function yearMonthName(tokens: readonly DateToken[], index: number): CalendarDate | undefined {
  const cursor = new Cursor(tokens, index);
  const year = readYear(cursor);
  cursor.sign(`.,${dashes}`);
  const month = year && cursor.month();
  cursor.sign(`.,${dashes}`);
  const day = month === undefined ? undefined : cursor.number(1, 2);
  return year && month !== undefined && day ? dated(year, month, day, "year-first", cursor.at) : undefined;
}

/** `January 2025`, `ເດືອນ ມັງກອນ ປີ 2025`. */
export function monthAndYear(tokens: readonly DateToken[], index: number): CalendarDate | undefined {
  const cursor = new Cursor(tokens, index);
  cursor.skip("month-mark");
  const month = cursor.month();
  if (month === undefined) return undefined;
  cursor.sign(".॰", true);
  cursor.sign(",");
  const year = readYear(cursor);
  return year && !isGluedNumber(tokens, cursor.at) ? dated(year, month, 0, "month-name-year", cursor.at) : undefined;
}
