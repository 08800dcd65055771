import type { DatePrecision } from "../article/fields.ts";
import { isValidDay } from "./date-cursor.ts";
import { monthNames } from "./date-grammar.data.ts";

/** A date that stands in the path of an address. */
export interface UrlDate {
  /** `2019-11-15`, or `2019-11`. */
  readonly iso: string;
  readonly precision: DatePrecision;
  readonly source: string;
}

const englishMonths = (monthNames["en"] ?? "").split(" ").map((variants) => variants.split("|"));

/** The forms, the surest first. Named groups say what the numbers are; a year of two digits is of this century. */
const forms: readonly RegExp[] = [
  /(?<![\d.])(?<year>(?:19|20)\d\d)[/_-](?<month>0?[1-9]|1[0-2])[/_-](?<day>0?[1-9]|[12]\d|3[01])(?!\d)/u,
  /(?<![\da-z])(?<year>(?:19|20)\d\d)[/_-](?<month>[a-z]{3,9})[/_-](?<day>0?[1-9]|[12]\d|3[01])(?!\d)/iu,
  /(?<![\d.])(?<day>0?[1-9]|[12]\d|3[01])[._-](?<month>0?[1-9]|1[0-2])[._-](?<year>(?:19|20)\d\d)(?!\d)/u,
  /(?<=\/)(?<day>0?[1-9]|[12]\d|3[01])-(?<month>0?[1-9]|1[0-2])-(?<year>\d\d)(?=\/|$)/u,
  /(?<![\da-z])(?<year>20\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?![\da-z])/iu,
  /(?<=\/)(?<year>(?:19|20)\d\d)\/(?<month>0[1-9]|1[0-2])(?=\/(?!\d\d?(?:\/|$))|$)/u,
];

/**
 * Reads the date out of an address, as old news sites have it nowhere else: `/2019/11/15/`, `02.4.2012`, `/2-4-12/`
 * (always day before month where the year comes last).
 *
 * @param url - an address or a path
 * @example
 * import { dateFromUrl } from "khao";
 * dateFromUrl("http://pasaxon.org.la/econo/2019/11/15/e3.html")?.iso; // => "2019-11-15"
 * dateFromUrl("/newsrecord/2012/April/02.4.2012/edn1.htm")?.iso; // => "2012-04-02"
 * dateFromUrl("/detail.aspx?id=49759"); // => undefined
 */
export function dateFromUrl(url: string): UrlDate | undefined {
  const path = url.slice(0, 2000).replace(/^[a-z][a-z\d+.-]{0,20}:\/\/[^/]{0,255}/iu, "");
  for (const form of forms) {
    const match = form.exec(path);
    const groups = match?.groups;
    if (!match || !groups) continue;
    const month = monthNumber(groups["month"] ?? "");
    const year = Number(groups["year"]) + ((groups["year"] ?? "").length === 2 ? 2000 : 0);
    const day = Number(groups["day"] ?? 0);
    if (!isValidDay(year, month, day)) continue;
    const iso = `${year}-${String(month).padStart(2, "0")}`;
    if (day === 0) return { iso, precision: "month", source: match[0] };
    return { iso: `${iso}-${String(day).padStart(2, "0")}`, precision: "day", source: match[0] };
  }
  return undefined;
}

function monthNumber(text: string): number {
  if (/^\d/u.test(text)) return Number(text);
  return englishMonths.findIndex((variants) => variants.includes(text.toLowerCase())) + 1;
}
