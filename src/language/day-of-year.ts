import { mayEndInDateWord } from "./date-tokens.ts";
import { findNewsDates, type NewsDateMatch } from "./dates.ts";

/** Any year, for a day and a month without one. */
const someYear = " 2000";

/**
 * The day and the month, without a year, that a text ends with: `… 24 ທັນວາ`, `12 Oct`. Days can be compared by what is returned, but no
 * date should be made of it: its year is assumed.
 */
export function dayOfYearAtEnd(text: string): NewsDateMatch | undefined {
  if (!mayEndInDateWord(text)) return undefined;
  const last = findNewsDates(text + someYear).at(-1);
  return last?.end === text.length + someYear.length ? { ...last, end: text.length } : undefined;
}
