import type { Block } from "../../article/block.ts";
import { unitAt } from "../../article/code-unit.ts";
import { bucketOf, type Family } from "./families.ts";

/** Letters from which on a block may be a paragraph of prose. */
const leastProse = 25;
/** Share of its letters outside of links that prose has at least. */
const leastFree = 0.4;

/** How many letters of a block speak for prose: none if it is short, hidden, linked for the most part, or the text of a button. */
export function proseLetters(block: Block): number {
  if (block.hidden || block.letters < leastProse || block.kind === "control") return 0;
  const free = 1 - block.linkLetters / block.letters;
  return free < leastFree ? 0 : block.letters * free;
}

/** Share of a block's letters that stand in links; 0 for one without letters. */
export function linkShare({ letters, linkLetters }: Block): number {
  return letters === 0 ? 0 : linkLetters / letters;
}

const shapeLetters: Family = { cases: [], bounds: [25, 80, 200], buckets: 4 };
const shapeLinks: Family = { cases: [], bounds: [0.1, 0.5], buckets: 3 };

/** Length, links and ending of a block in one number, 0 to 23: what one of them means depends on the others. */
export function shapeOf(block: Block): number {
  const ended = endingOf(block.text) >= 2 ? 1 : 0;
  return (bucketOf(block.letters, shapeLetters) * 3 + bucketOf(linkShare(block), shapeLinks)) * 2 + ended;
}

const colon = 0x3a;
const question = 0x3f;
const finalSigns: ReadonlySet<number> = new Set([...'.!…。！？।؟።။។»”"’)'].map((sign) => sign.charCodeAt(0)));

/** Bucket of the family `ending`. */
export function endingOf(text: string): number {
  const last = text.charCodeAt(text.length - 1);
  if (last === colon) return 1;
  if (last === question) return 2;
  if (finalSigns.has(last)) return 3;
  return isUnstopped(last) ? 4 : 0;
}

/** Scripts that end sentences without a sign: Thai, Lao and Tibetan, Myanmar, Khmer. */
function isUnstopped(code: number): boolean {
  return (code >= 0x0e00 && code <= 0x0fff) || (code >= 0x1000 && code <= 0x109f) || (code >= 0x1780 && code <= 0x17ff);
}

const openings: ReadonlyMap<string, number> = new Map(
  ["\"“«'‘„「『", "([{（【［", "-–—•·▪*>»›→►▶"].flatMap((signs, at) =>
    [...signs].map((sign): [string, number] => [sign, at === 0 ? 2 : at + 3]),
  ),
);

/** Bucket of the family `opening`. */
export function openingOf(text: string): number {
  const first = text.charAt(0);
  if (first >= "0" && first <= "9") return 1;
  return openings.get(first) ?? (first !== first.toUpperCase() ? 3 : 0);
}

const unusualSigns: readonly (readonly string[])[] = [
  ["©", "(c)"],
  ["@", "http", "www."],
  ["|", "•", "·"],
  ["»", "›", "→", ">"],
];

/** One look that most texts do not pass. */
const anyUnusualSign = new RegExp(
  unusualSigns
    .flat()
    .map((sign) => sign.replace(/[|().]/gu, "\\$&"))
    .join("|"),
  "u",
);

/** Bucket of the family `signs`: the first group of signs that the text has. */
export function signsOf(text: string): number {
  if (!anyUnusualSign.test(text)) return 0;
  for (let group = 0; group < unusualSigns.length; group++)
    for (const sign of unusualSigns[group] ?? []) if (text.includes(sign)) return group + 1;
  return 0;
}

/** Shorter texts are abbreviations. */
const leastCapitals = 4;
const latinLowerCase = /[a-z]/u;

/** Whether a text has letters with case, and all of them are capitals. */
export function isCapitals(text: string): boolean {
  if (text.length < leastCapitals || latinLowerCase.test(text)) return false;
  return text === text.toUpperCase() && text !== text.toLowerCase();
}

const anyDigit = /[0-9]/u;

/** Share of ASCII digits among the UTF-16 units of a text. */
export function digitShare(text: string): number {
  if (!anyDigit.test(text)) return 0;
  let digits = 0;
  for (let at = 0, end = text.length; at < end; at++) {
    const code = unitAt(text, at, end);
    if (code >= 0x30 && code <= 0x39) digits++;
  }
  return text.length === 0 ? 0 : digits / text.length;
}

/** Share of the text that one mark has to cover to emphasise it as a whole. */
const wholeText = 0.9;

/** Bucket of the family `emphasis`. */
export function emphasisOf({ text, marks }: Block): number {
  if (marks.length === 0) return 0;
  const whole = marks.find(({ tag, start, end }) => tag !== "a" && end - start >= text.length * wholeText);
  return whole === undefined ? 1 : whole.tag === "em" ? 3 : 2;
}

/** Signs between a link and the edge of its block that are no words. */
const edge = 2;

/** Bucket of the family `linkPlace`. */
export function linkPlaceOf({ text, marks, linkLetters }: Block): number {
  if (linkLetters === 0) return 0;
  let place = 1;
  for (const { tag, start, end } of marks) {
    if (tag !== "a") continue;
    const [begins, ends] = [start <= edge, end >= text.length - edge];
    if (begins && ends) return 4;
    if (ends) place = 3;
    else if (begins && place === 1) place = 2;
  }
  return place;
}

/** UTF-16 units of the longest label in front of a colon, and of the shortest. */
const longestLabel = 32;
const shortestLabel = 2;

/** Bucket of the family `label`. A clock or an address has its colon between other signs. */
export function labelOf({ text, marks }: Block): number {
  const at = text.indexOf(":");
  const wide = at < 0 || at > longestLabel ? text.indexOf("：") : at;
  if (wide < shortestLabel || wide > longestLabel) return 0;
  const next = text.charAt(wide + 1);
  if (text.charAt(wide) === ":" && next !== " " && next !== "") return 0;
  return marks.some(({ start, end }) => start <= edge && end >= wide - 1 && end <= wide + edge) ? 2 : 1;
}
