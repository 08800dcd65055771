import type { DatePrecision } from "../article/fields.ts";
import { remembered } from "../article/page-memo.ts";
import { canonicalize, isCanonical } from "./canonical.ts";
import { type DateOrder, isValidDay } from "./date-cursor.ts";
import { relativeDays, relativeUnits } from "./date-grammar.data.ts";
import { mayHoldYear } from "./date-hint.ts";
import { type ScannedDate, scanDates } from "./date-scan.ts";
import { type DateToken, dateTokens } from "./date-tokens.ts";
import { asciiDigits } from "./digits.ts";

export { dateFromUrl } from "./date-url.ts";

/** What the caller knows beside the text. */
export interface DateHints {
  /** Order of day and month where a date in numbers leaves both open. */
  readonly order?: "dmy" | "mdy";
  /** Minutes east of Greenwich for times without a zone. Default 420, the time of Laos. */
  readonly offsetMinutes?: number;
  /** The day that "yesterday" counts from, as `YYYY-MM-DD`. Without it relative dates are no dates. */
  readonly base?: string;
}

/** A date read from text. */
export interface NewsDate {
  /** `2025-01-23T10:38:00+07:00`, or the day (`2025-01-23`) or month (`2025-01`) alone. */
  readonly iso: string;
  readonly precision: DatePrecision;
  /** Which form it was; ends in `-buddhist` where 543 years were taken off. */
  readonly rule: string;
  /** The text that it was read from. */
  readonly source: string;
}

/** A date and where it stands; offsets are UTF-16 units, `end` is exclusive. */
export interface NewsDateMatch extends NewsDate {
  readonly start: number;
  readonly end: number;
  /** Day and month could be exchanged: neighbours of the same list may know better. */
  readonly ambiguous: boolean;
  /** The order that numbers were read in. */
  readonly order?: DateOrder | undefined;
}

/** Far more than any line with a date; the walk stays short on hostile input. */
const maximalLength = 4000;
const laosOffset = 420;

/**
 * Finds every whole date in a line, with the time beside it. Ranges ("Aug 25–26, 2025"), days without a year and relative
 * words are no dates. A month with a year is found with precision `month`.
 *
 * @param text - a line or a paragraph; only the first 4,000 UTF-16 units are read
 * @param hints - see {@link DateHints}
 * @example
 * import { findNewsDates } from "khao";
 * findNewsDates("13:48 | 07/10/2023 · KPL")[0]?.iso; // => "2023-10-07T13:48:00+07:00"
 * findNewsDates("ວັນທີ 3 - 4 ມີນາ 2020").length; // => 0
 */
export function findNewsDates(text: string, hints?: DateHints): NewsDateMatch[] {
  return hints === undefined ? [...plainDates(text)] : readDates(text, hints);
}

const noHints: DateHints = {};
const plainDates = remembered((text: string): readonly NewsDateMatch[] => readDates(text, noHints));

function readDates(text: string, hints: DateHints): NewsDateMatch[] {
  const line = text.length > maximalLength ? text.slice(0, maximalLength) : text;
  if (!mayHoldYear(line)) return [];
  if (isCanonical(line)) return findInCanonical(line, hints);
  const canonical = canonicalize(line);
  return findInCanonical(canonical.text, hints).map(({ iso, precision, rule, ambiguous, order, ...at }) => {
    const { start, end } = canonical.toRaw(at.start, at.end);
    return { start, end, iso, precision, rule, source: line.slice(start, end), ambiguous, order };
  });
}

function findInCanonical(line: string, hints: DateHints): NewsDateMatch[] {
  const tokens = dateTokens(line);
  return scanDates(tokens, line, hints.order).map((scanned) => toMatch(scanned, tokens, line, hints));
}

/**
 * Reads the date of a line such as a byline: Lao and English forms, Lao digits, Buddhist years, a time before or behind.
 * Where day and month are both possible, AM or PM with seconds means month first, everything else day first.
 *
 * @param text - a short line, or a stretch that holds a date; of several the first counts
 * @param hints - see {@link DateHints}
 * @returns `undefined` where there is no date, it does not exist, or it is a range or relative without a base
 * @example
 * import { parseNewsDate } from "khao";
 * parseNewsDate("ວັນທີ ໒໓ ມັງກອນ ໒໐໒໕")?.iso; // => "2025-01-23"
 * parseNewsDate("8/27/2025 8:15:36 PM")?.iso; // => "2025-08-27T20:15:36+07:00"
 * parseNewsDate("31 ພຶດສະພາ 2562")?.rule; // => "day-month-name-buddhist"
 */
export function parseNewsDate(text: string, hints: DateHints = {}): NewsDate | undefined {
  const found = findNewsDates(text, hints);
  const whole = found.find(({ precision }) => precision !== "month");
  const match = whole ?? found.find(({ start, end }) => isAlone(text, start, end));
  if (!match) return relativeDate(text, hints);
  const { iso, precision, rule, source } = match;
  return { iso, precision, rule, source };
}

/** A month without a day dates an article only where the line holds nothing else. */
function isAlone(text: string, start: number, end: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text.slice(0, start)) && !/[\p{L}\p{N}]/u.test(text.slice(end));
}

function toMatch(scanned: ScannedDate, tokens: readonly DateToken[], text: string, hints: DateHints): NewsDateMatch {
  const { date, time, zone } = scanned;
  const start = tokens[firstMeaning(tokens, scanned)]?.start ?? 0;
  const end = tokens[scanned.to - 1]?.end ?? text.length;
  const month = `${pad(date.year, 4)}-${pad(date.month)}`;
  let iso = date.day > 0 ? `${month}-${pad(date.day)}` : month;
  let precision: DatePrecision = date.day > 0 ? "day" : "month";
  if (time && date.day > 0) {
    const offset = time.offset ?? zone ?? hints.offsetMinutes ?? laosOffset;
    iso += `T${pad(time.hour)}:${pad(time.minute)}:${pad(time.second ?? 0)}${isoOffset(offset)}`;
    precision = time.second === undefined ? "minute" : "second";
  }
  const { rule, ambiguous, order } = date;
  return { start, end, iso, precision, rule, source: text.slice(start, end), ambiguous, order };
}

/** Words such as "on the" in front of a date are no part of it. */
function firstMeaning(tokens: readonly DateToken[], { from, to }: ScannedDate): number {
  let at = from;
  while (at < to - 1 && (tokens[at]?.kind === "filler" || (tokens[at]?.kind === "sign" && !isBracket(tokens[at]))))
    at++;
  return at;
}

function isBracket(token: DateToken | undefined): boolean {
  return token?.kind === "sign" && token.sign === "(";
}

function relativeDate(text: string, { base }: DateHints): NewsDate | undefined {
  if (base === undefined || !/^\d{4}-\d\d-\d\d$/u.test(base) || text.length > 80) return undefined;
  const line = asciiDigits(text.trim().toLowerCase()).replace(/[.,:]/gu, "");
  let days: number | undefined = relativeDays.find(({ forms }) => forms.split(" ").includes(line))?.days;
  for (const { pattern, days: unit } of relativeUnits) {
    const count = pattern.exec(line)?.[1];
    if (count !== undefined) days = -Number(count) * unit;
  }
  if (days === undefined) return undefined;
  const [year = 0, month = 0, day = 0] = base.split("-").map(Number);
  if (day === 0 || !isValidDay(year, month, day)) return undefined;
  const iso = new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
  return { iso, precision: "day", rule: "relative", source: text.trim() };
}

function pad(value: number, width = 2): string {
  return String(value).padStart(width, "0");
}

function isoOffset(minutes: number): string {
  if (minutes === 0) return "Z";
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${pad(Math.trunc(size / 60))}:${pad(size % 60)}`;
}
