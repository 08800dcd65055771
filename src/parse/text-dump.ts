import type { Block } from "../article/block.ts";
import { noMetadata } from "../article/embedded.ts";
import { letterCount } from "../language/script.ts";
import { trimBlank } from "../language/white-space.ts";
import { columnsOf, joinColumns } from "./columns.ts";
import { readCopyHead } from "./copy-head.ts";
import { readFrontMatter } from "./front-matter.ts";
import { partGluedHeader } from "./glued-header.ts";
import { wrapWidth } from "./lines.ts";
import { withoutLinkNumbers } from "./link-numbers.ts";
import { isMarkdown, readMarkdownLine, underlineLevel, withoutMarkdownLinks } from "./markdown.ts";
import { readMessageHead } from "./message-head.ts";
import { newBlock } from "./new-block.ts";
import type { ParsedPage } from "./parsed.ts";
import { withoutPrintedLinks } from "./printed-links.ts";
import { isWrapped, joinDecks, joined, type Line, partToolLines, titleRuns, widestOf } from "./wrapped-lines.ts";

/** `* * *` parts a text and begins no item of a list. */
const starRule = /^(?:\*\s?){3,40}$/u;
const bullet = /^(?:[•·▪◦●○■□‣∙]|\*(?!\*)|[-–—](?=\s)|\.(?=\s))\s*/u;
/** Characters of the longest line whose gaps may mean something; in longer ones a text is justified. */
const longestSpaced = 160;
const tabWidth = 4;

/**
 * Parses the text that was saved from a browser window. Blank lines (also those of no-break spaces) part blocks; lines in a
 * row are blocks of their own unless they are one paragraph wrapped at a fixed width.
 */
export function parseTextDump(content: string): ParsedPage {
  const head = readMessageHead(content) ?? readCopyHead(content);
  const front = readFrontMatter(head?.text ?? content);
  const text = withoutPrintedLinks(withoutLinkNumbers((front ?? head)?.text ?? content));
  const marked = front !== null || isMarkdown(text);
  const lines = partGluedHeader(marked ? readMarkdown(withoutMarkdownLinks(text)) : readLines(text));
  const word = marked ? unbroken : undefined;
  const columns = marked ? null : columnsOf(lines);
  const runs = groupRuns(lines)
    .map((run, at) => (at < titleRuns ? joinDecks(run) : run))
    .flatMap((run, at): (readonly Line[])[] => (columns ? joinColumns(run, columns, at < titleRuns) : [run]))
    .flatMap((run) => partToolLines(run, word));
  const isMostlyWithin = widthsOf(lines);
  // One run may look wrapped by chance; a wrapped page has it all over.
  const candidates = runs.filter((run) => isWrapped(run, word) && isMostlyWithin(widestOf(run) * overhang));
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
  return {
    blocks,
    containers: [root],
    images: [],
    times: [],
    embedded: (front ?? head)?.embedded ?? noMetadata,
    flags: [],
    fetchedAt: head?.fetchedAt ?? null,
  };
}

/** Programs that write Markdown break lines at spaces alone. */
const unbroken = Number.POSITIVE_INFINITY;
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
    const plain = lineOf(read.text, gap, raw);
    const line = { ...plain, kind: read.kind, gaps: read.seam === null ? plain.gaps : [read.seam, ...plain.gaps] };
    lines.push(read.level > 0 ? headed(line, read.level) : line);
    gap = 0;
  }
  return lines;
}

function lineOf(trimmed: string, gap: number, raw: string): Line {
  const mark = starRule.test(trimmed) ? "" : (bullet.exec(trimmed)?.[0] ?? "");
  const text = trimmed.slice(mark.length) || trimmed;
  return {
    ...collapse(softEnd.test(raw) ? `${text}\u00AD` : text),
    gap,
    indent: indentOf(raw),
    bullet: mark !== "" && text !== trimmed,
    kind: null,
    level: 0,
  };
}

/** A soft hyphen at which print parted a word. */
const softEnd = /\u00AD\s{0,4}$/u;

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

/** Lines without a blank line, a bullet or a rule between them. */
function groupRuns(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  let isBelowRule = false;
  for (const line of lines) {
    const run = runs.at(-1);
    const isRule = rule.test(line.text);
    if (run && line.gap === 0 && !line.bullet && !isRule && !isBelowRule) run.push(line);
    else runs.push([line]);
    isBelowRule = isRule;
  }
  return runs;
}

/** A line drawn across the page: none of the paragraphs above and below it. */
const rule = /^([-_=~*–—─━═])\1{19,}$/u;

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

function blockOf({ text, gap, indent, bullet: marked, gaps, kind, level }: Line, index: number): Block {
  return newBlock({
    index,
    kind: kind ?? (marked ? "list-item" : "paragraph"),
    level,
    text: trimBlank(text),
    marks: [],
    seams: gaps,
    container: 0,
    letters: letterCount(text),
    linkLetters: 0,
    hidden: false,
    layout: { gap, indent, bullet: marked },
  });
}
