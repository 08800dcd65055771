import type { Block, BlockKind } from "../article/block.ts";
import { noMetadata } from "../article/embedded.ts";
import { readDateLine } from "../language/date-line.ts";
import { letterCount } from "../language/script.ts";
import { trimBlank } from "../language/white-space.ts";
import { readFrontMatter } from "./front-matter.ts";
import { wrapWidth } from "./lines.ts";
import { withoutLinkNumbers } from "./link-numbers.ts";
import { isMarkdown, readMarkdownLine, underlineLevel, withoutMarkdownLinks } from "./markdown.ts";
import { newBlock } from "./new-block.ts";
import type { ParsedPage } from "./parsed.ts";

interface Line {
  readonly text: string;
  readonly gap: number;
  readonly indent: number;
  readonly bullet: boolean;
  /** What Markdown says that the line is, and the level of a heading. */
  readonly kind: BlockKind | null;
  readonly level: number;
  /** Offsets of the spaces that were wide gaps: the items of a menu, the parts of a header line. */
  readonly gaps: readonly number[];
}

/** `* * *` parts a text and begins no item of a list. */
const starRule = /^(?:\*\s?){3,40}$/u;
const bullet = /^(?:[•·▪◦●○■□‣∙]|\*(?!\*)|[-–—](?=\s)|\.(?=\s))\s*/u;
/** A headline begins with a capital letter, behind a quotation mark or an arrow; a line that goes on mid-sentence with a small one. */
const smallBeginning = /^[^\p{L}\p{N}]{0,3}\p{Ll}/u;
const capitalBeginning = /^[^\p{L}\p{N}]{0,3}\p{Lu}/u;
/** Characters of the longest line whose gaps may mean something; in longer ones a text is justified. */
const longestSpaced = 160;
const sentenceEnd = /[.!?…:;。！？]["'”’»)\]]{0,2}$/u;
const tabWidth = 4;
/** Longest run of letters that a program keeps on one line; Lao phrases without a space are broken anywhere. */
const longestWord = 20;
/** A line below this share of the widest one ends a paragraph. */
const shortShare = 0.6;

/**
 * Parses the text that was saved from a browser window. Blank lines (also those of no-break spaces) part blocks; lines in a
 * row are blocks of their own unless they are one paragraph wrapped at a fixed width.
 */
export function parseTextDump(content: string): ParsedPage {
  const front = readFrontMatter(content);
  const text = withoutLinkNumbers(front?.text ?? content);
  const lines = front !== null || isMarkdown(text) ? readMarkdown(withoutMarkdownLinks(text)) : readLines(text);
  const runs = groupRuns(lines)
    .map((run, at) => (at < titleRuns ? joinDecks(run) : run))
    .flatMap(partToolLines);
  const isMostlyWithin = widthsOf(lines);
  // One run may look wrapped by chance; a wrapped page has it all over.
  const candidates = runs.filter((run) => isWrapped(run) && isMostlyWithin(widestOf(run) * overhang));
  const several = runs.filter((run) => run.length > 1).length;
  const wrapped = new Set(candidates.length >= 3 || candidates.length >= several / 2 ? candidates : []);
  const blocks: Block[] = [];
  for (const run of runs) {
    const pieces = wrapped.has(run) ? joined(run) : run;
    for (const piece of pieces) blocks.push(blockOf(piece, blocks.length));
  }
  const root = {
    index: 0,
    parent: -1,
    depth: 0,
    tag: "#root",
    id: "",
    className: "",
    purpose: "",
    start: 0,
    end: blocks.length,
  };
  return { blocks, containers: [root], images: [], times: [], embedded: front?.embedded ?? noMetadata, flags: [] };
}

function joined(run: readonly Line[]): Line[] {
  const [first] = run;
  return first ? [{ ...first, text: run.map((line) => line.text).join(" "), gaps: [] }] : [];
}

const lineBreak = /\r\n|[\n\r\u0085\u2028\u2029\f]/u;

function readLines(content: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  for (const raw of content.split(lineBreak)) {
    const trimmed = trimBlank(raw);
    if (trimmed === "") {
      gap++;
      continue;
    }
    lines.push(lineOf(trimmed, gap, raw));
    gap = 0;
  }
  return lines;
}

/** The same for Markdown, without its signs. The first heading of all keeps its own, which tells the title in other texts as well. */
function readMarkdown(content: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let titled = false;
  const headed = (line: Line, level: number): Line => {
    if (level !== 1 || titled) return { ...line, kind: "heading", level };
    titled = true;
    return { ...line, text: `# ${line.text}` };
  };
  for (const raw of content.split(lineBreak)) {
    const trimmed = trimBlank(raw);
    const above = gap === 0 ? lines.at(-1) : undefined;
    const level = above?.kind === null && !above.bullet ? underlineLevel(trimmed) : 0;
    if (above && level > 0) {
      lines[lines.length - 1] = headed(above, level);
      continue;
    }
    const read = trimmed === "" ? undefined : readMarkdownLine(trimmed);
    if (!read || read.text === "") {
      gap++;
      continue;
    }
    const line = { ...lineOf(read.text, gap, raw), kind: read.kind };
    lines.push(read.level > 0 ? headed(line, read.level) : line);
    gap = 0;
  }
  return lines;
}

function lineOf(trimmed: string, gap: number, raw: string): Line {
  const mark = starRule.test(trimmed) ? "" : (bullet.exec(trimmed)?.[0] ?? "");
  const text = trimmed.slice(mark.length) || trimmed;
  return {
    ...collapse(text),
    gap,
    indent: indentOf(raw),
    bullet: mark !== "" && text !== trimmed,
    kind: null,
    level: 0,
  };
}

/** One space for each run of them, and where the wide ones stood. */
function collapse(text: string): Pick<Line, "text" | "gaps"> {
  const parts = text.split(/[\t ]{2,}|\t/u);
  const gaps: number[] = [];
  let length = 0;
  for (const part of parts.slice(0, -1)) {
    length += part.length;
    gaps.push(length++);
  }
  const collapsed = parts.join(" ");
  return { text: collapsed, gaps: collapsed.length <= longestSpaced ? gaps : [] };
}

function indentOf(raw: string): number {
  let columns = 0;
  for (const character of raw) {
    if (character === "\t") columns += tabWidth;
    else if (character === " " || character === "\u00a0") columns++;
    else break;
  }
  return columns;
}

/** Lines without a blank line or a bullet between them. */
function groupRuns(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run && line.gap === 0 && !line.bullet) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

/** How much longer than the lines of one paragraph those of another may be: Lao vowels and tones take no column where columns were counted. */
const overhang = 1.3;

/**
 * Whether not even a third of a page's text stands in lines beyond a width. A page that was wrapped has hardly any; where paragraphs are
 * longer lines, a row of even ones holds headlines.
 */
function widthsOf(lines: readonly Line[]): (width: number) => boolean {
  const byLength = new Array<number>(wrapWidth + 2).fill(0);
  for (const { text } of lines) {
    const length = Math.min(text.length, wrapWidth + 1);
    byLength[length] = (byLength[length] ?? 0) + text.length;
  }
  const all = byLength.reduce((sum, letters) => sum + letters, 0);
  return (width) => {
    const beyond = byLength.slice(Math.min(Math.floor(width), wrapWidth) + 1);
    return beyond.reduce((sum, letters) => sum + letters, 0) * 3 <= all;
  };
}

/** Groups of lines at the top of a page among which its title stands. */
const titleRuns = 3;
/** Letters from which on a line that does not end a sentence may go on below. */
const deckLetters = 40;

/** A headline that was wrapped stands alone, and goes on in a small letter, also where the paragraphs are not wrapped. */
function joinDecks(run: readonly Line[]): Line[] {
  const [first, second] = run;
  if (run.length !== 2 || !first || !second || first.text.length < deckLetters || first.text.length > wrapWidth)
    return [...run];
  const goesOn = /^\p{Ll}[\p{L}’']{0,20}[ ,]/u.test(second.text) && !sentenceEnd.test(first.text);
  return goesOn && second.text.length <= first.text.length ? joined(run) : [...run];
}

/** Parts short lines (a tool, a label, a date) from the wrapped paragraph that follows them without a blank line. */
function partToolLines(run: readonly Line[]): (readonly Line[])[] {
  if (run.length < 4 || isWrapped(run)) return [run];
  const widest = widestOf(run);
  for (let at = 1; at <= 3 && run.length - at >= 3; at++) {
    if ((run[at - 1]?.text.length ?? 0) >= widest * shortShare) break;
    const rest = run.slice(at);
    if (isWrapped(rest)) return [...run.slice(0, at).map((line) => [line]), rest];
  }
  return [run];
}

/**
 * Whether the lines are one paragraph wrapped at a fixed width: all but the last are full, few end a sentence, and they do not read like
 * headlines.
 */
function isWrapped(run: readonly Line[]): boolean {
  if (run.length < 2 || areHeadlines(run) || isHead(run)) return false;
  const inner = run.slice(0, -1);
  const widest = widestOf(inner);
  const last = run.at(-1)?.text.length ?? 0;
  if (widest < 40 || widest > wrapWidth || last > widest + 10) return false;
  if (inner.some((line, at) => !isFull(line.text, run[at + 1]?.text ?? "", widest))) return false;
  return inner.filter((line) => sentenceEnd.test(line.text)).length <= inner.length / 3;
}

/**
 * Lines without any full stop that all begin anew, that mostly end in a number, as a date or a count, or that are all parted by a sign, as stories
 * are from their sections. Scripts without capitals begin alike.
 */
function areHeadlines(run: readonly Line[]): boolean {
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

/** Whether lines are the head of a page rather than one paragraph: one of them is a menu, or the second of two is a date. */
function isHead(run: readonly Line[]): boolean {
  if (run.some(({ text }) => text.split(partedBySign).length >= menuItems)) return true;
  const last = run.length === 2 ? (run[1]?.text ?? "") : "";
  if (last === "" || sentenceEnd.test(last)) return false;
  return (readDateLine(last)?.beside ?? Number.POSITIVE_INFINITY) <= besideDate;
}

const mostNumbered = 0.6;
const partedBySign = /\s[|•·]\s/u;

function widestOf(lines: readonly Line[]): number {
  return lines.reduce((most, line) => Math.max(most, line.text.length), 0);
}

/**
 * Whether the first word of the next line would not have gone on this one. Programs count columns, bytes or letters, and Lao
 * vowels and tones take no column, so lines are full well below the widest.
 */
function isFull(line: string, next: string, widest: number): boolean {
  const space = next.indexOf(" ");
  const word = Math.min(space < 0 ? next.length : space, longestWord);
  return line.length >= widest * shortShare && line.length + 1 + word >= widest * 0.85;
}

function blockOf({ text, gap, indent, bullet: marked, gaps, kind, level }: Line, index: number): Block {
  return newBlock({
    index,
    kind: kind ?? (marked ? "list-item" : "paragraph"),
    level,
    text,
    marks: [],
    seams: gaps,
    container: 0,
    letters: letterCount(text),
    linkLetters: 0,
    hidden: false,
    layout: { gap, indent, bullet: marked },
  });
}
