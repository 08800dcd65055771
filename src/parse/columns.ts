import { readDateLine } from "../language/date-line.ts";
import { isPageJump, startOfPageNumber } from "../language/page-jump.ts";
import { wrapWidth } from "./lines.ts";
import { partsWord, type Wrapping, wordsOf } from "./word-breaks.ts";
import {
  areHeadlines,
  capitalBeginning,
  isFull,
  isHead,
  joined,
  type Line,
  sentenceEnd,
  smallBeginning,
} from "./wrapped-lines.ts";

/** Characters of the narrowest column, and of the widest in which words are parted as print parts them: programs wrap wider. */
const narrowest = 22;
const widestOfPrint = 60;
/** Share of the letters of a dump that surely stand in its columns, and how far the longest lines of one reach beyond those. */
const withinColumn = 0.8;
const overhang = 1.15;
/** Pairs of lines by which a column is told, where small letters or a jump say so and where only their evenness does. */
const leastPairs = 3;
const leastEven = 5;
/** Shares of the pairs whose first line ends no sentence: those that go on in a small letter, those whose first line is as long as its column. */
const smallShare = 0.3;
const evenShare = 0.85;
/** Share of the width from which on a line is as long as its column. */
const evenLength = 0.75;
/** Share of all pairs whose first line ends no sentence, and of the lines that end in a parted word where a wider dump parts words. */
const goingOn = 0.5;
const partedShare = 1 / 16;

/** How the lines of a dump that was set in columns are read. */
export interface Columns extends Wrapping {
  readonly width: number;
}

/**
 * The columns of a dump that was copied out of print, or wrapped all over; null where nothing tells that its lines go on below. Most lines must
 * end no sentence. They go on in small letters; or, in scripts without capitals, they are as long as their column while other lines end in a
 * stop, or one says on which page the text goes on.
 */
export function columnsOf(lines: readonly Line[]): Columns | null {
  const width = widthOf(lines);
  if (width < narrowest) return null;
  const count = { pairs: 0, closed: 0, ended: 0, small: 0, capital: 0, even: 0, parted: 0 };
  for (const [at, { text }] of lines.entries()) {
    const next = lines[at + 1];
    if (next === undefined || next.gap > 0) {
      if (sentenceEnd.test(text)) count.closed++;
      continue;
    }
    if (next.bullet || standsAlone(text) || standsAlone(next.text)) continue;
    count.pairs++;
    if (sentenceEnd.test(text)) count.ended++;
    else {
      if (smallBeginning.test(next.text))
        count.small += isFullLine(text, next.text, width) || partsWord(text, next.text) ? 1 : 0;
      else if (capitalBeginning.test(next.text)) count.capital++;
      if (printed(text) >= width * evenLength) count.even++;
      if (partsWord(text, next.text)) count.parted++;
    }
  }
  const { pairs, closed, ended, small, capital, even, parted } = count;
  const open = pairs - ended;
  const isCased = small >= leastPairs && small >= open * smallShare;
  const isEven =
    capital * 4 <= open &&
    even >= open * evenShare &&
    even >= leastEven &&
    ended + closed > 0 &&
    open >= pairs * goingOn;
  const isContinued = even >= leastPairs && even >= open / 2 && lines.some(({ text }) => isPageJump(text));
  if (!isCased && !isEven && !isContinued) return null;
  const hyphenates = parted > 0 && (width <= widestOfPrint || (parted >= leastPairs && parted >= pairs * partedShare));
  return { width, hyphenates, words: parted > 0 ? wordsOf(lines.map(({ text }) => text)) : new Map() };
}

/** The length up to which most of the text of a dump stands. */
function widthOf(lines: readonly Line[]): number {
  const byLength = new Array<number>(wrapWidth + 1).fill(0);
  let all = 0;
  let within = 0;
  for (const { text } of lines) {
    const length = printed(text);
    all += length;
    if (length < narrowest || length > wrapWidth) continue;
    byLength[length] = (byLength[length] ?? 0) + length;
    within += length;
  }
  if (within * 3 < all * 2) return 0;
  let most = 0;
  for (let sum = 0; sum < within * withinColumn; most++) sum += byLength[most] ?? 0;
  return byLength.findLastIndex((letters, length) => letters > 0 && length <= most * overhang);
}

/** Lines of a headline with its byline. */
const headLines = 3;

/**
 * The lines of a run as paragraphs, each joined to one line. A run of which most lines end early and in no stop is none: verses, an address.
 *
 * @param top - whether the run stands at the top of the dump, where headlines are broken anywhere
 */
export function joinColumns(run: readonly Line[], columns: Columns, top: boolean): (readonly Line[])[] {
  if (!(top && run.length <= headLines) && areUneven(run, columns)) return run.map((line) => [line]);
  const paragraphs: Line[][] = [];
  for (const [at, line] of run.entries()) {
    const above = run[at - 1];
    if (above && goesOn(above, line, columns)) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.flatMap((lines) =>
    isParagraph(lines, columns) ? [joined(lines, columns)] : lines.map((line) => [line]),
  );
}

function areUneven(run: readonly Line[], { width }: Columns): boolean {
  let full = 0;
  let early = 0;
  for (const [at, { text }] of run.entries()) {
    const next = run[at + 1];
    if (!next || standsAlone(text) || standsAlone(next.text)) continue;
    if (isFullLine(text, next.text, width) || partsWord(text, next.text)) full++;
    else if (!sentenceEnd.test(text)) early++;
  }
  return early > full;
}

/** Whether a line of a column goes on in the one below it. */
function goesOn({ text, indent, bullet }: Line, next: Line, { width }: Columns): boolean {
  if (standsAlone(text) || standsAlone(next.text) || next.bullet || isDated(text)) return false;
  if ((text.includes(":") && photoCredit.test(text)) || opening.test(next.text) || (next.indent > indent && !bullet))
    return false;
  if (partsWord(text, next.text)) return true;
  if (sentenceEnd.test(text)) return fills(text, next.text, width);
  return isFullLine(text, next.text, width) || (smallBeginning.test(next.text) && text.length >= width / 2);
}

/** Whether the first word of the next line, or in scripts without spaces a part of the phrase, would have found no room. */
function isFullLine(line: string, next: string, width: number): boolean {
  const phrase = /^\S{0,20}/u.exec(next)?.[0] ?? "";
  if (!spaceless.test(phrase)) return isFull(line, next, width);
  return printed(line) + 1 + printed(phrase.slice(0, longPhrase)) >= width * nearlyFull;
}

/** Units of a phrase that programs keep on one line, and the share of the width that a line then takes. */
const longPhrase = 10;
const nearlyFull = 0.85;

/** Whether not even the first word of the next line would have found room: most lines that end a paragraph leave more. */
function fills(line: string, next: string, width: number): boolean {
  const word = /^\S{0,20}/u.exec(next)?.[0] ?? "";
  return printed(line) + 1 + printed(spaceless.test(word) ? word.slice(0, shortWord) : word) > width;
}

/** Scripts that are broken between words without a space, and units of such a word. */
const spaceless =
  /[\p{Script=Lao}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const shortWord = 5;

const ascii = /^[\t-~]*$/;

/** The places that a line takes: vowels and tones above and below take none. */
function printed(text: string): number {
  return ascii.test(text) ? text.length : text.replace(/\p{Mn}/gu, "").length;
}

/** Letters beside a date up to which a line is the head of a page. */
const besideDate = 20;

function isDated(text: string): boolean {
  return /\p{Nd}{4}/u.test(text) && (readDateLine(text)?.beside ?? Number.POSITIVE_INFINITY) <= besideDate;
}

/** What begins a paragraph: an item, a speaker, a label in capitals, whose picture it is. */
const opening =
  /^(?:\p{Nd}{1,2}[.)] |[–—] ?\p{L}|[\p{Lo}\p{M} ]{2,24}[:：] ?\p{L}|\p{Lu}[\p{Lu} '’&-]{2,30}:|(?:By|Par|Por|Von|Oleh) \p{Lu}\S{0,20} \p{Lu}\S{0,20}$)/u;
const photoCredit =
  /(?:(?:photo|photograph|picture|image|pic|foto|ảnh)s?(?: by)?[:：]|ພາບ ?[:：]|ຮູບ ?[:：]|ภาพ ?[:：]|[图圖摄攝]\s?[:：/]).{2,30}$/iu;

/** What is a line of its own on a page of print: a heading in capitals, a number, a jump, an address, the entry of an index, parts between signs. */
function standsAlone(text: string): boolean {
  return (
    inCapitals.test(text) ||
    /^\p{Nd}{1,4}$|\s[|•·]\s|^(?:https?:|www\.)\S+|(?:\p{Nd}[ -]?){7}$/u.test(text) ||
    startOfPageNumber(text) > 0 ||
    isPageJump(text)
  );
}

const inCapitals = /^(?=.{0,20}\p{Lu}{2})[^\p{Ll}\p{Lo}]+$/u;

/** Lines that go on, and that are neither a list of headlines nor verses: of three or more, most are full. */
function isParagraph(lines: readonly Line[], { width }: Columns): boolean {
  if (lines.length < 2 || areHeadlines(lines) || isHead(lines)) return false;
  const joints = lines
    .slice(1)
    .map(
      (next, at) => isFullLine(lines[at]?.text ?? "", next.text, width) || partsWord(lines[at]?.text ?? "", next.text),
    );
  return lines.length === 2 || joints.filter(Boolean).length * 2 >= joints.length;
}
