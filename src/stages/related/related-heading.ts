import { isCapital, isSmall, unitAt } from "../../article/code-unit.ts";
import { matchingKey } from "../../language/matching-key.ts";
import { packed } from "../interface/piece-screen.ts";
import { foreignHeadings } from "./foreign-headings.data.ts";
import { laoHeading, latinHeading, latinOpenings } from "./stories.rules.ts";

/** Signs of two units may stand in front of the first letter. */
const laoFirst = /^[^A-Za-z\u0E80-\u0EFF]{0,10}[\u0E80-\u0EFF]/;

/** Whether the first letter of a line is a Lao one. The headings of each script are asked for by themselves: long expressions are slow to compile. */
export function startsInLao(line: string): boolean {
  return laoFirst.test(line);
}

/** Whether a line says that other stories stand below it: `Related news`, `ຂ່າວອື່ນໆ`. */
export function isRelatedHeading(line: string): boolean {
  if (!mayBeRelatedHeading(line)) return false;
  if (startsInLao(line)) return laoHeading.test(line);
  return isForeignHeading(line) || latinHeading.test(line.toLowerCase());
}

/** Whether a line says so in neither Lao nor English: `Tin liên quan`, `Baca juga:`. */
export function isForeignHeading(line: string): boolean {
  return line.length <= longestForeign + 2 * mostSigns && foreignKeys.has(matchingKey(line));
}

const foreignKeys: ReadonlySet<string> = new Set(foreignHeadings.map(matchingKey));
const longestForeign = Math.max(...foreignHeadings.map(({ length }) => length));

/** Signs in front of a heading. */
const mostSigns = 5;
const openings: Uint8Array = new Uint8Array(1 << 15);
const foreignOpenings = foreignHeadings
  .map((heading) => heading.slice(0, 3))
  .filter((opening) => /^[a-z ]{3}$/u.test(opening));
for (const opening of [...latinOpenings, ...foreignOpenings])
  openings[packed(opening.charCodeAt(0), opening.charCodeAt(1), opening.charCodeAt(2))] = 1;

/** A look at the first letters of a line that rules most lines out, also such as only begin with a heading. Other letters than those of ASCII always pass. */
export function mayBeRelatedHeading(line: string): boolean {
  for (let at = 0, end = line.length; at < end && at <= mostSigns; at++) {
    const unit = unitAt(line, at, end);
    if (unit >= 0x80) return true;
    if (!isSmall(unit) && !isCapital(unit)) continue;
    const [second, third] = [unitAt(line, at + 1, end), unitAt(line, at + 2, end)];
    return second >= 0x80 || third >= 0x80 || openings[packed(unit, second, third)] === 1;
  }
  return false;
}
