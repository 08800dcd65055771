import type { Block } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import type { LineKind } from "../../article/line-table.ts";
import { readDateLine } from "../../language/date-line.ts";
import { isCommentHeading } from "../dump/comments.ts";
import { gluesSections } from "../dump/item-lines.ts";
import { isRunningText } from "../dump/running-text.ts";
import { sectionNames } from "../dump/vocabulary.ts";
import { isInterfaceLine } from "../interface/interface-line.ts";
import { datedHeadlines } from "./dated-headlines.ts";
import { boxesIn, type Segment } from "./dump-boxes.ts";
import { singleStories } from "./dump-pointers.ts";
import { isListHeading } from "./item.ts";
import { untilFoot } from "./list-end.ts";
import type { Item, StoryList } from "./lists.ts";
import { behindText, isPrint, pageIndexes } from "./page-index.ts";
import { partLines } from "./part-lines.ts";
import { isPromotion } from "./promotion.ts";

/** Letters that a headline in a list has. */
const shortestHeadline = 16;
const longestHeadline = 220;
/** Letters from which on two lines in a row are paragraphs. */
const paragraphLetters = 110;
const fullStop = /[.。][”"’»]?$/u;
/** Letters of a heading that only its place and one of its words tell. */
const looseHeadingLetters = 40;
const looseHeading =
  /(?<!\p{L})(?:news|stor(?:y|ies)|articles?|posts?|headlines?|reads?|reading|related|latest|trending|popular|recommended|tenders?|updates?)(?!\p{L})|ຂ່າວ|ເລື່ອງ|ບົດ|ອ່ານ|ສົນໃຈ|ກ່ຽວຂ້ອງ|ຫຼ້າສຸດ|ນິຍົມ/iu;
/** Letters that a glued label may have. */
const longestLabel = 40;
/** Letters beside the date on the date line of an item: a section, a time's label. */
const dateLabel = 16;
/** Blocks of the longest item: a section, a headline, the headline again, a date, a teaser. */
const longestItem = 6;
/** Letters from which on a line may be the teaser of the headline above it. */
const teaserLetters = 60;
/** Lines without gaps between them that make a close list, and a list without a heading. */
const closeLines = 2;
const leastRun = 3;

/** Position among the blocks of a text dump where the article is over and other stories begin; the number of blocks if there are none. */
export function tailOfDump(blocks: readonly Block[]): number {
  // The last item of a menu may read like the heading of a list.
  const text = blocks.findIndex((block) => block.letters >= teaserLetters);
  const heading = blocks.findIndex(
    (block, at) =>
      at > text && ((isListHeading(block) && isConfirmed(blocks.slice(at + 1, at + 7))) || isLooseHeading(blocks, at)),
  );
  const pattern = repeatingTail(blocks);
  return Math.min(heading < 0 ? blocks.length : heading, pattern < 0 ? blocks.length : pattern);
}

/**
 * Reads the boxes in the article and the lists behind it: each heading begins a list, and so does a repeating pattern without one, by words and forms or by the
 * table of the dump's lines. Comments are none.
 */
export function findDumpedStories(draft: Draft): StoryList[] {
  const indexes = pageIndexes(behindText(draft), isPrint(draft.source));
  const single = singleStories(draft);
  const taken = new Set(
    [...indexes, ...single].flatMap(({ heading, items }) => [heading, ...items.flatMap(({ blocks }) => blocks)]),
  );
  const tail = draft.blocks.filter((block) => block.index >= (draft.article?.end ?? 0));
  const sections = sectionNames(draft.source);
  const glues = gluesSections(
    tail.map(({ text }) => text),
    sections,
  );
  const kinds = draft.article?.lines?.kinds ?? [];
  const kindOf = (block: Block): LineKind => kinds[block.index] ?? "behind";
  const lists = [...boxesIn(draft, kindOf, taken), ...segmentsOf(tail, taken, kindOf)]
    .map(({ heading, blocks }) => {
      const dated = datedHeadlines(blocks, heading !== null);
      if (dated.length > 0) return { heading, items: partLines(dated.map(itemOf), sections, glues) };
      const list = listOf(heading, untilFoot(blocks, kindOf, isHeadline), kindOf);
      return { heading, items: partLines(readItems(list), sections, glues) };
    })
    .filter(({ heading, items }) => heading !== null || items.length > 0);
  return [...single, ...lists, ...indexes];
}

/**
 * Parts of the tail: each begins with the heading of a list. What stands under the heading of the comments is left out, and so is what was taken
 * already, which ends a list with a heading.
 */
function segmentsOf(
  tail: readonly Block[],
  taken: ReadonlySet<Block | null>,
  kindOf: (block: Block) => LineKind,
): Segment[] {
  const segments: Segment[] = [{ heading: null, blocks: [] }];
  let isOver = false;
  for (const [at, block] of tail.entries()) {
    if (taken.has(block)) isOver ||= segments.length > 1;
    else if (isListHeading(block) || isLooseHeading(tail, at) || isReadAsHeading(tail, at, kindOf)) {
      segments.push({ heading: block, blocks: [] });
      isOver = false;
    } else if (isCommentHeading(block.text, tail[at + 1])) isOver = true;
    else if (!isOver) segments.at(-1)?.blocks.push(block);
  }
  return segments;
}

/** A short line that the table reads as the heading of a list, over a line that it reads as a headline. */
function isReadAsHeading(tail: readonly Block[], at: number, kindOf: (block: Block) => LineKind): boolean {
  const [block, next] = [tail[at], tail[at + 1]];
  if (!block || !next || kindOf(block) !== "heading" || block.letters > looseHeadingLetters) return false;
  return kindOf(next) === "item" && !isCommentHeading(block.text, next);
}

/** The blocks of a list without what follows it. Where its lines stand close together, a gap ends it. */
function listOf(heading: Block | null, blocks: readonly Block[], kindOf: (block: Block) => LineKind): readonly Block[] {
  if (blocks.some((block) => isDateOnly(block)) || blocks.some((block) => block.layout.bullet)) return blocks;
  if (heading === null) {
    const run = runOf(blocks);
    const read = blocks.filter((block) => kindOf(block) === "item" && isListHeadline(block));
    return run.length >= read.length || read.length < leastRun ? run : read;
  }
  const gap = blocks.findIndex((block, at) => at > 0 && block.layout.gap > 0);
  return gap >= closeLines ? blocks.slice(0, gap) : blocks;
}

/** Without a heading, three lines of a headline's form in a row, set apart by gaps. */
function runOf(blocks: readonly Block[]): readonly Block[] {
  let run: Block[] = [];
  for (const block of [...blocks, undefined]) {
    if (block && run.length > 0 && block.layout.gap === 0) {
      run.push(block);
      continue;
    }
    if (run.length >= leastRun && run.every(isPlainHeadline)) return run;
    run = block ? [block] : [];
  }
  return [];
}

function isPlainHeadline(block: Block): boolean {
  return isListHeadline(block) && !isInterfaceLine(block.text) && !/\p{Nd}{4}|[@©*|]/u.test(block.text);
}

/** Behind the last paragraph, a short line that speaks of stories and stands over two lines of a headline's form. */
function isLooseHeading(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (!block || block.letters > looseHeadingLetters || !looseHeading.test(block.text)) return false;
  if (/[.!?。"”\p{Nd}]$/u.test(block.text) || isInterfaceLine(block.text) || block.layout.bullet) return false;
  const below = blocks.slice(at + 1, at + 3);
  const close = below.length === 2 && below.every((next) => next.layout.gap === 0 && isListHeadline(next));
  const longer = below.every((next) => next.letters > block.letters || next.letters >= teaserLetters / 2);
  return close && longer && !blocks.slice(at + 1).some(isRunningText);
}

/** A subheading may read like the heading of a list; a list begins with a headline, a bullet or a date, not with a paragraph. */
function isConfirmed(following: readonly Block[]): boolean {
  const start = following.findIndex((block) => !isInterfaceLine(block.text) && !isListHeading(block));
  // The name of a section may stand above a headline.
  const isSection = (following[start]?.letters ?? 0) < shortestHeadline && following[start]?.layout.gap === 0;
  const first = following[isSection && isListHeadline(following[start + 1]) ? start + 1 : start];
  if (!first) return true;
  // Paragraphs with nothing dated among them are the article going on.
  if (following.filter(isParagraph).length >= 2 && !following.some((block) => isDateOnly(block) || block.layout.bullet))
    return false;
  if (isDateOnly(first) || gluedLabel(first, following[following.indexOf(first) + 1])) return true;
  return (
    isHeadline(first) &&
    !fullStop.test(first.text) &&
    !following.slice(0, 2).every((block) => block.letters >= paragraphLetters)
  );
}

function isParagraph(block: Block): boolean {
  return block.letters >= paragraphLetters && fullStop.test(block.text);
}

/** Where a tail of at least two (headline, date) pairs begins, behind two paragraphs; the article's own date stands in its header and does not count. */
function repeatingTail(blocks: readonly Block[]): number {
  const [, second] = blocks.flatMap((block, at) => (block.letters >= teaserLetters ? [at] : []));
  if (second === undefined) return -1;
  const dated = blocks.flatMap((block, at) =>
    at > second && isDateOnly(block, 6) && isListHeadline(blocks[at - 1]) ? [at] : [],
  );
  // Letters and chronicles print dates too, with a text below each of them.
  const first = dated.find((at, index) => (dated[index + 1] ?? Number.POSITIVE_INFINITY) - at <= longestItem);
  if (first === undefined) return -1;
  return gluedLabel(blocks[first - 2], blocks[first - 1]) ? first - 2 : first - 1;
}

/** A chronicle has dates too, but sentences stand over them. */
function isListHeadline(block: Block | undefined): boolean {
  return isHeadline(block) && !fullStop.test(block?.text ?? "");
}

function itemOf(block: Block): Item {
  return { headline: { text: block.text, href: null }, blocks: [block] };
}

function readItems(blocks: readonly Block[]): Item[] {
  const items: { headline: { text: string; href: null }; blocks: Block[] }[] = [];
  let label: Block | undefined;
  const dated = blocks.some((block) => isDateOnly(block));
  const bulleted = blocks.filter((block) => block.layout.bullet && isHeadline(block)).length >= 2;
  const dateFirst = blocks[0] !== undefined && isDateOnly(blocks[0]);
  for (const [at, block] of blocks.entries()) {
    if (isInterfaceLine(block.text)) continue;
    if (isPromotion(block.text)) {
      // The lines of the site begin with what they woo for.
      if (items.length > 0) break;
      continue;
    }
    const next = blocks[at + 1];
    const before = blocks[at - 1];
    const item = items.at(-1);
    const open = (headline: Block, ...above: Block[]): void => {
      items.push({
        headline: { text: headline.text, href: null },
        blocks: [...(label ? [label] : []), ...above, block],
      });
      label = undefined;
    };
    if (dateFirst && isDateOnly(block)) continue;
    if (dateFirst && before && isDateOnly(before) && isHeadline(block)) {
      open(block, before);
      continue;
    }
    if (isHeadline(block) && next && gluedLabel(block, next)) open(next);
    else if (item && item.headline.text === block.text) item.blocks.push(block);
    else if (item && item.blocks.length === 1 && continues(item.headline.text, block)) item.blocks.push(block);
    else if (startsItem(block, next, dated, bulleted)) open(block);
    else if (isLabel(block, next, items.length > 0)) label = block;
    else if (item && isDateOnly(block) && item.blocks.length <= 2) item.blocks.push(block);
    else if (
      item &&
      dated &&
      !block.layout.bullet &&
      isSummary(block) &&
      item.blocks.some((other) => isDateOnly(other))
    )
      item.blocks.push(block);
  }
  return items;
}

/** The name of a section over a headline, in a list that shows one over its first. */
function isLabel(block: Block, next: Block | undefined, later: boolean): boolean {
  if (block.letters >= shortestHeadline || isDateOnly(block) || /[\p{Nd}.!?:]$/u.test(block.text)) return false;
  return isListHeadline(next) && (later || block.layout.gap === 0);
}

function isSummary(block: Block): boolean {
  return block.letters >= teaserLetters || (block.letters >= shortestHeadline && /[.!?。]$/u.test(block.text));
}

function startsItem(block: Block, next: Block | undefined, dated: boolean, bulleted: boolean): boolean {
  if (!isHeadline(block)) return false;
  if (dated) return next !== undefined && isDateOnly(next);
  // A full stop ends a teaser or a notice of the site; headlines have none.
  return bulleted ? block.layout.bullet : !fullStop.test(block.text) && !/\p{Nd}{6}/u.test(block.text);
}

/** A teaser that begins with the words of the headline, or stands right below it and is longer. */
function continues(headline: string, block: Block): boolean {
  if (block.layout.bullet || block.letters < teaserLetters) return false;
  const sameStart = block.text.startsWith(headline.slice(0, 20)) && block.text.length >= headline.length;
  return sameStart || (fullStop.test(block.text) && !fullStop.test(headline) && block.letters > headline.length);
}

/** Whether a line is the next one with a label glued to its end: `…AmbassadorPolitics` over `…Ambassador`. */
function gluedLabel(line: Block | undefined, next: Block | undefined): boolean {
  if (!line || !next || line.text.length <= next.text.length) return false;
  return line.text.startsWith(next.text) && line.text.length - next.text.length <= longestLabel;
}

function isHeadline(block: Block | undefined): boolean {
  return (
    block !== undefined && block.letters >= shortestHeadline && block.letters <= longestHeadline && !isDateOnly(block)
  );
}

function isDateOnly(block: Block, label = dateLabel): boolean {
  if (block.letters > 40) return false;
  return (readDateLine(block.text)?.beside ?? Number.POSITIVE_INFINITY) <= label;
}
