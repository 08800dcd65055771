import { type DateHints, findNewsDates, type NewsDateMatch } from "./dates.ts";
import { letterCount } from "./script.ts";

/** The dates of a line, and how many letters stand beside them: hardly any on a date line, many in a sentence. */
export interface DateLine {
  readonly dates: readonly NewsDateMatch[];
  readonly beside: number;
}

/** Reads the dates of a line; undefined for a line without any. */
export function readDateLine(text: string, hints?: DateHints): DateLine | undefined {
  const dates = findNewsDates(text, hints);
  if (dates.length === 0) return undefined;
  const dated = dates.reduce((sum, { start, end }) => sum + letterCount(text.slice(start, end)), 0);
  return { dates, beside: letterCount(text) - dated };
}
