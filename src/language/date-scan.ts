import { type CalendarDate, Cursor, type DateOrder, dated } from "./date-cursor.ts";
import { isRangeSign, readDate } from "./date-match.ts";
import { readTime, readZone, type TimeOfDay } from "./date-time.ts";
import type { DateToken } from "./date-tokens.ts";

/** A date with the time printed beside it, as a range of tokens. */
export interface ScannedDate {
  readonly from: number;
  /** Index of the token behind the last one. */
  readonly to: number;
  readonly date: CalendarDate;
  readonly time: TimeOfDay | undefined;
  /** Minutes east of Greenwich, where a zone is printed in front of the date. */
  readonly zone: number | undefined;
}

const between = "|,،·•-–—@()（）";

/** Steps over what may stand between a date and its time: a bar, a comma, a dash, a bracket, "at", "ເວລາ:", "T". */
function overConnectors(tokens: readonly DateToken[], index: number, text: string): number {
  let at = index;
  for (let step = 0; step < 5; step++) {
    const token = tokens[at];
    if (!token) break;
    const letterT = token.kind === "text" && !token.spaced && text.slice(token.start, token.end) === "T";
    const joins =
      token.kind === "sign" &&
      (between.includes(token.sign) ||
        (".:".includes(token.sign) && tokens[at - 1]?.kind === "clock") ||
        (token.sign === "." && !token.spaced && at === index));
    if (!joins && !letterT && token.kind !== "clock" && token.kind !== "filler" && token.kind !== "weekday") break;
    at++;
  }
  return at;
}

/** Whether something right before a token makes its number part of a longer one, or a numbering of something. */
function isBarred(tokens: readonly DateToken[], index: number, text: string): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || !before) return false;
  if (before.kind === "numbering") return true;
  const stop = tokens[index - 2];
  if (token.kind === "number" && isTelephone(tokens, index)) return true;
  if (before.kind === "sign") {
    if (stop?.kind === "numbering" && ".:".includes(before.sign)) return true;
    if (before.sign === "№" || before.sign === "#" || before.sign === "$" || before.sign === "₭") return true;
    if (token.spaced || token.kind !== "number") return false;
    if ("/.".includes(before.sign) && !before.spaced) return true;
    return before.sign === "-" && stop?.kind === "number" && !before.spaced;
  }
  // "v1.2.2020"; a source name glued to a whole date is common, a single letter is not.
  return !token.spaced && token.kind === "number" && /^[A-Za-z]$/u.test(text.slice(before.start, before.end));
}

const longestTelephone = 12;

/** `Tel: 021 25-02-2024`: nothing but numbers and the signs of telephone numbers between the word and the number. */
function isTelephone(tokens: readonly DateToken[], index: number): boolean {
  for (let at = index - 1; at >= 0 && index - at <= longestTelephone; at--) {
    const token = tokens[at];
    if (token?.kind === "phone") return true;
    if (token?.kind !== "number" && !(token?.kind === "sign" && "+()-.:/".includes(token.sign))) return false;
  }
  return false;
}

/** The other end of a range right before a date: `25–26 August`, `31 ມີນາ - 2 ເມສາ`, `from 3 to`. */
function endsRange(tokens: readonly DateToken[], index: number): boolean {
  let at = index - 1;
  while (tokens[at]?.kind === "filler" || tokens[at]?.kind === "weekday") at--;
  const joint = tokens[at];
  const end = tokens[at - 1];
  const further = tokens[at - 2];
  if (joint?.kind === "and") return end?.kind === "number" && end.digits <= 2;
  if (!isRangeSign(joint) || !end) return false;
  if (end.kind === "month" || end.kind === "ordinal") return true;
  // "COVID-19 - 23 January" is none: the number hangs on a word.
  return end.kind === "number" && end.digits <= 2 && !(further?.kind === "sign" && !further.spaced && !end.spaced);
}

/** What follows a date as the other end of a range. */
function rangeEnd(tokens: readonly DateToken[], index: number, order: "dmy" | "mdy"): number | undefined {
  if (!isRangeSign(tokens[index])) return undefined;
  return readDate(tokens, index + 1, order)?.next;
}

/** `Aug 25–26, 2025`: a month and two days. Gives the index behind it. */
function monthWithDays(tokens: readonly DateToken[], index: number): number | undefined {
  if (tokens[index]?.kind !== "month") return undefined;
  let at = index + 1;
  const dot = tokens[at];
  if (dot?.kind === "sign" && dot.sign === ".") at++;
  if (tokens[at]?.kind !== "number" || !isRangeSign(tokens[at + 1]) || tokens[at + 2]?.kind !== "number")
    return undefined;
  return at + 3;
}

/** Finds dates from left to right, each with the time in front of it or behind it. Ranges are stepped over. */
export function scanDates(tokens: readonly DateToken[], text: string, wanted: DateOrder | undefined): ScannedDate[] {
  const found: ScannedDate[] = [];
  let at = 0;
  while (at < tokens.length) {
    const scanned = scanAt(tokens, at, text, wanted);
    if (typeof scanned === "number") at = scanned;
    else {
      found.push(scanned);
      at = scanned.to;
    }
  }
  return found;
}

/** The date that begins at a token, or the index to go on from. */
function scanAt(
  tokens: readonly DateToken[],
  index: number,
  text: string,
  wanted: DateOrder | undefined,
): ScannedDate | number {
  const kind = tokens[index]?.kind;
  const begins =
    kind === "number" ||
    kind === "month" ||
    kind === "month-mark" ||
    kind === "weekday" ||
    kind === "filler" ||
    kind === "era";
  const zone = kind === "sign" || kind === "zone" ? readZone(tokens, index) : undefined;
  if ((!begins && !zone) || isBarred(tokens, index, text)) return index + 1;
  const range = monthWithDays(tokens, index);
  if (range !== undefined) return range;
  const start = zone?.next ?? index;
  const timeBefore = kind === "number" || zone ? readTime(tokens, start) : undefined;
  const dateAt = timeBefore ? overConnectors(tokens, timeBefore.next, text) : start;
  const order = wanted === "mdy" ? "mdy" : "dmy";
  const stamp = kind === "month" ? timeBeforeYear(tokens, index) : undefined;
  if (stamp) return stamp;
  let date = readDate(tokens, dateAt, order);
  if (!date) return index + 1;
  let time = timeBefore;
  let to = date.next;
  if (!time && date.day > 0) {
    const behind = readTime(tokens, overConnectors(tokens, date.next, text));
    const glued = behind && isClockRange(tokens, behind.next);
    if (behind && !glued) {
      time = behind;
      to = behind.next;
    }
  }
  // The US form comes with AM or PM and seconds, as .NET prints it.
  if (wanted === undefined && date.ambiguous && time?.meridiem && time.second !== undefined) {
    date = readDate(tokens, dateAt, "mdy") ?? date;
  }
  const end = rangeEnd(tokens, to, order);
  if (end !== undefined) return end;
  if (endsRange(tokens, firstNumber(tokens, dateAt))) return to;
  return { from: index, to, date, time, zone: zone?.offset };
}

function firstNumber(tokens: readonly DateToken[], index: number): number {
  let at = index;
  while (at < tokens.length && tokens[at]?.kind !== "number" && tokens[at]?.kind !== "month") at++;
  return at;
}

/** `Jan 16 10:38:00 2025`, `Jan 16 10:38:00 +0700 2025`: as software prints its clock. */
function timeBeforeYear(tokens: readonly DateToken[], index: number): ScannedDate | undefined {
  const cursor = new Cursor(tokens, index);
  const month = cursor.month();
  const day = cursor.number(1, 2);
  const time = month === undefined || !day ? undefined : readTime(tokens, cursor.at);
  if (month === undefined || !day || time?.second === undefined) return undefined;
  cursor.at = time.next;
  const year = cursor.number(4, 4);
  const date =
    year === undefined ? undefined : dated({ year, buddhist: false }, month, day, "month-name-day", cursor.at);
  return date && { from: index, to: cursor.at, date, time, zone: undefined };
}

/** `10:00 - 12:00` are hours of something, not the time of a publication. */
function isClockRange(tokens: readonly DateToken[], index: number): boolean {
  return isRangeSign(tokens[index]) && readTime(tokens, index + 1) !== undefined;
}
