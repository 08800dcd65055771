import type { Block } from "../../article/block.ts";
import { isCapital, isSmall, unitAt } from "../../article/code-unit.ts";
import { pressWords } from "./press-words.data.ts";
import { WordForms } from "./word-forms.ts";

/** Letters of the longest block whose single words say what it is; in longer ones they may be what it tells of. */
const mostLetters = 300;
/** Share of its letters in links from which on the words of a block are those of a link's target. */
const wholeLink = 0.95;
/** Letters of the beginning that stands for all words with it, and of the longest word. */
const stemLetters = 6;
const longestWord = 16;

const groups: ReadonlyMap<string, number> = new Map(
  pressWords.flatMap(({ words }, group) => words.split(" ").map((word): [string, number] => [word, group])),
);
const forms = new WordForms([...groups.keys()].filter((word) => !word.endsWith("*")));
const stems: ReadonlyMap<string, number> = new Map(
  [...groups].filter(([word]) => word.endsWith("*")).map(([word, group]) => [word.slice(0, stemLetters), group]),
);
/** By the last bits of the first letter, which capitals and small letters share, 1 where a stem begins so. */
const stemLetter = new Uint8Array(32);
for (const stem of stems.keys()) stemLetter[stem.charCodeAt(0) & 31] = 1;

/** Signs in front of a source or behind a label, and words behind a source. */
const before = /(?:^\P{L}{0,3}|[([|/©:,–—]\s?|\s-\s)$/u;
const behind = /^(?:\s?[:：/|)\]]|\s(?:by|via|courtesy|von|de|par)\s|\P{L}{0,2}$)/iu;
const nearBy = 12;

/** Bucket of the family `press`: the first group of words that the block has. */
export function pressOf({ text, letters, linkLetters }: Block): number {
  if (letters === 0 || letters > mostLetters || linkLetters >= letters * wholeLink) return 0;
  let found = pressWords.length;
  let start = 0;
  let spaceless = false;
  for (let at = 0, end = text.length; at <= end; at++) {
    const code = at < end ? unitAt(text, at, end) : 0;
    if (isLetter(code)) continue;
    if (code >= firstSpaceless) spaceless = true;
    if (at - start > 2 && at - start <= longestWord) found = Math.min(found, groupOf(text, start, at));
    start = at + 1;
  }
  if (spaceless && found > 0) {
    const phrase = pressWords.findIndex(({ phrases }) => phrases.test(text));
    if (phrase >= 0) found = Math.min(found, phrase);
  }
  return found === pressWords.length ? 0 : found + 1;
}

/** Thai is the first of the scripts that write no spaces; the alphabets with spaces of interest stand below Arabic, Vietnamese apart. */
const firstSpaceless = 0x0e00;
const firstArabic = 0x0600;
const lettersBelowArabic: Uint8Array = Uint8Array.from({ length: firstArabic }, (_, code) =>
  code >= 0xc0 || isSmall(code) || isCapital(code) ? 1 : 0,
);
function isLetter(code: number): boolean {
  return code < firstArabic ? lettersBelowArabic[code] === 1 : code >= 0x1e00 && code < 0x1f00;
}

/** The group of one word of a text; their number for a word of none. */
function groupOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  const isForm = forms.mayHave(text, start, end);
  const isStem = end - start > stemLetters && stemLetter[first & 31] === 1;
  if (!isForm && !isStem) return pressWords.length;
  const word = text.slice(start, end).toLowerCase();
  const group = groups.get(word) ?? stems.get(word.slice(0, stemLetters)) ?? pressWords.length;
  if (pressWords[group]?.asLabel !== true) return group;
  const isLabel =
    before.test(text.slice(Math.max(0, start - nearBy), start)) || behind.test(text.slice(end, end + nearBy));
  return isLabel ? group : pressWords.length;
}
