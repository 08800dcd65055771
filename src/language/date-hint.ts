import { unitAt } from "../article/code-unit.ts";
import { digitValue } from "./digits.ts";

const isDigit = (code: number): boolean =>
  code < 0x80 ? code >= 0x30 && code <= 0x39 : code >= 0x0660 && digitValue(code) >= 0;
const isThai = (code: number): boolean => code >= 0x0e01 && code <= 0x0e4e;

/**
 * Whether a text may hold a year, told by one walk over its code units: four digits in a row, three numbers joined by one sign, two
 * digits behind a sign (`22-Jan-25`, `'25`), in front of a clock (`25 10:38`) or behind a Thai abbreviation (`ม.ค. 68`). Most lines
 * hold none of these, and the grammar of dates need not look at them.
 */
export function mayHoldYear(text: string): boolean {
  let joined = 0;
  for (let at = 0, end = text.length; at < end; at++) {
    if (!isDigit(unitAt(text, at, end))) continue;
    const start = at;
    while (isDigit(unitAt(text, at + 1, end))) at++;
    const digits = at + 1 - start;
    if (digits >= 4) return true;
    const before = text.charAt(start - 1);
    const isJoined = "-./".includes(before) && isDigit(text.charCodeAt(start - 2));
    joined = start > 1 && isJoined ? joined + 1 : 0;
    if (joined === 2) return true;
    if (digits !== 2 || start === 0) continue;
    if ("-/'’".includes(before) && !isJoined) return true;
    if (text.charAt(at + 1) === ":" && isDigit(unitAt(text, at + 2, end)) && before === " ") return true;
    if (". ".includes(before) && [2, 3].some((back) => isThai(text.charCodeAt(start - back)))) return true;
  }
  return false;
}
