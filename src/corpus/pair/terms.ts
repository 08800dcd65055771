import { monthNames } from "../../language/date-grammar.data.ts";
import { asciiDigits } from "../../language/digits.ts";
import { laoFold, latinFold } from "./consonants.ts";

/** What a text has in common with its translation, whatever its words. */
export interface Terms {
  /** Numbers `n:12e8`, days `d:3-21`, words in Latin letters `l:unicef`, words of the user's dictionary `w:water`. */
  readonly shared: ReadonlySet<string>;
  /** English: folded names. */
  readonly names: ReadonlySet<string>;
  /** Lao: the fold of everything, in which names are looked for. */
  readonly fold: string;
}

/** Words of a dictionary: English ones by Lao term. */
export type Dictionary = ReadonlyMap<string, readonly string[]>;

/** Powers of ten that words behind a number mean. */
const scales: readonly (readonly [RegExp, number])[] = [
  [/^\s?(?:trillion|ພັນຕື້)/iu, 12],
  [/^\s?(?:billion|bn|ຕື້)/iu, 9],
  [/^\s?(?:million|mn|ລ້ານ)/iu, 6],
  [/^\s?ແສນ/u, 5],
  [/^\s?ໝື່ນ/u, 4],
  [/^\s?(?:thousand|ພັນ)(?!\p{L})/iu, 3],
];
const numberForm =
  /\d{1,3}(?:(?<sign>[.,\u00a0\u202f ])\d{3})(?:\k<sign>\d{3})*(?:[.,]\d{1,2})?(?!\d)|\d{1,15}(?:[.,]\d{1,3})?/gu;
const words = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const numberWord = new RegExp(`(?<![\\p{L}-])(?:${words.join("|")})(?![\\p{L}-])`, "giu");
const monthOf = new Map(
  [monthNames["lo"], monthNames["en"]].flatMap((row = "") =>
    row.split(" ").flatMap((forms, month) => forms.split("|").map((form): [string, number] => [form, month + 1])),
  ),
);
const monthForms = [...monthOf.keys()].sort((a, b) => b.length - a.length).join("|");
const dayForms: readonly { readonly form: RegExp; readonly day: number; readonly month: number }[] = [
  {
    form: new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s(?:ເດືອນ\\s?)?(${monthForms})(?![a-z])(?:\\s\\d{4})?`, "giu"),
    day: 1,
    month: 2,
  },
  {
    form: new RegExp(`(?<![a-z])(${monthForms})\\s(\\d{1,2})(?!\\d)(?:st|nd|rd|th)?(?:,?\\s\\d{4})?`, "giu"),
    day: 2,
    month: 1,
  },
  { form: /(?<!\d)(\d{1,2})\/(\d{1,2})\/\d{4}/gu, day: 1, month: 2 },
];
const latinWord = /[A-Za-z][A-Za-z0-9]{1,30}/gu;
const names = /\p{Lu}[\p{Ll}’'-]{1,30}(?:\s\p{Lu}[\p{Ll}’'-]{1,30}){0,3}/gu;
/** Consonants of the shortest name that means something in Lao, where any text has all short ones. */
const leastName = 5;

/** Reads the terms of a text in Lao or English. */
export function termsOf(text: string, language: "lo" | "en", dictionary: Dictionary): Terms {
  const shared = new Set<string>();
  const rest = takeDays(asciiDigits(text), shared);
  addNumbers(
    language === "en" ? rest.replace(numberWord, (word) => String(words.indexOf(word.toLowerCase()))) : rest,
    shared,
  );
  for (const [word] of text.matchAll(latinWord)) if (/[A-Z0-9]/u.test(word)) shared.add(`l:${word.toLowerCase()}`);
  if (language === "en") {
    if (dictionary.size > 0) for (const [word] of text.matchAll(latinWord)) shared.add(`w:${word.toLowerCase()}`);
    return { shared, names: namesOf(text), fold: "" };
  }
  for (const word of translated(text, dictionary)) shared.add(`w:${word}`);
  return { shared, names: new Set(), fold: laoFold(text) };
}

function takeDays(text: string, shared: Set<string>): string {
  return dayForms.reduce(
    (rest, { form, day, month }) =>
      rest.replace(form, (whole: string, ...groups: unknown[]) => {
        const named = String(groups[month - 1]).toLowerCase();
        const number = monthOf.get(named) ?? Number(named);
        if (!(number >= 1 && number <= 12)) return whole;
        shared.add(`d:${number}-${Number(groups[day - 1])}`);
        return " ";
      }),
    text,
  );
}

/** A number is its digits without zeros at the end, and a power of ten: 1.2 billion and 1,200,000,000 are both `12e8`. */
function addNumbers(text: string, shared: Set<string>): void {
  for (const match of text.matchAll(numberForm)) {
    const sign = match.groups?.["sign"];
    const plain = sign === undefined ? match[0] : match[0].replaceAll(sign, "");
    const [whole = "", fraction = ""] = plain.split(/[.,]/u);
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 12);
    const scale = scales.find(([form]) => form.test(behind))?.[1] ?? 0;
    const digits = (whole + fraction).replace(/^0+/u, "");
    const plainDigits = withoutLastZeros(digits);
    if (plainDigits !== "")
      shared.add(`n:${plainDigits}e${scale - fraction.length + digits.length - plainDigits.length}`);
  }
}

function withoutLastZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === "0") end--;
  return digits.slice(0, end);
}

/** Names of one to four words: each word, and each two neighbours as one, since a short name alone says little. */
function namesOf(text: string): Set<string> {
  const found = new Set<string>();
  for (const [name] of text.matchAll(names)) {
    const parts = name.split(/\s/u);
    for (const [at, part] of parts.entries()) {
      for (const fold of [latinFold(part), latinFold(`${parts[at - 1] ?? ""}${part}`)])
        if (fold.length >= leastName) found.add(fold);
    }
  }
  return found;
}

/** Letters by which dictionary terms are looked up, and letters of the longest term that is tried. */
const shortestTerm = 3;
const longestTerm = 40;

/** English words for the Lao terms of a text, the longest term at each place. */
function translated(text: string, dictionary: Dictionary): Set<string> {
  const found = new Set<string>();
  if (dictionary.size === 0) return found;
  for (let at = 0; at < text.length; ) {
    let length = Math.min(longestTerm, text.length - at);
    while (length >= shortestTerm && !dictionary.has(text.slice(at, at + length))) length--;
    for (const word of length >= shortestTerm ? (dictionary.get(text.slice(at, at + length)) ?? []) : [])
      found.add(word);
    at += length >= shortestTerm ? length : 1;
  }
  return found;
}
