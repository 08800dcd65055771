import { findNewsDates, type NewsDateMatch } from "../../language/dates.ts";
import { dayOfYearAtEnd } from "../../language/day-of-year.ts";
import { asciiDigits, hasDigit } from "../../language/digits.ts";
import { trimBlank } from "../../language/white-space.ts";
import { sectionBehind, unglueList } from "./glued.ts";
import { pieceForm, withoutPieces } from "./item-pieces.ts";

/** One line of a list of stories, taken apart. */
export interface ItemLine {
  readonly title: string;
  /** The name of the section that stood glued to the title. */
  readonly section: string | null;
  /** The date in front of the title or behind it, as printed. */
  readonly date: string | null;
}

/** Signs between a title and what stands behind it. */
const trailingSigns = /[\s|·•:,([_*–-]{1,6}$/u;
/** Letters that are left of a line when its date is gone. */
const shortestTitle = 8;
/** How long ago a story appeared: `4 hours ago`, `3 ມື້ກ່ອນ`. Sure by its form. */
const age =
  /[\s|·•,(–-]{1,4}(?:(?:\p{Nd}{1,3}|an?|one|two) (?:minute|min|hour|day|week|month|year)s? ago|\p{Nd}{1,3}\s?(?:ນາທີ|ຊົ່ວໂມງ|ຊມ|ມື້|ວັນ|ອາທິດ|ເດືອນ|ປີ)\s?(?:ກ່ອນ|ກ່ອນໜ້ານີ້|ກ່ອນນີ້|ທີ່ຜ່ານມາ|ຜ່ານມາ|ແລ້ວ))\)?$/iu;
/** How such a line ends: a look that spares the rest an expression that is slow to compile. */
const ageEnd = /(?:ago|ກ່ອນ|ນີ້|ຜ່ານມາ|ແລ້ວ)\)?$/i;
/** A headline may end so too; it counts beside another line that shows its time. */
const weakAge = /[\s|·•,(–-]{1,4}(?:yesterday|today|just now|ມື້ວານນີ້|ມື້ວານ|ມື້ນີ້|ຫວ່າງກີ້)\)?$/iu;
const number = /^(?<number>\p{Nd}{1,2})(?:[.)]\s?|\s)(?=\S)/u;
const digitDate = /^[\p{Nd}/.-]{6,10}$/u;

/** Lines of a page that must glue sections in front of their dates before another one is believed to glue one without a date. */
const leastGlued = 2;

/** Whether a page glues names of sections to its headlines, by lines that have a date glued behind them. */
export function gluesSections(lines: readonly string[], known: ReadonlyMap<string, string>): boolean {
  let left = leastGlued;
  return lines.some((line) => line.length <= longestLine && datedSection(line, known) !== undefined && --left === 0);
}

/**
 * Takes the lines of a list of stories apart: the number, the date in front or behind, how long ago it was, and the section glued to the
 * title. Most parts count only where the lines show them alike, since a headline may begin with a number and end in a date.
 *
 * @param known - names of sections that the page uses, by matching key
 * @param glues - whether the page shows elsewhere that it glues sections to headlines
 */
export function readItemLines(lines: readonly string[], known: ReadonlyMap<string, string>, glues = false): ItemLine[] {
  const counted = withoutNumbers(lines);
  const dated = withoutDates(counted);
  const parted = withoutPieces(
    dated.map(({ title }) => title),
    known,
  );
  const glued = unglueList(
    parted.map(({ title }) => title),
    known,
    dated.every(({ title }, at) => title !== counted[at]),
  );
  return dated.map(({ date }, at): ItemLine => {
    const own = datedSection(counted[at] ?? "", known);
    if (own) return own;
    const { title = "", label = null } = parted[at] ?? {};
    const seam = glued[at] ?? (glues && label === null ? sectionBehind(title, known) : undefined);
    return { title: seam?.headline ?? title, section: seam?.label ?? label, date };
  });
}

/** Characters of the longest line of a list. */
const longestLine = 260;
/** A day and a month in digits at the end of a line. */
const shortDay = /\p{Nd}{1,2}[-./]\p{Nd}{1,2}$/u;

/** A section and a date that are glued to a headline one behind the other: `…会议交通05-18`. The date shows the seam, so one line will do. */
function datedSection(line: string, known: ReadonlyMap<string, string>): ItemLine | undefined {
  if (!hasDigit(line)) return undefined;
  const part = partDate(line) ?? partDay(line) ?? partShortDay(line);
  const isGlued = part && line.startsWith(part.title) && /^[\p{L}\p{Nd}]/u.test(line.slice(part.title.length));
  const glued = isGlued ? sectionBehind(part.title, known) : undefined;
  return glued && { title: glued.headline, section: glued.label, date: part?.date ?? null };
}

function partShortDay(line: string): Dated | undefined {
  const start = shortDay.exec(line)?.index;
  return start === undefined ? undefined : { title: line.slice(0, start), date: null };
}

/** What an item of a list shows on the line of its title: its date or how long ago it was, a piece with a number behind a sign, its place. */
export type ItemShape = "dated" | "pieced" | "numbered" | null;

/** The form of a line, if it is one that the items of a list share. */
export function shapeOf(line: string): ItemShape {
  if (!hasDigit(line)) return null;
  if (number.test(line)) return "numbered";
  if (partDate(line)) return "dated";
  return hasDigit(lastPiece.exec(line)?.groups?.["piece"] ?? "") ? "pieced" : null;
}

/** The form that a line may share with others of its list: what it shows beside a title, and where. */
export function itemForm(line: string): string | null {
  return shapeOf(line) ?? pieceForm(line);
}

/** The last piece of a line, behind a sign that parts it from the title: a section, or how long it takes to read. */
const lastPiece = /\s?[|·•]\s?(?<piece>[^|·•]{2,24})$/u;

/** Numbers count the items if they begin with one and go on. */
function withoutNumbers(lines: readonly string[]): readonly string[] {
  const counted = lines.length > 1 && lines.every((line, at) => numberOf(line) === at + 1);
  return counted ? lines.map((line) => line.replace(number, "")) : lines;
}

function numberOf(line: string): number {
  return Number(asciiDigits(number.exec(line)?.groups?.["number"] ?? ""));
}

interface Dated {
  readonly title: string;
  readonly date: string | null;
}

function withoutDates(lines: readonly string[]): readonly Dated[] {
  const whole = lines.map(partDate);
  const few = whole.filter((part) => part !== undefined).length * 2 < lines.length;
  const parted = few ? lines.map(partDay) : whole;
  const found = parted.filter((part) => part !== undefined).length;
  // One date of words alone may belong to the headline.
  const sure = found > 1 || parted.some((part) => part?.sure);
  return lines.map((line, at) => {
    const part = sure ? (parted[at] ?? (found > 0 ? partAge(line, weakAge) : undefined)) : undefined;
    return part ?? { title: line, date: null };
  });
}

interface Parted extends Dated {
  readonly sure: boolean;
}

function partDate(line: string): Parted | undefined {
  const ago = ageEnd.test(line) ? partAge(line, age) : undefined;
  if (ago) return { ...ago, sure: true };
  if (!hasDigit(line)) return undefined;
  const dates = findNewsDates(line);
  const first = dates[0];
  const last = dates.at(-1);
  if (first && (first.start === 0 || /^[[(]$/u.test(line.slice(0, first.start))))
    return parted(line, first, line.slice(first.end));
  const behind = line.slice(last?.end).replace(origin, "");
  if (last && trimBlank(behind.replace(/[)\]_*]/gu, "")) === "") return parted(line, last, line.slice(0, last.start));
  return partMonth(line);
}

/** The section that some lists print behind the date: `… 12 May 2025 in "News"`. */
const origin = /^\s(?:in|ໃນ) [“"][^“”"]{2,30}[”"]$/iu;

/** Characters of a date with the name of its month, which begins with a capital where it is glued: `…ENVIRONMENTFeb 6, 2026`. */
const dateReach = 24;
const monthSeam = /(?<=\S)\p{Lu}\p{Ll}{2,8}\.? \p{Nd}{1,2},? \p{Nd}{4}$/u;

function partMonth(line: string): Parted | undefined {
  const start = monthSeam.exec(line)?.index;
  if (start === undefined) return undefined;
  const [date] = findNewsDates(line.slice(start));
  if (date?.start !== 0 || start + date.end < line.length) return undefined;
  return parted(line, { ...date, start, end: line.length }, line.slice(0, start));
}

/** A day of the year behind the title: `… 24 ທັນວາ`. The year is not told, so it gives no date. */
function partDay(line: string): Parted | undefined {
  if (!hasDigit(line.slice(-dateReach))) return undefined;
  const day = dayOfYearAtEnd(line);
  if (!day || !hasDigit(line.slice(day.start))) return undefined;
  const part = parted(line, day, line.slice(0, day.start));
  return part && { ...part, date: null };
}

function parted(line: string, date: NewsDateMatch, rest: string): Parted | undefined {
  const title = rest.replace(/^[\s|·:,)\]–-]{1,6}/u, "").replace(trailingSigns, "");
  const text = line.slice(date.start, date.end);
  return title.length < shortestTitle ? undefined : { title, date: text, sure: digitDate.test(text) };
}

function partAge(line: string, pattern: RegExp): Dated | undefined {
  const end = pattern.exec(line)?.[0];
  return end === undefined || line.length - end.length < shortestTitle
    ? undefined
    : { title: line.slice(0, -end.length).replace(trailingSigns, ""), date: null };
}
