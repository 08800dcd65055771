import type { BlockKind } from "../article/block.ts";
import { readDateLine } from "../language/date-line.ts";
import { wrapWidth } from "./lines.ts";
import { joinLines, type Wrapping } from "./word-breaks.ts";

/** A line of a text dump. */
export interface Line {
  readonly text: string;
  readonly gap: number;
  readonly indent: number;
  readonly bullet: boolean;
  /** What Markdown says that the line is, and the level of a heading. */
  readonly kind: BlockKind | null;
  readonly level: number;
  /** Offsets of the spaces that were wide gaps, and of seams without a space: the items of a menu, the parts of a header line. */
  readonly gaps: readonly number[];
}

/** A headline begins with a capital letter, behind a quotation mark or an arrow; a line that goes on mid-sentence with a small one. */
export const smallBeginning = /^[^\p{L}\p{N}]{0,3}\p{Ll}/u;
export const capitalBeginning = /^[^\p{L}\p{N}]{0,3}\p{Lu}/u;
export const sentenceEnd = /[.!?…:;。！？]["'”’»)\]]{0,2}$/u;
/** Longest run of letters that a program keeps on one line; Lao phrases without a space are broken anywhere. */
const longestWord = 20;
/** A line below this share of the widest one ends a paragraph. */
const shortShare = 0.6;

/** Groups of lines at the top of a page among which its title stands. */
export const titleRuns = 3;
/** Letters from which on a line that does not end a sentence may go on below. */
const deckLetters = 40;

/** `by Nadia Soukhaseum`: a name and nothing else. */
const byline = /^by \p{Lu}[\p{L}\p{M}.'’-]{0,24}(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}\p{M}.'’-]{0,24}){1,3}$/u;

/** A headline that was wrapped stands alone, and goes on in a small letter, also where the paragraphs are not wrapped. */
export function joinDecks(run: readonly Line[]): Line[] {
  const [first, second] = run;
  if (run.length !== 2 || !first || !second || first.text.length < deckLetters || first.text.length > wrapWidth)
    return [...run];
  if (byline.test(second.text)) return [...run];
  const goesOn = /^\p{Ll}[\p{L}’']{0,20}[ ,]/u.test(second.text) && !sentenceEnd.test(first.text);
  return goesOn && second.text.length <= first.text.length ? joined(run) : [...run];
}

/**
 * Parts short lines (a tool, a label, a date) from the wrapped paragraph that follows them without a blank line.
 *
 * @param word - as that of `isWrapped`
 */
export function partToolLines(run: readonly Line[], word = longestWord): (readonly Line[])[] {
  if (run.length < 4 || isWrapped(run, word)) return [run];
  const widest = widestOf(run);
  for (let at = 1; at <= 3 && run.length - at >= 3; at++) {
    if ((run[at - 1]?.text.length ?? 0) >= widest * shortShare) break;
    const rest = run.slice(at);
    if (isWrapped(rest, word)) return [...run.slice(0, at).map((line) => [line]), rest];
  }
  return [run];
}

/**
 * Whether the lines are one paragraph wrapped at a fixed width: all but the last are full, few end a sentence, and they do not read like
 * headlines.
 *
 * @param word - longest run of letters that the program which wrapped them kept on one line
 */
export function isWrapped(run: readonly Line[], word = longestWord): boolean {
  if (run.length < 2 || areHeadlines(run) || isHead(run)) return false;
  const inner = run.slice(0, -1);
  const widest = widestOf(inner);
  const last = run.at(-1)?.text.length ?? 0;
  if (widest < 40 || widest > wrapWidth || last > widest + 10) return false;
  if (inner.some((line, at) => !isFull(line.text, run[at + 1]?.text ?? "", widest, word))) return false;
  return inner.filter((line) => sentenceEnd.test(line.text)).length <= inner.length / 3;
}

/**
 * Lines without any full stop that all begin anew, that mostly end in a number, as a date or a count, or that are all parted by a sign, as stories
 * are from their sections. Scripts without capitals begin alike.
 */
export function areHeadlines(run: readonly Line[]): boolean {
  const following = run.slice(1);
  const numbered = run.filter(({ text }) => /\p{Nd}\)?$/u.test(text)).length;
  if (numbered > 2 && numbered >= run.length * mostNumbered) return true;
  if (run.every(({ text }) => partedBySign.test(text))) return true;
  return (
    following.some(({ text }) => capitalBeginning.test(text)) &&
    !following.some(({ text }) => smallBeginning.test(text)) &&
    !run.some(({ text }) => sentenceEnd.test(text) || /[,;:]$/u.test(text))
  );
}

/** Letters beside a date up to which a line below another is that of a headline, and items from which on one is a menu. */
const besideDate = 16;
const menuItems = 3;

/** Whether lines are the head of a page rather than one paragraph: one of them is a menu, or the second of two is a date or a byline. */
export function isHead(run: readonly Line[]): boolean {
  if (run.some(({ text }) => text.split(partedBySign).length >= menuItems)) return true;
  const last = run.length === 2 ? (run[1]?.text ?? "") : "";
  if (last === "" || sentenceEnd.test(last)) return false;
  if (byline.test(last)) return true;
  return (readDateLine(last)?.beside ?? Number.POSITIVE_INFINITY) <= besideDate;
}

const mostNumbered = 0.6;
const partedBySign = /\s[|•·]\s/u;

export function widestOf(lines: readonly Line[]): number {
  return lines.reduce((most, line) => Math.max(most, line.text.length), 0);
}

/**
 * Whether the first word of the next line would not have gone on this one. Programs count columns, bytes or letters, and Lao
 * vowels and tones take no column, so lines are full well below the widest.
 */
export function isFull(line: string, next: string, widest: number, longest = longestWord): boolean {
  const space = next.indexOf(" ");
  const word = Math.min(space < 0 ? next.length : space, longest);
  // In front of a long word a line is left at any length.
  return (word > longestWord || line.length >= widest * shortShare) && line.length + 1 + word >= widest * 0.85;
}

/** The lines of a wrapped paragraph as one. */
export function joined(run: readonly Line[], wrapping: Wrapping | null = null): Line[] {
  const [first] = run;
  if (!first) return [];
  return [
    {
      ...first,
      text: joinLines(
        run.map(({ text }) => text),
        wrapping,
      ),
      gaps: [],
    },
  ];
}
