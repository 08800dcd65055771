import type { Block } from "../article/block.ts";
import type { Draft } from "../article/draft.ts";
import { findNewsDates } from "../language/dates.ts";
import { letterCount } from "../language/script.ts";
import { isInterfaceLine } from "./interface-line.ts";
import type { Item, StoryList } from "./related-lists.ts";
import { relatedHeading } from "./related.rules.ts";

/** Letters that a headline in a list may have. */
const longestHeadline = 220;
/** Letters that a glued label may have. */
const longestLabel = 40;

/**
 * Finds the list of other stories in a text dump: what follows a heading that says so, or without one a pattern that repeats,
 * a line, the same line without its label, a date, a teaser.
 */
export function findDumpedStories(draft: Draft): StoryList[] {
  const heading = draft.blocks.findIndex((block, at) => at > 0 && relatedHeading.test(block.text));
  if (heading >= 0) return [{ heading: draft.blocks[heading] ?? null, items: readItems(draft.blocks.slice(heading + 1)) }];
  const start = repeatingTail(draft.blocks);
  return start < 0 ? [] : [{ heading: null, items: readItems(draft.blocks.slice(start)) }];
}

/** Where a tail of at least two (headline, date) pairs begins; the article's own date stands in its header and does not count. */
function repeatingTail(blocks: readonly Block[]): number {
  const body = blocks.findIndex((block) => block.letters >= 120);
  const dated = blocks.flatMap((block, at) => (at > Math.max(body, 3) && isDateOnly(block) && isHeadline(blocks[at - 1]) ? [at] : []));
  const [first] = dated;
  if (first === undefined || dated.length < 2) return -1;
  return gluedLabel(blocks[first - 2], blocks[first - 1]) ? first - 2 : first - 1;
}

function readItems(blocks: readonly Block[]): Item[] {
  const items: { headline: { text: string; href: null }; blocks: Block[] }[] = [];
  const dated = blocks.some(isDateOnly);
  for (const [at, block] of blocks.entries()) {
    if (isInterfaceLine(block.text) || relatedHeading.test(block.text)) {
      // A tool line inside the list belongs to the interface; behind the list it ends it.
      if (items.length > 0 && blocks.slice(at + 1).every((rest) => !isDateOnly(rest))) break;
      continue;
    }
    const next = blocks[at + 1];
    const item = items.at(-1);
    if (isHeadline(block) && next && gluedLabel(block, next)) items.push({ headline: { text: next.text, href: null }, blocks: [block] });
    else if (item?.blocks.length === 1 && item.headline.text === block.text) item.blocks.push(block);
    else if (dated ? next !== undefined && isDateOnly(next) && isHeadline(block) : isHeadline(block)) items.push({ headline: { text: block.text, href: null }, blocks: [block] });
    else if (item) item.blocks.push(block);
  }
  return items;
}

/** Whether a line is the next one with a label glued to its end: `…AmbassadorPolitics` over `…Ambassador`. */
function gluedLabel(line: Block | undefined, next: Block | undefined): boolean {
  if (!line || !next || line.text.length <= next.text.length) return false;
  return line.text.startsWith(next.text) && line.text.length - next.text.length <= longestLabel;
}

function isHeadline(block: Block | undefined): boolean {
  return block !== undefined && block.letters >= 10 && block.letters <= longestHeadline && !isDateOnly(block);
}

function isDateOnly(block: Block): boolean {
  if (block.letters > 40) return false;
  const [date] = findNewsDates(block.text);
  return date !== undefined && letterCount(block.text) - letterCount(block.text.slice(date.start, date.end)) <= 6;
}
