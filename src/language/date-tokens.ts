import { isCapital, isSmall, unitAt } from "../article/code-unit.ts";
import { type DateWord, dateWords, monthNames, weekdayNames } from "./date-grammar.data.ts";
import { digitValue, knownDigits } from "./digits.ts";

/** A piece of text as the grammar of dates sees it. White space makes no token; it shows as `spaced` of the next one. */
export type DateToken = {
  readonly start: number;
  readonly end: number;
  /** White space stands before the token. */
  readonly spaced: boolean;
} & (
  | { readonly kind: "number"; readonly value: number; readonly digits: number }
  | { readonly kind: "sign"; readonly sign: string }
  | { readonly kind: "text" }
  | DateWord
);

/** Short and long vowels and the two letters R, which writers mix up, as one: ມິນາ is read as ມີນາ. */
function foldedUnit(code: number): number {
  if (code === 0x0eb4 || code === 0x0eb6 || code === 0x0eb8) return code + 1;
  return code === 0x0ea3 ? 0x0ea5 : code;
}

const foldSpelling = (text: string): string =>
  text.replace(/[\u0EB4\u0EB6\u0EB8\u0EA3]/gu, (sign) => String.fromCharCode(foldedUnit(sign.charCodeAt(0))));

function goesOnWith(small: string, start: number, form: string): boolean {
  for (let at = 1; at < form.length; at++)
    if (foldedUnit(small.charCodeAt(start + at)) !== form.charCodeAt(at)) return false;
  return true;
}

const lexicon = new Map<string, DateWord>();
for (const { word, forms } of dateWords) for (const form of forms.split(/\s+/u)) addForm(form, word);
addNames(weekdayNames, (value) => ({ kind: "weekday", value }));
// Months last: `mar` and `sat` are both in some language, and without its month a date is none.
addNames(monthNames, (value, language) => ({ kind: "month", value: value + 1, buddhist: language === "th" }));

function addNames(
  lists: Readonly<Record<string, string>>,
  wordOf: (value: number, language: string) => DateWord,
): void {
  for (const [language, list] of Object.entries(lists)) {
    list.split(/\s+/u).forEach((variants, index) => {
      for (const form of variants.split("|")) addForm(form, wordOf(index, language));
    });
  }
}

/** Adds a word, `_` for a space; of an abbreviation also without its last stop, and with a space behind the first. */
function addForm(form: string, word: DateWord): void {
  const name = foldSpelling(form.replaceAll("_", " ").normalize("NFC"));
  const spellings = new Set([name, name.replace(/\.(?=[^. ])/gu, ". ")]);
  for (const spelling of spellings) {
    lexicon.set(spelling, word);
    if (spelling.endsWith(".")) lexicon.set(spelling.slice(0, -1), word);
  }
}

const isGluedScript = (code: number): boolean =>
  (code >= 0x0e01 && code <= 0x0edf && code !== 0x0e3f) || (code >= 0x1780 && code <= 0x17d3);

/**
 * Words that are looked for in the text itself, by their first character, the longest first: those of scripts without spaces, and those
 * of several words.
 */
const glued = new Map<number, string[]>();
for (const form of lexicon.keys()) {
  const first = form.charCodeAt(0);
  if (isGluedScript(first) || /[ '’]/u.test(form)) glued.set(first, [...(glued.get(first) ?? []), form]);
}
for (const forms of glued.values()) forms.sort((one, other) => other.length - one.length || (one < other ? -1 : 1));

/** Letters of ASCII that words of dates end with; of `décembre` those behind the last other letter. */
const wordEnds = new Set<string>();
for (const form of lexicon.keys()) wordEnds.add(/[a-z]{0,40}$/u.exec(form)?.[0] ?? "");

/** Whether the last word of a text may be one of a date: a look that spares most texts the reading. Texts that end in another sign always pass. */
export function mayEndInDateWord(text: string): boolean {
  const end = text.length;
  let start = end;
  while (isSmall(unitAt(text, start - 1, end)) || isCapital(unitAt(text, start - 1, end))) start--;
  return start === end || wordEnds.has(text.slice(start).toLowerCase());
}

const letter = /[\p{L}\p{M}]/u;
/** Year, month and day in Chinese, Japanese and Korean: signs behind numbers, without spaces. */
const counters = "年月日号년월일";
const space = /[\s\u200B]/u;

/** Words of a date stand this near to one of its numbers; text further away is not looked at, which makes long paragraphs cheap. */
const reach = 48;
const anyDigit = new RegExp(knownDigits, "gu");

/** Reads a text into tokens. Only what may stand in a date gets a meaning; the rest is `text` or a sign. */
export function dateTokens(text: string): DateToken[] {
  const tokens: DateToken[] = [];
  const lower = text.toLowerCase();
  // A few capitals change their length with their case; such a text is read as it stands.
  const small = lower.length === text.length ? lower : text;
  // Running text is one token however many clusters it has; it is written down when it ends.
  let running: { start: number; end: number; spaced: boolean; kind: "text" } | undefined;
  let at = 0;
  let spaced = false;
  let lastDigit = -reach - 1;
  let nextDigit = -1;
  while (at < text.length) {
    if (nextDigit < at) {
      if (nextDigit >= 0) lastDigit = nextDigit;
      anyDigit.lastIndex = at;
      nextDigit = anyDigit.exec(text)?.index ?? text.length + reach;
    }
    if (at - lastDigit > reach && nextDigit - at > reach) {
      if (running) tokens.push(running);
      const end = Math.min(nextDigit - reach, text.length);
      running = { start: at, end, spaced, kind: "text" };
      at = end;
      spaced = false;
      continue;
    }
    if (isSpace(text.charCodeAt(at))) {
      spaced = true;
      at++;
      continue;
    }
    const token = readToken(text, small, at, spaced);
    if (token.kind === "text" && running?.end === at) running.end = token.end;
    else {
      if (running) tokens.push(running);
      running = token.kind === "text" ? { start: at, end: token.end, spaced, kind: "text" } : undefined;
      if (!running) tokens.push(token);
    }
    at = token.end;
    spaced = false;
  }
  if (running) tokens.push(running);
  return tokens;
}

function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code < 0x2000 ? code === 0xa0 || (code >= 9 && code <= 13) : space.test(String.fromCharCode(code)))
  );
}

function readToken(text: string, small: string, start: number, spaced: boolean): DateToken {
  const character = small.charAt(start);
  if (digitValue(character.charCodeAt(0)) >= 0) return readNumber(text, start, spaced);
  const long = longestForm(small, start);
  if (long) return { start, end: start + long.length, spaced, ...long.word };
  if (isGluedScript(character.charCodeAt(0))) {
    let end = start + 1;
    while (end < text.length && isDependent(text.charCodeAt(end))) end++;
    return { start, end, spaced, kind: "text" };
  }
  if (!letter.test(character) || (counters.includes(character) && digitValue(text.charCodeAt(start - 1)) >= 0))
    return { start, end: start + 1, spaced, kind: "sign", sign: text.charAt(start) };
  let end = start + 1;
  while (end < text.length && letter.test(text.charAt(end)) && !isGluedScript(text.charCodeAt(end))) end++;
  // Abbreviations with inner stops: "p.m."
  const dotted = /^\p{L}\.\p{L}\.?(?![\p{L}\p{M}])/u.exec(small.slice(start, start + 6))?.[0];
  const dottedWord = dotted === undefined ? undefined : lexicon.get(dotted);
  if (dotted !== undefined && dottedWord) return { start, end: start + dotted.length, spaced, ...dottedWord };
  const word = end - start > 16 ? undefined : lexicon.get(small.slice(start, end));
  return word ? { start, end, spaced, ...word } : { start, end, spaced, kind: "text" };
}

/** The longest word of the lexicon that the text goes on with, of those that white space does not set off. */
function longestForm(small: string, start: number): { readonly length: number; readonly word: DateWord } | undefined {
  for (const form of glued.get(small.charCodeAt(start)) ?? []) {
    if (!goesOnWith(small, start, form)) continue;
    const word = lexicon.get(form);
    if (word && hasItsEdges(small, start, form, word)) return { length: form.length, word };
  }
  return undefined;
}

/** Whether a word that was found stands for itself. Lao months do inside of any text; other words must not be parts of words. */
function hasItsEdges(small: string, start: number, form: string, word: DateWord): boolean {
  const before = small.charAt(start - 1);
  if (isGluedScript(form.charCodeAt(0))) {
    // The short names of days are parts of other words: ສຸກ, Friday, in ຄວາມສຸກ, luck.
    const short = word.kind === "weekday" && !/^(?:ວັນ|วัน)/u.test(form);
    return !(short && isGluedScript(before.charCodeAt(0)));
  }
  const isElided = /['’]$/u.test(form);
  return !letter.test(before) && (isElided || !letter.test(small.charAt(start + form.length)));
}

/** A Lao or Thai mark, or a vowel that follows its consonant: no word begins there. */
function isDependent(code: number): boolean {
  const place = code >= 0x0e80 ? code - 0x0e80 : code - 0x0e00;
  return place >= 0x30 && place <= 0x4e && (place < 0x40 || place > 0x46);
}

function readNumber(text: string, start: number, spaced: boolean): DateToken {
  let value = 0;
  let end = start;
  for (; end < text.length; end++) {
    const digit = digitValue(text.charCodeAt(end));
    if (digit < 0) break;
    value = value * 10 + digit;
  }
  return { start, end, spaced, kind: "number", value, digits: end - start };
}
