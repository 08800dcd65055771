import type { Block } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import { letterCount } from "../../language/script.ts";
import { isCommentHeading } from "../dump/comments.ts";
import { readDateLine } from "../header/date-line.ts";
import { readInterfaceLine } from "../interface/interface-line.ts";
import { isListHeading } from "./item.ts";
import type { Item, StoryList } from "./lists.ts";
import { partLines } from "./part-lines.ts";
import { isPromotion } from "./promotion.ts";

/** Letters that a headline has under a heading that announces stories, and the name of its section at most. */
const shortestHeadline = 12;
const longestHeadline = 160;
/** Letters beside a date up to which a line shows nothing else. */
const besideDate = 12;
/** How long ago a story appeared, alone on a line. */
const age = /^\p{Nd}{1,3}\s?[\p{L}\p{M} ]{2,16}(?:ago|ກ່ອນ|ແລ້ວ|ຜ່ານມາ)$|^(?:yesterday|today|ມື້ວານ(?:ນີ້)?|ມື້ນີ້)$/iu;
/** Stories of the longest list. */
const mostItems = 15;

/**
 * Lists behind the article whose markup shows no structure, or whose headlines are no links: lines of a headline's form under a heading that
 * announces stories, down to the next heading or to the foot of the page.
 *
 * @param taken - blocks that other lists have
 */
export function announcedStories(draft: Draft, taken: ReadonlySet<Block | null>): StoryList[] {
  const end = draft.article?.end ?? draft.source.length;
  const behind = draft.blocks.filter((block) => block.index >= end && !block.hidden);
  const lists: StoryList[] = [];
  for (const [at, heading] of behind.entries()) {
    if (!isListHeading(heading) || taken.has(heading)) continue;
    const items = itemsBelow(behind.slice(at + 1), taken);
    if (items.length > 0) lists.push({ heading, items });
  }
  return lists;
}

function itemsBelow(blocks: readonly Block[], taken: ReadonlySet<Block | null>): Item[] {
  const items: { headline: Item["headline"]; blocks: Block[] }[] = [];
  let front: Block[] = [];
  for (const [at, block] of blocks.entries()) {
    if (items.length === mostItems || endsList(block, blocks[at + 1], taken)) break;
    const headline = headlineOf(block);
    if (headline) {
      items.push({ headline, blocks: [...front, block] });
      front = [];
    } else (items.at(-1)?.blocks ?? front).push(block);
  }
  return partLines(items, new Map());
}

/** The headline of a line; what elements without a space between them add to it is the section and the time. */
function headlineOf(block: Block): Item["headline"] | undefined {
  const { text, raw, seams, marks } = block;
  const bounds = text === raw ? [0, ...seams, text.length] : [0, text.length];
  const pieces = bounds.slice(1).map((end, at) => text.slice(bounds[at], end).trim());
  const longest = pieces.reduce((most, piece) => (piece.length > most.length ? piece : most), "");
  if (letterCount(longest) < shortestHeadline || isTime(longest)) return undefined;
  const href = marks.find((mark) => mark.tag === "a")?.href ?? null;
  if (longest === text) return { text, href };
  const section = pieces.find((piece) => piece !== longest && piece !== "" && !isTime(piece)) ?? null;
  const date = pieces.find((piece) => piece !== longest && isTime(piece)) ?? null;
  return { text: longest, href, line: { text, title: longest, section, date } };
}

function isTime(text: string): boolean {
  return age.test(text) || (readDateLine(text)?.beside ?? Number.POSITIVE_INFINITY) <= besideDate;
}

function endsList(block: Block, next: Block | undefined, taken: ReadonlySet<Block | null>): boolean {
  if (taken.has(block) || block.letters > longestHeadline || block.kind === "control") return true;
  if (isListHeading(block) || isCommentHeading(block.text, next) || isPromotion(block.text)) return true;
  return readInterfaceLine(block.text) !== undefined || /[.。©]["”’»)]?$|^©|@/u.test(block.text);
}
