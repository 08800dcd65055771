import type { Block } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import { asciiDigits } from "../../language/digits.ts";
import { letterCount } from "../../language/script.ts";
import { momentLine } from "../dates/moment.ts";
import { isBarePage } from "../evidence/bare-page.ts";
import { headerZone, titlePosition } from "../header/header-zone.ts";

/** Letters of the longest line that tells when, and by whom, in a language whose months nobody knows. */
const longest = 90;
/** Letters beside the text of time elements up to which a line is nothing but these and their labels. */
const besideStamps = 24;
/** How templates name the element of a date. */
const dateName = /(?:^|[\s_-])(?:date|datetime|timestamp|dateline|pubdate|datePublished)(?:$|[\s_-])/iu;
/** Numbers of a day with its year. */
const fewestNumbers = 2;
/** Years by which the Buddhist calendar is ahead. */
const buddhist = 543;
/** Largest number that a clock, a month or a day shows. */
const largestPart = 59;
const stop = /[.!?。]$/u;

/**
 * The lines between title and text that tell the day of the page in whatever language: what `time` elements are all but the whole of, what
 * the markup names so, and lines without a date that khao can read whose numbers are the year and the day that the page gives to software, and
 * beside them at most a clock and a month.
 */
export function statedDateLines(draft: Draft): Block[] {
  const days = [draft.fields.publishedAt, draft.fields.modifiedAt].flatMap((date) => (date ? [date.value.iso] : []));
  return linesBelowTitle(draft).filter(
    (block) =>
      (block.kind === "paragraph" || block.kind === "list-item") &&
      block.letters <= longest &&
      (isStamped(draft, block) || isNamed(draft, block) || days.some((day) => tellsDay(block.text, day))),
  );
}

/** Letters of the longest part of a header line that is a name, a section or a count. */
const longestPart = 40;

/** What is left of header lines that were taken apart, where a part of each told the day of the page: counts and names in whatever language. */
export function partsBesideDates(draft: Draft): Block[] {
  const dated = new Set(
    draft.taken.flatMap(({ field, block }) => (field === "publishedAt" || field === "modifiedAt" ? [block] : [])),
  );
  // Where a page shows nothing around its text, a line with a day is more likely the text's.
  if (dated.size === 0 || isBarePage(draft)) return [];
  return linesBelowTitle(draft).filter(
    ({ index, kind, letters, text }) =>
      dated.has(index) &&
      kind === "paragraph" &&
      letters <= longestPart &&
      text.length < (draft.source[index]?.text.length ?? 0) &&
      !stop.test(text),
  );
}

function linesBelowTitle(draft: Draft): Block[] {
  const title = titlePosition(draft);
  return headerZone(draft).filter(({ index }) => index > title);
}

function isStamped({ times }: Draft, { index, text }: Block): boolean {
  const stamps = times.filter((time) => time.before === index && time.text !== "" && text.includes(time.text));
  if (stamps.length === 0) return false;
  const beside = stamps.reduce((rest, stamp) => rest.replace(stamp.text, ""), text);
  return letterCount(beside) <= besideStamps && !stop.test(text);
}

function isNamed({ containers }: Draft, { text, container }: Block): boolean {
  const { id, className, purpose } = containers[container] ?? { id: "", className: "", purpose: "" };
  const isDate = dateName.test(className) || dateName.test(id) || dateName.test(purpose);
  return isDate && numbersOf(text).length >= fewestNumbers && !stop.test(text);
}

function numbersOf(text: string): number[] {
  return (asciiDigits(text).match(/[0-9]{1,9}/gu) ?? []).map(Number);
}

function tellsDay(text: string, iso: string): boolean {
  const [year = 0, , day = 0] = iso.slice(0, 10).split("-").map(Number);
  const numbers = numbersOf(text);
  const isYear = (number: number): boolean => number === year || number === year + buddhist;
  if (day === 0 || !numbers.some(isYear) || !numbers.some((number) => Math.abs(number - day) <= 1)) return false;
  // Months that khao knows leave nothing to guess: it has read the line and left it.
  return numbers.every((number) => isYear(number) || number <= largestPart) && !momentLine(text, undefined)?.dates[0];
}
