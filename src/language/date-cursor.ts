import { keepOptimized } from "../article/keep-optimized.ts";
import type { DateToken } from "./date-tokens.ts";

/** In which order the numbers of a date are read. */
export type DateOrder = "dmy" | "mdy" | "ymd";

/** A calendar date as the grammar found it. `day` 0 stands for a month alone; `next` is the index of the token behind. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly rule: string;
  readonly next: number;
  /** Only for dates in numbers. */
  readonly order: DateOrder | undefined;
  /** Day and month could be exchanged. */
  readonly ambiguous: boolean;
}

/** Signs that people write for a hyphen. */
export const dashes: string = "-–—‑−";

/** Walks over tokens; each step gives the token that fits and moves on, or stays. */
export class Cursor {
  readonly tokens: readonly DateToken[];
  at: number;

  constructor(tokens: readonly DateToken[], at: number) {
    this.tokens = tokens;
    this.at = at;
  }

  number(minimalDigits: number, maximalDigits: number): number | undefined {
    const token = this.tokens[this.at];
    if (token?.kind !== "number" || token.digits < minimalDigits || token.digits > maximalDigits) return undefined;
    this.at++;
    return token.value;
  }

  sign(signs: string, glued = false): string | undefined {
    const token = this.tokens[this.at];
    if (token?.kind !== "sign" || !signs.includes(token.sign) || (glued && token.spaced)) return undefined;
    this.at++;
    return token.sign;
  }

  month(): number | undefined {
    const token = this.tokens[this.at];
    if (token?.kind !== "month") return undefined;
    this.at++;
    return token.value;
  }

  skip(...kinds: readonly DateToken["kind"][]): boolean {
    const from = this.at;
    while (kinds.includes(this.tokens[this.at]?.kind ?? "text")) this.at++;
    return this.at > from;
  }

  glued(): boolean {
    return this.tokens[this.at]?.spaced === false;
  }
}

/** A year of the common era, and whether it was printed in the Buddhist one. */
export interface PrintedYear {
  readonly year: number;
  readonly buddhist: boolean;
}

/** A Buddhist year is 543 ahead; it is known by its marker or, without one, by its size. */
export function readYear(cursor: Cursor): PrintedYear | undefined {
  cursor.skip("year-mark", "filler");
  let era = eraAt(cursor);
  const value = cursor.number(4, 4);
  if (value === undefined) return undefined;
  era ??= eraAt(cursor);
  if (cursor.skip("year-suffix")) cursor.sign(".", true);
  const buddhist = value >= 2400 && value <= 2699 && era !== "common";
  return { year: buddhist ? value - 543 : value, buddhist };
}

function eraAt(cursor: Cursor): "buddhist" | "common" | undefined {
  const bracket = cursor.tokens[cursor.at];
  const inside = bracket?.kind === "sign" && bracket.sign === "(" ? 1 : 0;
  const token = cursor.tokens[cursor.at + inside];
  if (token?.kind !== "era") return undefined;
  cursor.at += 1 + inside;
  return token.value;
}

/**
 * The last year of two digits that is read as one of this century. From 50 on it may as well be Buddhist (67 for 2567) or of the last
 * century, and nothing in the line tells.
 */
export const latestShortYear = 49;

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the day exists; `day` 0 asks for the month alone. */
export function isValidDay(year: number, month: number, day: number): boolean {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 0) return false;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  return day <= (daysInMonth[month - 1] ?? 0) + leap;
}

/** A date that exists, under the name of its form; `undefined` for the 30th of February. */
export function dated(
  parts: PrintedYear,
  month: number,
  day: number,
  rule: string,
  next: number,
  order?: DateOrder,
  ambiguous = false,
): CalendarDate | undefined {
  if (!isValidDay(parts.year, month, day)) return undefined;
  return { year: parts.year, month, day, rule: parts.buddhist ? `${rule}-buddhist` : rule, next, order, ambiguous };
}

/** A separator and another digit right behind: an address, a version, a longer number. */
export function isGluedNumber(tokens: readonly DateToken[], index: number): boolean {
  const sign = tokens[index];
  const number = tokens[index + 1];
  if (sign?.kind === "number") return !sign.spaced;
  // "23/01/2025-10:38" goes on with its time.
  const colon = tokens[index + 2];
  if (sign?.kind === "sign" && sign.sign === "-" && colon?.kind === "sign" && colon.sign === ":") return false;
  return (
    sign?.kind === "sign" && !sign.spaced && "-./:%".includes(sign.sign) && number?.kind === "number" && !number.spaced
  );
}

keepOptimized(new Cursor([], 0));
