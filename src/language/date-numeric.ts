import {
  type CalendarDate,
  Cursor,
  dated,
  isGluedNumber,
  isValidDay,
  latestShortYear,
  readYear,
} from "./date-cursor.ts";
import type { DateToken } from "./date-tokens.ts";

/** Three numbers, each stop on the number before it and a space behind it: `23. 1. 2025`, `2025. 1. 23`. */
function isDotted(tokens: readonly DateToken[], index: number): boolean {
  return [1, 2, 3, 4].every((step) => {
    const token = tokens[index + step];
    if (step % 2 === 0) return token?.kind === "number" && token.spaced;
    return token?.kind === "sign" && token.sign === "." && !token.spaced;
  });
}

/** `2025-01-23`, `2025.1.23`, `2025/01/23`, `2025年1月23日`. */
export function yearFirst(tokens: readonly DateToken[], index: number): CalendarDate | undefined {
  const cursor = new Cursor(tokens, index);
  const year = readYear(cursor);
  const separator = year && cursor.sign("-./年년");
  if (!year || separator === undefined) return undefined;
  const counted = separator === "年" || separator === "년";
  const month = cursor.number(1, 2);
  if (month === undefined || cursor.sign(counted ? "月월" : separator) === undefined) return undefined;
  const day = cursor.number(1, 2);
  if (day === undefined || day === 0) return undefined;
  const spaced = !counted && tokens.slice(index + 1, cursor.at).some((token) => token.spaced);
  // "2025. 1. 23." is how Koreans and Hungarians write a date.
  if (spaced && !(isDotted(tokens, index) && cursor.sign(".", true))) return undefined;
  if (counted) cursor.sign("日号일");
  else if (isGluedNumber(tokens, cursor.at)) return undefined;
  return dated(year, month, day, "year-first", cursor.at, "ymd");
}

/** Day of the week from Monday, 0, by the calendar alone. */
function weekdayOf(year: number, month: number, day: number): number {
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
}

/**
 * `23/01/2025`, `1.2.2025`, `23-01-25`: day and month by what is possible, then by the day of the week printed with it, then by the
 * order that is asked for.
 */
export function inNumbers(
  tokens: readonly DateToken[],
  index: number,
  order: "dmy" | "mdy",
  weekday: number | undefined,
): CalendarDate | undefined {
  const cursor = new Cursor(tokens, index);
  const first = cursor.number(1, 2);
  const separator = first === undefined ? undefined : cursor.sign("-./");
  if (first === undefined || separator === undefined) return undefined;
  const second = cursor.number(1, 2);
  if (second === undefined || cursor.sign(separator) === undefined) return undefined;
  const long = tokens[cursor.at];
  let year = readYear(cursor);
  if (!year && long?.kind === "number" && long.digits === 2) {
    // A year of two digits: only where day and month have two as well, or the slash speaks for a date.
    const padded =
      separator === "/" ||
      [index, index + 2].every(
        (at) => tokens[at]?.kind === "number" && (tokens[at]?.end ?? 0) - (tokens[at]?.start ?? 0) === 2,
      );
    if (!padded || long.value > latestShortYear) return undefined;
    cursor.at++;
    if (cursor.skip("year-suffix")) cursor.sign(".", true);
    year = { year: 2000 + long.value, buddhist: false };
  }
  if (!year || first === 0 || second === 0) return undefined;
  const spaces = tokens.slice(index + 1, index + 5).filter(({ spaced }) => spaced).length;
  // "23 / 01 / 2025" and "23. 1. 2025" are dates, "3 - 2, 2025" is a score.
  const wide = (spaces === 4 && separator === "/") || (long?.kind === "number" && isDotted(tokens, index));
  if (spaces > 0 && !wide) return undefined;
  if (isGluedNumber(tokens, cursor.at)) return undefined;
  const dayFirst = isValidDay(year.year, second, first);
  const monthFirst = isValidDay(year.year, first, second);
  if (!dayFirst && !monthFirst) return undefined;
  const open = dayFirst && monthFirst && first !== second;
  const told = open ? orderByWeekday(year.year, first, second, weekday ?? weekdayBehind(tokens, cursor.at)) : undefined;
  const chosen = told ?? (dayFirst && monthFirst ? order : dayFirst ? "dmy" : "mdy");
  const [day, month] = chosen === "dmy" ? [first, second] : [second, first];
  const rule = chosen === "dmy" ? "day-month-year" : "month-day-year";
  return dated(year, month, day, rule, cursor.at, chosen, open && told === undefined);
}

/** Tokens behind a date among which its day of the week stands: a sign, a clock. */
const weekdayReach = 6;

/** `03/11/2025 (Tue)`, `03/11/2025 10:30 Tuesday`; one in front of another number belongs to that. */
function weekdayBehind(tokens: readonly DateToken[], index: number): number | undefined {
  for (let at = index; at < index + weekdayReach; at++) {
    const token = tokens[at];
    if (token?.kind === "weekday") {
      let next = at + 1;
      while (tokens[next]?.kind === "filler" || tokens[next]?.kind === "sign") next++;
      return tokens[next]?.kind === "number" ? undefined : token.value;
    }
    if (token?.kind !== "sign" && token?.kind !== "number") return undefined;
  }
  return undefined;
}

/** The order in which a date falls on the day of the week that is printed with it, where only one does. */
function orderByWeekday(
  year: number,
  first: number,
  second: number,
  weekday: number | undefined,
): "dmy" | "mdy" | undefined {
  if (weekday === undefined) return undefined;
  const dayFirst = weekdayOf(year, second, first) === weekday;
  const monthFirst = weekdayOf(year, first, second) === weekday;
  return dayFirst === monthFirst ? undefined : dayFirst ? "dmy" : "mdy";
}
