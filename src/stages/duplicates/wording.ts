import { asciiDigits, hasDigit } from "../../language/digits.ts";
import {
  abbreviationBehind,
  countryNames,
  creditBehind,
  currencies,
  formsOfAddress,
  gluedNoughts,
  laoNumbers,
  noughts,
  ordinalEnds,
  ordinals,
  respellings,
  smallNumbers,
  tens,
  units,
} from "./wording.data.ts";

const small = smallNumbers.join("|");
const below = `(?<tens>${tens.join("|")})(?:[ -](?<unit>${smallNumbers.slice(0, 9).join("|")}))?|(?<small>${small})`;
/** "One" alone is rarely a number. */
const englishNumber = new RegExp(
  `(?<![\\p{L}\\p{Nd}])(?!one(?! (?:hundred|thousand|million|billion)))(?:(?<hundreds>${smallNumbers.slice(0, 9).join("|")}) hundred(?:(?: and)? (?:${below.replace(/\?<(?<name>\w+)>/gu, "?<$<name>More>")}))?|${below})(?!\\p{L})`,
  "giu",
);
const ordinal = new RegExp(
  `(?<!\\p{L})(?:(?<ordinalTens>${tens.join("|")})-)?(?<ordinal>${ordinals.join("|")})(?!\\p{L})`,
  "giu",
);
/** A look without regard to letters beyond ASCII, which costs a fraction and which most texts do not pass. */
const anyEnglishNumber = new RegExp(`(?<![A-Za-z])(?:${tens.join("|")}|${small})(?![A-Za-z])`, "i");

const laoUnit = laoNumbers.join("|");
const laoNumber = new RegExp(`(?<tens>${laoUnit})?(?<ten>ສິບ)(?<unit>ເອັດ|${laoUnit})?|(?<alone>${laoUnit})`, "gu");
const anyLaoNumber = /ໜຶ່ງ|ຫນຶ່ງ|ສອງ|ສາມ|ສີ່|ຫ້າ|ຫົກ|ເຈັດ|ແປດ|ເກົ້າ|ສິບ/;
const laoValues: readonly RegExp[] = laoNumbers.map((word) => new RegExp(`^(?:${word})$`, "u"));

/** By now all digits are ASCII. */
const figure = "[0-9](?:[0-9.,]{0,14}[0-9])?";
const noughtWord = Object.keys(noughts).join("|");
/** `1.2 million`, `25 ພັນ`; Lao goes on without a space. */
const anyNoughts = `(?:[ -]?(?:${noughtWord})|[${Object.keys(gluedNoughts).join("")}])(?![a-z])`;
/** Lao says what is left behind the noughts: `1 ພັນ 500`. */
const scaled = new RegExp(
  `(?<figure>${figure})(?<word>${anyNoughts})(?: (?<rest>[0-9]{2,5})(?![0-9.,]{0,15}[0-9]| ?(?:${noughtWord})))?`,
  "giu",
);
const sum = `${figure}(?:${anyNoughts})?`;
const moneys = Object.entries(currencies).map(([code, { sign, words }]) => ({
  code,
  pattern: new RegExp(
    `(?=${sign})(?<![\\p{L}\\p{M}])(?:${sign}) ?(?<behind>${sum})|(?<front>${sum})[ -]?(?:${sign}|${words})(?![a-z])`,
    "giu",
  ),
}));
const measures = Object.entries(units).map(([code, words]) => ({
  code,
  pattern: new RegExp(`(?<=[0-9]) ?(?:${words})(?![A-Za-z\\p{M}])`, "giu"),
}));
/** Hundreds in Lao words, of which `laoDigits` leaves the word between two numbers. */
const laoHundreds = /(?<![0-9.,])(?<hundreds>[1-9])ຮ້ອຍ(?<rest>[0-9]{1,2})(?![0-9.,])/gu;
const clock =
  /(?<![0-9:.,])0?(?<hour>[0-9]{1,2})(?::(?<minute>[0-9]{2}))?(?: ?(?<half>[ap])\.?m(?:\.|(?![a-z])))?(?![0-9:])/giu;
/** `2026-27`. */
const years = /(?<![0-9])(?<century>20)(?<first>[0-9]{2})(?<dash> ?[-–/] ?)(?<last>[0-9]{2})(?![0-9])/gu;
const roman = /(?<=ທີ ?)(?<roman>I{1,3}|I?[VX]|[VX]I{1,3}|XI?[VX])(?![A-Za-z])/gu;
const romans = " I II III IV V VI VII VIII IX X XI XII XIII XIV XV".split(" ");
const address = new RegExp(formsOfAddress, "gu");
const credit = new RegExp(creditBehind, "iu");
const inBrackets = new RegExp(abbreviationBehind, "gu");
const latin = /[A-Za-z]{3}/;
/** `1 to 3`, `20 ເຖິງ 22`. */
const span = /(?<=[0-9]) ?(?:to|ຫາ|ເຖິງ|ถึง|đến) ?(?=[0-9])/gu;

/**
 * A text with the wordings that two copies of a lead exchange brought to one each: numbers in words, noughts in words, signs and names of
 * money and measures, British spellings, forms of address. For comparing only; of two texts both are to be worded so.
 */
export function oneWording(text: string): string {
  // A bracket may end a dateline, too, and is found by its sign.
  let worded = text.replace(credit, "").replace(inBrackets, ")");
  for (const [long, short] of countryNames) worded = worded.replace(long, short);
  worded = worded.replace(ordinal, ordinalDigits);
  if (anyEnglishNumber.test(worded)) worded = worded.replace(englishNumber, englishDigits);
  if (anyLaoNumber.test(worded))
    worded = worded.replaceAll("ຫນ", "ໜ").replace(laoNumber, laoDigits).replace(laoHundreds, laoSum);
  worded = worded.replace(roman, (word) => String(Math.max(0, romans.indexOf(word))));
  if (hasDigit(worded))
    worded = oneMeasure(
      oneClock(asciiDigits(worded)).replace(years, "$<century>$<first>$<dash>$<century>$<last>").replace(span, "-"),
    );
  if (latin.test(worded)) for (const [british, american] of respellings) worded = worded.replace(british, american);
  return worded.replace(address, "");
}

/**
 * Spellings that Lao writers choose between: with and without tone marks, ຣ and ລ, ທັມ and ທຳ, ຖະ and ຖ, the clusters of ຫ. Words that differ by
 * nothing else fall together too; two sentences that do are one in all but theory.
 */
export function oneLaoSpelling(text: string): string {
  return text
    .replace(laoSpellings, "")
    .replace(/ັມ/gu, "ຳ")
    .replaceAll("ຣ", "ລ")
    .replace(/ຫ[ນມລຼ]|[ໜໝ]/gu, (cluster) => laoClusters[cluster] ?? cluster);
}

const laoSpellings = /[\u0EC8-\u0ECB]|ະ|(?<=ພະຫັດ)ສະບໍດີ/gu;
const laoClusters: Readonly<Record<string, string>> = { ຫນ: "ນ", ໜ: "ນ", ຫມ: "ມ", ໝ: "ມ", ຫລ: "ລ", ຫຼ: "ລ" };

/** `9 a.m.`, `9:00` and `09:00` as `9`, `3:30 p.m.` as `1530`: one number. */
function oneClock(text: string): string {
  return text.replace(clock, (all: string, ...found) => {
    const { hour = "", minute, half } = found.at(-1) as Record<string, string | undefined>;
    if (minute === undefined && half === undefined) return all;
    const isAfternoon = half?.toLowerCase() === "p";
    const hours = (Number(hour) % (half ? 12 : 24)) + (isAfternoon ? 12 : 0);
    return minute === undefined || minute === "00" ? String(hours) : `${hours}${minute}`;
  });
}

/** `7ຮ້ອຍ40` is 740. */
function laoSum(...found: readonly unknown[]): string {
  const { hundreds, rest } = found.at(-1) as Record<string, string>;
  return String(Number(hundreds) * 100 + Number(rest));
}

function oneMeasure(text: string): string {
  let worded = text;
  for (const { code, pattern } of moneys)
    worded = worded.replace(pattern, (...found) => {
      const { behind, front } = found.at(-1) as Record<string, string | undefined>;
      return `${behind ?? front ?? ""} ${code}`;
    });
  worded = worded.replace(scaled, (...found) => {
    const { figure: number = "", word = "", rest = "" } = found.at(-1) as Record<string, string | undefined>;
    const name = word.replace(/^[ -]/u, "").toLowerCase();
    const count = noughts[name] ?? gluedNoughts[name] ?? 0;
    if (rest === "") return withNoughts(number, count);
    return rest.length === count ? `${number}${rest}` : `${withNoughts(number, count)} ${rest}`;
  });
  for (const { code, pattern } of measures) worded = worded.replace(pattern, ` ${code}`);
  return worded;
}

/** `1.2` with six noughts is `1200000`; digits beyond the noughts cannot be written out, and stay behind a point. */
function withNoughts(number: string, count: number): string {
  const isWhole = /^\d+$|^\d{1,3}(?:[.,]\d{3})+$/u.test(number);
  const [whole = "", fraction = ""] = isWhole ? [number.replace(/[.,]/gu, "")] : number.split(/[.,](?=\d+$)/u);
  const digits = whole.replace(/[.,]/gu, "");
  if (fraction.length > count) return `${number} ${count}`;
  return `${digits}${fraction.padEnd(count, "0")}`.replace(/^0+(?=\d)/u, "");
}

function ordinalDigits(...found: readonly unknown[]): string {
  const words = found.at(-1) as Record<string, string | undefined>;
  const at = ordinals.indexOf((words["ordinal"] ?? "").toLowerCase());
  const ten = tens.indexOf((words["ordinalTens"] ?? "").toLowerCase());
  return `${(ten < 0 ? 0 : (ten + 2) * 10) + at + 1}${ordinalEnds[at] ?? "th"}`;
}

function englishDigits(...found: readonly unknown[]): string {
  const words = found.at(-1) as Record<string, string | undefined>;
  const value = (list: readonly string[], word: string | undefined): number =>
    word === undefined ? 0 : list.indexOf(word.toLowerCase()) + 1;
  const ten = value(tens, words["tens"] ?? words["tensMore"]);
  const unit = value(smallNumbers, words["unit"] ?? words["unitMore"] ?? words["small"] ?? words["smallMore"]);
  return String(value(smallNumbers, words["hundreds"]) * 100 + (ten > 0 ? (ten + 1) * 10 : 0) + unit);
}

function laoDigits(...found: readonly unknown[]): string {
  const words = found.at(-1) as Record<string, string | undefined>;
  const value = (word: string | undefined): number =>
    word === undefined ? 0 : word === "ເອັດ" ? 1 : laoValues.findIndex((pattern) => pattern.test(word)) + 1;
  if (words["ten"] === undefined) return String(value(words["alone"]));
  return String(Math.max(1, value(words["tens"])) * 10 + value(words["unit"]));
}
