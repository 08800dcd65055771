import { type DateWord, dateWords, monthNames } from "./date-grammar.data.ts";
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
for (const list of Object.values(monthNames)) {
  list.split(" ").forEach((variants, index) => {
    for (const form of variants.split("|")) {
      lexicon.set(form, { kind: "month", value: index + 1 });
      // The last stop of an abbreviation is often left out.
      if (form.endsWith(".")) lexicon.set(form.slice(0, -1), { kind: "month", value: index + 1 });
    }
  });
}

/** Words of scripts without spaces, by their first character, the longest first: they are found inside running text. */
const glued = new Map<string, string[]>();
for (const form of lexicon.keys()) {
  const first = form.charAt(0);
  if (/[\p{Script=Lao}\p{Script=Thai}]/u.test(first)) glued.set(first, [...(glued.get(first) ?? []), form]);
}
for (const forms of glued.values()) forms.sort((one, other) => other.length - one.length || (one < other ? -1 : 1));

const letter = /[\p{L}\p{M}]/u;
const gluedScript = /[\u0E01-\u0E3A\u0E40-\u0E4E\u0E81-\u0ECE\u0EDC-\u0EDF]/u;
/** Year, month and day in Chinese, Japanese and Korean: signs behind numbers, without spaces. */
const counters = "年月日号년월일";
const space = /[\s\u200B]/u;

/** Reads a text into tokens. Only what may stand in a date gets a meaning; the rest is `text` or a sign. */
export function dateTokens(text: string): DateToken[] {
  const tokens: DateToken[] = [];
  let at = 0;
  let spaced = false;
  while (at < text.length) {
    const character = text.charAt(at);
    if (space.test(character)) {
      spaced = true;
      at++;
      continue;
    }
    const token = readToken(text, at, spaced);
    const last = tokens.at(-1);
    // Running text is one token however many clusters it has.
    if (token.kind === "text" && last?.kind === "text" && last.end === at)
      tokens[tokens.length - 1] = { ...last, end: token.end };
    else tokens.push(token);
    at = token.end;
    spaced = false;
  }
  return tokens;
}

function readToken(text: string, start: number, spaced: boolean): DateToken {
  const character = text.charAt(start);
  if (digitValue(character.charCodeAt(0)) >= 0) return readNumber(text, start, spaced);
  if (gluedScript.test(character)) {
    for (const form of glued.get(character) ?? []) {
      const word = lexicon.get(form);
      if (word && text.startsWith(form, start)) return { start, end: start + form.length, spaced, ...word };
    }
    let end = start + 1;
    while (end < text.length && /\p{M}/u.test(text.charAt(end))) end++;
    return { start, end, spaced, kind: "text" };
  }
  if (!letter.test(character) || counters.includes(character))
    return { start, end: start + 1, spaced, kind: "sign", sign: character };
  let end = start + 1;
  while (
    end < text.length &&
    letter.test(text.charAt(end)) &&
    !gluedScript.test(text.charAt(end)) &&
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
