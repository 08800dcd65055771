import { findNewsDates, type NewsDateMatch } from "../../language/dates.ts";
import { asciiDigits } from "../../language/digits.ts";
import { trimBlank } from "../../language/white-space.ts";
import { unglueList } from "./glued.ts";

/** One line of a list of stories, taken apart. */
export interface ItemLine {
  readonly title: string;
  /** The name of the section that stood glued to the title. */
  readonly section: string | null;
  /** The date in front of the title or behind it, as printed. */
  readonly date: string | null;
}

/** Letters that are left of a line when its date is gone. */
const shortestTitle = 8;
/** How long ago a story appeared: `4 hours ago`, `3 ມື້ກ່ອນ`. Sure by its form. */
const age =
  /[\s|·,(–-]{1,4}(?:(?:\p{Nd}{1,3}|an?|one|two) (?:minute|min|hour|day|week|month|year)s? ago|\p{Nd}{1,3}\s?(?:ນາທີ|ຊົ່ວໂມງ|ຊມ|ມື້|ວັນ|ອາທິດ|ເດືອນ|ປີ)\s?(?:ກ່ອນ|ກ່ອນໜ້ານີ້|ກ່ອນນີ້|ທີ່ຜ່ານມາ|ຜ່ານມາ|ແລ້ວ))\)?$/iu;
/** A headline may end so too; it counts beside another line that shows its time. */
const weakAge = /[\s|·,(–-]{1,4}(?:yesterday|today|just now|ມື້ວານນີ້|ມື້ວານ|ມື້ນີ້|ຫວ່າງກີ້)\)?$/iu;
const number = /^(?<number>\p{Nd}{1,2})(?:[.)]\s?|\s)(?=\S)/u;
const digitDate = /^[\p{Nd}/.-]{6,10}$/u;

/**
 * Takes the lines of a list of stories apart: the number, the date in front or behind, how long ago it was, and the section glued to the
 * title. Most parts count only where the lines show them alike, since a headline may begin with a number and end in a date.
 *
 * @param known - names of sections that the page uses, by matching key
 */
export function readItemLines(lines: readonly string[], known: ReadonlyMap<string, string>): ItemLine[] {
  const bare = withoutNumbers(lines);
  const dated = withoutDates(bare);
  const glued = unglueList(
    dated.map(({ title }) => title),
    known,
  );
  return dated.map(({ title, date }, at) => ({
    title: glued[at]?.headline ?? title,
    section: glued[at]?.label ?? null,
    date,
  }));
}

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
  const parted = lines.map(partDate);
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
  const ago = partAge(line, age);
  if (ago) return { ...ago, sure: true };
  const dates = findNewsDates(line);
  const first = dates[0];
  const last = dates.at(-1);
  if (first && first.start === 0) return parted(line, first, line.slice(first.end));
  if (last && trimBlank(line.slice(last.end).replace(/[)\]]/gu, "")) === "")
    return parted(line, last, line.slice(0, last.start));
  return undefined;
}

function parted(line: string, date: NewsDateMatch, rest: string): Parted | undefined {
  const title = rest.replace(/^[\s|·:,)\]–-]{1,6}/u, "").replace(/[\s|·:,([–-]{1,6}$/u, "");
  const text = line.slice(date.start, date.end);
  return title.length < shortestTitle ? undefined : { title, date: text, sure: digitDate.test(text) };
}

function partAge(line: string, pattern: RegExp): Dated | undefined {
  const end = pattern.exec(line)?.[0];
  return end === undefined || line.length - end.length < shortestTitle
    ? undefined
    : { title: line.slice(0, -end.length), date: null };
}
