import { dayOfYearAtEnd } from "../../../language/day-of-year.ts";
import { asciiDigits, hasDigit } from "../../../language/digits.ts";
import { isOfPage } from "./frame-line.ts";
import type { Line } from "./line.ts";

/** Lines in a row whose days or times go on from one to the next, from which on they are a programme. */
const leastProgramme = 3;
/** Characters among which a line begins with a day. */
const dayReach = 20;

/**
 * Which lines of a dump are a programme of its article, whatever else speaks for other stories: their days or times go on from one to the
 * next, and stories come newest first. Below a tool, a heading of stories or a mark of the owner they may be a site's.
 *
 * @returns for each line whether it is one of a programme
 */
export function programmeLines(lines: readonly Line[]): readonly boolean[] {
  const found = new Array<boolean>(lines.length).fill(false);
  let framed = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    framed = line !== undefined && !line.runs && (framed || isOfPage(line));
    const end = framed ? at : endOfProgramme(lines, at);
    if (end - at >= leastProgramme) found.fill(true, at, end);
  }
  return found;
}

/** Where a row of lines ends that begin with days of the year, or times of a day, each later than the one before. */
function endOfProgramme(lines: readonly Line[], start: number): number {
  let end = start;
  let last = Number.NEGATIVE_INFINITY;
  for (; end < lines.length; end++) {
    const moment = momentOf(lines[end]?.block.text ?? "");
    if (moment === undefined || moment <= last) break;
    last = moment;
  }
  return end;
}

const time = /^(?<hour>\p{Nd}{1,2})[:.](?<minute>\p{Nd}{2})(?![\p{Nd}.:/-])/u;
const day = /^(?:\p{Nd}{1,2} \p{L}[\p{L}\p{M}]{2,11}|\p{L}[\p{L}\p{M}]{2,11} \p{Nd}{1,2})(?![\p{L}\p{M}\p{Nd}])/u;
const year = /^,? ?\p{Nd}{4}/u;

/** The day of the year, or the minute of the day, that a line begins with, as a number that grows with it. */
function momentOf(text: string): number | undefined {
  if (!hasDigit(text.slice(0, dayReach))) return undefined;
  const { hour, minute } = time.exec(text)?.groups ?? {};
  if (hour !== undefined && minute !== undefined) return Number(asciiDigits(hour)) * 60 + Number(asciiDigits(minute));
  const found = day.exec(text)?.[0];
  if (found === undefined || year.test(text.slice(found.length))) return undefined;
  const date = dayOfYearAtEnd(found);
  return date ? Date.parse(date.iso) : undefined;
}
