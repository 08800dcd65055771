import { type DateHints, type NewsDate, parseNewsDate } from "./dates.ts";

/** A stamp that software wrote: an ISO date, the seconds since 1970, or anything that {@link parseNewsDate} reads. */
const compact = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d{1,9})?(Z|[+-]\d\d:?\d\d)?)?$/u;
const sinceEpoch = /^(?:\d{10}|\d{13})$/u;
/** Days that software writes where it knows none: the beginning of its own count of time. */
const emptyDays: ReadonlySet<string> = new Set(["1970-01-01", "1969-12-31", "1900-01-01"]);

/**
 * Reads the date of an attribute or a data field, where the forms of software occur beside those of people:
 * `20250123T103800Z`, `1737603480`. The days with which software fills an empty field are none.
 *
 * @param text - the value as it stands
 * @param hints - as for {@link parseNewsDate}
 */
export function parseDateStamp(text: string, hints: DateHints = {}): NewsDate | undefined {
  const value = text.trim();
  const date = sinceEpoch.test(value) ? fromEpoch(value) : (fromCompact(value, hints) ?? parseNewsDate(value, hints));
  return date && !emptyDays.has(date.iso.slice(0, 10)) ? date : undefined;
}

function fromEpoch(value: string): NewsDate | undefined {
  const seconds = Number(value.slice(0, 10));
  // Before 2001 such a number is an identifier rather than a time.
  if (seconds < 978_307_200 || seconds > 4_102_444_799) return undefined;
  const iso = `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
  return { iso, precision: "second", rule: "seconds-since-1970", source: value };
}

function fromCompact(value: string, hints: DateHints): NewsDate | undefined {
  const [, year, month, day, hour, minute, second, zone = ""] = compact.exec(value) ?? [];
  if (year === undefined) return undefined;
  const time = hour === undefined ? "" : `T${hour}:${minute}:${second ?? "00"}${zone}`;
  const date = parseNewsDate(`${year}-${month}-${day}${time}`, hints);
  return date && { ...date, source: value };
}
