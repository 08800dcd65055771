import { monthNames } from "../../language/date-grammar.data.ts";
import {
  samePhrases,
  sameWords,
  weightlessLao,
  weightlessOthers,
  weightlessWords,
  wordEnding,
} from "./content.data.ts";
import { oneLaoSpelling } from "./wording.ts";

/** Units that are compared; no lead has more. */
export const mostUnits = 600;

/** What a text tells, unit by unit: a number by its value, a word by its stem, a letter of a script that parts no words. */
export interface Content {
  readonly units: readonly string[];
  /** Places of the units in the text that they were read from. */
  readonly text: string;
  readonly starts: readonly number[];
}

const spaceless =
  "\\p{Script=Lao}\\p{Script=Thai}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}";
const anySpaceless = new RegExp(`[${spaceless}]`, "u");
const unit = new RegExp(
  `(?<number>[0-9](?:[0-9.,]{0,14}[0-9])?)|[${spaceless}]|(?:(?![${spaceless}])[\\p{L}\\p{M}])+(?:['’]t(?![\\p{L}]))?`,
  "gu",
);
const weightless = new RegExp(
  `${weightlessLao}|${weightlessOthers}`
    .split("|")
    .sort((a, b) => b.length - a.length)
    .join("|"),
  "gu",
);
const laoMonths = (monthNames["lo"] ?? "").split(" ").map((names) => names.split("|")[0] ?? "");
/** `ເດືອນ 5/2025`; what stands in front of the word counts months. */
const monthNumber = /ເດືອນ ?(?<month>[0-9]{1,2})(?![0-9])(?:\/[0-9]{4})?/gu;
const han = "一二三四五六七八九";
const hanNumber = /[一二两三四五六七八九](?=[名人个岁天年月日国市县省次家])/gu;
const stems = new Map(
  sameWords.flatMap((words) => {
    const all = words.split(" ");
    return all.map((word) => [word, plainStem(all[0] ?? word)] as const);
  }),
);

/** Reads what a text in one wording tells. */
export function contentOf(worded: string): Content {
  let text = worded.replace(monthNumber, (all, number: string) => `ເດືອນ${laoMonths[Number(number) - 1] ?? all}`);
  for (const [phrase, one] of samePhrases) text = text.replace(phrase, one);
  if (anySpaceless.test(text))
    text = oneLaoSpelling(
      text
        .replace(weightless, "")
        .replace(hanNumber, (digit) => (digit === "两" ? "2" : String(han.indexOf(digit) + 1))),
    );
  const units: string[] = [];
  const starts: number[] = [];
  for (const found of text.matchAll(unit)) {
    const isNumber =
      found.groups?.["number"] !== undefined || (found[0].length === 1 && isNumbering(text, found.index));
    const read = isNumber ? numberOf(found[0]) : stemOf(found[0].toLowerCase());
    if (read === "") continue;
    units.push(read);
    starts.push(found.index);
  }
  return { units, text, starts };
}

/** Whether a letter numbers something: `type A`, `Group B`. */
function isNumbering(text: string, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(at, at + 1)) && /[\p{Ll}\p{Nd}] $/u.test(text.slice(Math.max(0, at - 2), at));
}

/** `1.200` and `1,200` are `1200`, `11.50` and `11,5` are `11.5`. */
function numberOf(number: string): string {
  if (/^\d{1,3}(?:[.,]\d{3})+$/u.test(number)) return number.replace(/[.,]/gu, "");
  const [whole = "", fraction = ""] = number.split(/[.,]/u);
  const rest = fraction.replace(/0{1,14}$/u, "");
  return rest === "" ? whole.replace(/^0+(?=\d)/u, "") : `${whole}.${rest}`;
}

function stemOf(word: string): string {
  return weightlessWords.has(word) ? "" : stemOfAny(word);
}

/** What the forms of a word are compared as. */
export function stemOfAny(word: string): string {
  return stems.get(word) ?? stems.get(plainStem(word)) ?? plainStem(word);
}

function plainStem(word: string): string {
  return word.replace(wordEnding, "").replace(/(?<double>[a-z])\k<double>$/u, "$<double>");
}
