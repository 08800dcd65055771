import { type DateWord, dateWords, monthNames, weekdayNames } from "./date-grammar.data.ts";
import { digitValue } from "./digits.ts";

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

const lexicon = new Map<string, DateWord>();
for (const { word, forms } of dateWords) for (const form of forms.split(/\s+/u)) lexicon.set(form, word);
addNames(weekdayNames, (value) => ({ kind: "weekday", value }));
// Months last: `mar` and `sat` are both in some language, and without its month a date is none.
addNames(monthNames, (value) => ({ kind: "month", value: value + 1 }));

function addNames(lists: Readonly<Record<string, string>>, wordOf: (value: number) => DateWord): void {
  for (const list of Object.values(lists)) {
    list.split(" ").forEach((variants, index) => {
      for (const form of variants.split("|")) {
        lexicon.set(form, wordOf(index));
        // The last stop of an abbreviation is often left out.
        if (form.endsWith(".")) lexicon.set(form.slice(0, -1), wordOf(index));
      }
    });
  }
}

/** Words of scripts without spaces, by their first character, the longest first: they are found inside running text. */
const glued = new Map<string, string[]>();
for (const form of lexicon.keys()) {
  const first = form.charAt(0);
  if (/[\p{Script=Lao}\p{Script=Thai}]/u.test(first)) glued.set(first, [...(glued.get(first) ?? []), form]);
}
for (const forms of glued.values()) forms.sort((one, other) => other.length - one.length || (one < other ? -1 : 1));

const letter = /[\p{L}\p{M}]/u;
const isGluedScript = (code: number): boolean => code >= 0x0e01 && code <= 0x0edf && code !== 0x0e3f;
/** Year, month and day in Chinese, Japanese and Korean: signs behind numbers, without spaces. */
const counters = "年月日号년월일";
const space = /[\s\u200B]/u;

/** Words of a date stand this near to one of its numbers; text further away is not looked at, which makes long paragraphs cheap. */
const reach = 48;
const anyDigit = /[0-9\u0660-\u0669\u06F0-\u06F9\u0E50-\u0E59\u0ED0-\u0ED9\u1040-\u1049\u17E0-\u17E9\uFF10-\uFF19]/gu;

/** Reads a text into tokens. Only what may stand in a date gets a meaning; the rest is `text` or a sign. */
export function dateTokens(text: string): DateToken[] {
  const tokens: DateToken[] = [];
  // Running text is one token however many clusters it has; it is written down when it ends.
  let running: { start: number; end: number; spaced: boolean } | undefined;
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
      if (running) tokens.push({ ...running, kind: "text" });
      const end = Math.min(nextDigit - reach, text.length);
      running = { start: at, end, spaced };
      at = end;
      spaced = false;
      continue;
    }
    if (isSpace(text.charCodeAt(at))) {
      spaced = true;
      at++;
      continue;
    }
    const token = readToken(text, at, spaced);
    if (token.kind === "text" && running?.end === at) running.end = token.end;
    else {
      if (running) tokens.push({ ...running, kind: "text" });
      running = token.kind === "text" ? { start: at, end: token.end, spaced } : undefined;
      if (!running) tokens.push(token);
    }
    at = token.end;
    spaced = false;
  }
  if (running) tokens.push({ ...running, kind: "text" });
  return tokens;
}

function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code < 0x2000 ? code === 0xa0 || (code >= 9 && code <= 13) : space.test(String.fromCharCode(code)))
  );
}

function readToken(text: string, start: number, spaced: boolean): DateToken {
  const character = text.charAt(start);
  if (digitValue(character.charCodeAt(0)) >= 0) return readNumber(text, start, spaced);
  if (isGluedScript(character.charCodeAt(0))) {
    for (const form of glued.get(character) ?? []) {
      const word = lexicon.get(form);
      if (word && text.startsWith(form, start)) return { start, end: start + form.length, spaced, ...word };
    }
    let end = start + 1;
    while (end < text.length && isDependent(text.charCodeAt(end))) end++;
    return { start, end, spaced, kind: "text" };
  }
  if (!letter.test(character) || counters.includes(character))
    return { start, end: start + 1, spaced, kind: "sign", sign: character };
  let end = start + 1;
  while (
    end < text.length &&
    letter.test(text.charAt(end)) &&
    !isGluedScript(text.charCodeAt(end)) &&
    !counters.includes(text.charAt(end))
  )
    end++;
  // Abbreviations with inner stops: "p.m."
  const dotted = /^\p{L}\.\p{L}\.?(?![\p{L}\p{M}])/u.exec(text.slice(start, start + 6))?.[0];
  const dottedWord = dotted === undefined ? undefined : lexicon.get(dotted.toLowerCase());
  if (dotted !== undefined && dottedWord) return { start, end: start + dotted.length, spaced, ...dottedWord };
  const word = end - start > 16 ? undefined : lexicon.get(text.slice(start, end).toLowerCase());
  return word ? { start, end, spaced, ...word } : { start, end, spaced, kind: "text" };
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
