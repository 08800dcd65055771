import type { DateToken } from "./date-tokens.ts";

/** In which order the numbers of a date are read. */
export type DateOrder = "dmy" | "mdy" | "ymd";

/** A calendar date as the grammar found it. `day` 0 stands for a month alone; `next` is the index of the token behind. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly rule: string;
  readonly next: number;
  /** Only for dates in numbers. */
  readonly order?: DateOrder;
  /** Day and month could be exchanged. */
  readonly ambiguous?: boolean;
}

const dashes = "-–—‑−";

/** Walks over tokens; each step gives the token that fits and moves on, or stays. */
class Cursor {
  readonly tokens: readonly DateToken[];
  at: number;

  constructor(tokens: readonly DateToken[], at: number) {
    this.tokens = tokens;
    this.at = at;
  }

  number(minimalDigits: number, maximalDigits: number): number | undefined {
    const token = this.tokens[this.at];
    if (token?.kind !== "number" || token.digits < minimalDigits || token.digits > maximalDigits) return undefined;
    this.at++;
    return token.value;
  }

  sign(signs: string, glued = false): string | undefined {
    const token = this.tokens[this.at];
    if (token?.kind !== "sign" || !signs.includes(token.sign) || (glued && token.spaced)) return undefined;
    this.at++;
    return token.sign;
  }

  month(): number | undefined {
    const token = this.tokens[this.at];
    if (token?.kind !== "month") return undefined;
    this.at++;
    return token.value;
  }

  skip(...kinds: readonly DateToken["kind"][]): boolean {
    const from = this.at;
    while (kinds.includes(this.tokens[this.at]?.kind ?? "text")) this.at++;
    return this.at > from;
  }

  glued(): boolean {
    return this.tokens[this.at]?.spaced === false;
  }
}

/** A Buddhist year is 543 ahead; it is known by its marker or, without one, by its size. */
function readYear(cursor: Cursor): { year: number; buddhist: boolean } | undefined {
  cursor.skip("year-mark", "filler");
  let era = eraAt(cursor);
  const value = cursor.number(4, 4);
  if (value === undefined) return undefined;
  era ??= eraAt(cursor);
  const buddhist = value >= 2400 && value <= 2699 && era !== "common";
  return { year: buddhist ? value - 543 : value, buddhist };
}

function eraAt(cursor: Cursor): "buddhist" | "common" | undefined {
  const bracket = cursor.tokens[cursor.at];
  const inside = bracket?.kind === "sign" && bracket.sign === "(" ? 1 : 0;
  const token = cursor.tokens[cursor.at + inside];
  if (token?.kind !== "era") return undefined;
  cursor.at += 1 + inside;
  return token.value;
}

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the day exists; `day` 0 asks for the month alone. */
export function isValidDay(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 0) return false;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  return day <= (daysInMonth[month - 1] ?? 0) + leap;
}

function dated(
  parts: { year: number; buddhist: boolean },
  month: number,
  day: number,
  rule: string,
  next: number,
): CalendarDate | undefined {
  if (!isValidDay(parts.year, month, day)) return undefined;
  return { year: parts.year, month, day, rule: parts.buddhist ? `${rule}-buddhist` : rule, next };
}

/** `2025-01-23`, `2025.1.23`, `2025/01/23`, `2025年1月23日`. */
function yearFirst(tokens: readonly DateToken[], index: number): CalendarDate | undefined {
  const cursor = new Cursor(tokens, index);
  const year = readYear(cursor);
  const separator = year && cursor.sign("-./年년");
  if (!year || separator === undefined) return undefined;
  const counted = separator === "年" || separator === "년";
  const month = cursor.number(1, 2);
  if (month === undefined || cursor.sign(counted ? "月월" : separator) === undefined) return undefined;
  const day = cursor.number(1, 2);
  if (day === undefined || day === 0 || (!counted && tokens.slice(index + 1, cursor.at).some(({ spaced }) => spaced)))
    return undefined;
  if (counted) cursor.sign("日号일");
  else if (isGluedNumber(tokens, cursor.at)) return undefined;
  const date = dated(year, month, day, "year-first", cursor.at);
  return date && { ...date, order: "ymd", ambiguous: false };
}

/** A separator and another digit right behind: an address, a version, a longer number. */
function isGluedNumber(tokens: readonly DateToken[], index: number): boolean {
  const sign = tokens[index];
  const number = tokens[index + 1];
  if (sign?.kind === "number") return !sign.spaced;
  return (
    sign?.kind === "sign" && !sign.spaced && "-./:%".includes(sign.sign) && number?.kind === "number" && !number.spaced
  );
}

/** Day of the week from Monday, 0, by the calendar alone. */
function weekdayOf(year: number, month: number, day: number): number {
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
}

/**
 * `23/01/2025`, `1.2.2025`, `23-01-25`: day and month by what is possible, then by the day of the week printed in front, then by the
 * order that is asked for.
 */
function inNumbers(
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
    if (!padded || long.value > 69) return undefined;
    cursor.at++;
    year = { year: 2000 + long.value, buddhist: false };
  }
  if (!year || first === 0 || second === 0) return undefined;
  const spaces = tokens.slice(index + 1, index + 5).filter(({ spaced }) => spaced).length;
  // "23 / 01 / 2025" is a date, "3 - 2, 2025" a score.
  if (spaces > 0 && (spaces < 4 || separator !== "/")) return undefined;
  if (isGluedNumber(tokens, cursor.at)) return undefined;
  const dayFirst = isValidDay(year.year, second, first);
  const monthFirst = isValidDay(year.year, first, second);
  if (!dayFirst && !monthFirst) return undefined;
  const open = dayFirst && monthFirst && first !== second;
  const told = open ? orderByWeekday(year.year, first, second, weekday) : undefined;
  const chosen = told ?? (dayFirst && monthFirst ? order : dayFirst ? "dmy" : "mdy");
  const [day, month] = chosen === "dmy" ? [first, second] : [second, first];
  const date = dated(year, month, day, chosen === "dmy" ? "day-month-year" : "month-day-year", cursor.at);
  return date && { ...date, order: chosen, ambiguous: open && told === undefined };
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

/** The year of `22-Jan-25`: two digits glued to the sign before them. */
function shortYear(cursor: Cursor): { year: number; buddhist: boolean } | undefined {
  const value = cursor.glued() ? cursor.number(2, 2) : undefined;
  return value === undefined || value > 69 || isGluedNumber(cursor.tokens, cursor.at)
    ? undefined
    : { year: 2000 + value, buddhist: false };
}

/** `23 ມັງກອນ 2025`, `ວັນທີ 23 ເດືອນ 1 ປີ 2025`, `16th of July, 2018`, `22-Jan-2025`. */
function dayMonthName(tokens: readonly DateToken[], index: number): CalendarDate | undefined {
  const cursor = new Cursor(tokens, index);
  const day = cursor.number(1, 2);
  if (day === undefined || day === 0) return undefined;
  cursor.skip("ordinal");
  cursor.sign(`.${dashes}/`, true);
  cursor.sign(",");
  cursor.skip("filler");
  const marked = cursor.skip("month-mark");
  const month = cursor.month() ?? (marked ? cursor.number(1, 2) : undefined);
  if (month === undefined) return undefined;
  cursor.sign(".", true);
  const joined = cursor.sign(`${dashes}/`, true) !== undefined;
  cursor.sign(",");
  const year = readYear(cursor) ?? (joined ? shortYear(cursor) : undefined);
  return year && dated(year, month, day, "day-month-name", cursor.at);
}

/** `January 22, 2025`, `ພ.ຈ. 26, 2020`, `Aug 2 2021`. */
function monthNameDay(tokens: readonly DateToken[], index: number): CalendarDate | undefined {
  const cursor = new Cursor(tokens, index);
  cursor.skip("month-mark");
  const month = cursor.month();
  if (month === undefined) return undefined;
  cursor.sign(".", true);
  cursor.skip("filler");
  const day = cursor.number(1, 2);
  if (day === undefined || day === 0) return undefined;
  cursor.skip("ordinal");
  cursor.sign(",");
  const year = readYear(cursor);
  return year && dated(year, month, day, "month-name-day", cursor.at);
}

/** `2025 January 23`, `2025. június 23.` */
function yearMonthName(tokens: readonly DateToken[], index: number): CalendarDate | undefined {
  const cursor = new Cursor(tokens, index);
  const year = readYear(cursor);
  cursor.sign(`.,${dashes}`);
  const month = year && cursor.month();
  cursor.sign(`.,${dashes}`);
  const day = month === undefined ? undefined : cursor.number(1, 2);
  return year && month !== undefined && day ? dated(year, month, day, "year-first", cursor.at) : undefined;
}

/** `January 2025`, `ເດືອນ ມັງກອນ ປີ 2025`. */
function monthAndYear(tokens: readonly DateToken[], index: number): CalendarDate | undefined {
  const cursor = new Cursor(tokens, index);
  cursor.skip("month-mark");
  const month = cursor.month();
  if (month === undefined) return undefined;
  cursor.sign(".", true);
  cursor.sign(",");
  const year = readYear(cursor);
  return year && !isGluedNumber(tokens, cursor.at) ? dated(year, month, 0, "month-name-year", cursor.at) : undefined;
}

/** Reads a date that begins at a token, weekday and words such as "on" or "ວັນທີ" before it included. */
export function readDate(tokens: readonly DateToken[], index: number, order: "dmy" | "mdy"): CalendarDate | undefined {
  const cursor = new Cursor(tokens, index);
  let weekday: number | undefined;
  for (let step = 0; step < 4; step++) {
    const token = tokens[cursor.at];
    if (token?.kind === "weekday") weekday = token.value;
    if (!cursor.skip("weekday", "filler") && cursor.sign(",.") === undefined) break;
  }
  const at = cursor.at;
  return (
    yearFirst(tokens, at) ??
    inNumbers(tokens, at, order, weekday) ??
    dayMonthName(tokens, at) ??
    monthNameDay(tokens, at) ??
    yearMonthName(tokens, at) ??
    monthAndYear(tokens, at)
  );
}

/** A dash or a word such as "to" that joins the two ends of a range. */
export function isRangeSign(token: DateToken | undefined): boolean {
  return token?.kind === "until" || (token?.kind === "sign" && `${dashes}~`.includes(token.sign));
}
