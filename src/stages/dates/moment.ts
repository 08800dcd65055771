import type { DatePrecision, FoundDate } from "../../article/fields.ts";
import { remembered } from "../../article/page-memo.ts";
import { type DateLine, readDateLine } from "../../language/date-line.ts";
import { parseDateStamp } from "../../language/date-stamp.ts";
import type { DateHints, NewsDate } from "../../language/dates.ts";

/** A date as it stands on the page, before it is settled in which zone its clock runs. */
export interface Moment {
  /** `2025-01-23`, or `2025-01` where no day is printed. */
  readonly day: string;
  /** `10:38:00`, or null where no time is printed. */
  readonly clock: string | null;
  /** Minutes east of Greenwich where the page prints a zone; null where it does not. */
  readonly offset: number | null;
  readonly precision: DatePrecision;
  readonly source: string;
  /** Day and month could be exchanged. */
  readonly ambiguous: boolean;
}

/** No zone of the world is one minute east: it shows that the page printed none. */
const unstated = 1;
const inNumbers = /\p{Nd}{1,2}[./-]\p{Nd}{1,2}[./-]\p{Nd}{2,4}/u;

/** What to ask the date grammar for, so that {@link momentOf} can tell printed zones from assumed ones. */
function momentHints(order: DateHints["order"]): DateHints {
  return order ? { order, offsetMinutes: unstated } : { offsetMinutes: unstated };
}

type Reader<T> = (text: string) => T;

/** A reader for each order of numbers. All remember what they have read: a page says the same date in many places. */
function readers<T>(read: (text: string, order: DateHints["order"]) => T): ReadonlyMap<DateHints["order"], Reader<T>> {
  return new Map(
    [undefined, "dmy" as const, "mdy" as const].map((order) => [order, remembered((text) => read(text, order))]),
  );
}

const lineReaders = readers((text, order) => readDateLine(text, momentHints(order)));
const stampReaders = readers(readStamp);

/** The dates of a line, read with {@link momentHints}. The same lines are asked for the date of the article in several ways. */
export function momentLine(text: string, order: DateHints["order"]): DateLine | undefined {
  return lineReaders.get(order)?.(text);
}

/** Reads a stamp: an attribute, a data field. */
export function readMoment(text: string, order?: DateHints["order"]): Moment | undefined {
  return stampReaders.get(order)?.(text);
}

function readStamp(text: string, order: DateHints["order"]): Moment | undefined {
  const date = parseDateStamp(text, momentHints(order));
  if (!date) return undefined;
  // Where the year comes first, the month always comes second.
  const isOpen = !date.rule.startsWith("year-first") && inNumbers.test(text);
  const exchanged = isOpen ? parseDateStamp(text, momentHints(order === "mdy" ? "dmy" : "mdy")) : date;
  return momentOf(date, exchanged !== undefined && exchanged.iso !== date.iso);
}

/** A date that was read with {@link momentHints}. */
export function momentOf({ iso, precision, source }: NewsDate, ambiguous: boolean): Moment {
  const [day = iso, time] = iso.split("T");
  if (time === undefined) return { day, clock: null, offset: null, precision, source, ambiguous };
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/u.exec(time) ?? [];
  const offset = hours === undefined ? 0 : (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
  return { day, clock: time.slice(0, 8), offset: offset === unstated ? null : offset, precision, source, ambiguous };
}

/** Days from one to the other; not a number where one has no day. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}

/** Minutes since 1970 that the clock shows, its zone left aside; undefined without a clock. */
export function wallMinutes({ day, clock }: Moment): number | undefined {
  return clock === null ? undefined : Math.floor(Date.parse(`${day}T${clock}Z`) / 60_000);
}

/** The same moment on the clock of another zone. Only for moments with a zone of their own. */
export function inZone(moment: Moment, offset: number): Moment {
  if (moment.clock === null || moment.offset === null || moment.offset === offset) return moment;
  const shifted = Date.parse(`${moment.day}T${moment.clock}Z`) + (offset - moment.offset) * 60_000;
  const [day = "", clock = ""] = new Date(shifted).toISOString().slice(0, 19).split("T");
  return { ...moment, day, clock, offset };
}

/**
 * The date of a record. A clock without a zone runs in the zone of the site; where that is not known, the time is left out rather
 * than put into a zone of our own.
 */
export function toFoundDate(moment: Moment, siteOffset: number | null): FoundDate {
  const { day, clock, precision, source } = moment;
  if (clock === null) return { iso: day, precision, source };
  const offset = moment.offset ?? siteOffset;
  return offset === null
    ? { iso: day, precision: "day", source }
    : { iso: `${day}T${clock}${isoOffset(offset)}`, precision, source };
}

function isoOffset(minutes: number): string {
  if (minutes === 0) return "Z";
  const size = Math.abs(minutes);
  const pad = (value: number): string => String(value).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${pad(Math.trunc(size / 60))}:${pad(size % 60)}`;
}
