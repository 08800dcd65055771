import { type CalendarDate, Cursor, dashes } from "./date-cursor.ts";
import { dayMonthName, monthAndYear, monthNameDay, yearMonthName } from "./date-named.ts";
import { inNumbers, yearFirst } from "./date-numeric.ts";
import type { DateToken } from "./date-tokens.ts";

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
