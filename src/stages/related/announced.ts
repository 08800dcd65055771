import type { Block } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import { isCommentHeading } from "../dump/comments.ts";
import { readInterfaceLine } from "../interface/interface-line.ts";
import { headlineOf } from "./headline-pieces.ts";
import { isListHeading } from "./item.ts";
import type { Item, StoryList } from "./lists.ts";
import { isOtherHeading } from "./other-lists.ts";
import { partLines } from "./part-lines.ts";
import { isPromotion } from "./promotion.ts";
import { scopeEnd } from "./siblings.ts";
import { textBounds } from "./text-bounds.ts";

/** Letters of the longest headline under a heading that announces stories. */
const longestHeadline = 160;
/** Stories of the longest list. */
const mostItems = 15;

/**
 * Lists behind the article whose markup shows no structure, or whose headlines are no links: lines of a headline's form under a heading that
 * announces stories, down to the next heading or to the foot of the page.
 *
 * @param taken - blocks that other lists have
 */
export function announcedStories(draft: Draft, taken: ReadonlySet<Block>): StoryList[] {
  const { last } = textBounds(draft);
  const end = draft.article?.end ?? draft.source.length;
  const behind = draft.blocks.filter((block) => block.index > (last < 0 ? end - 1 : last) && !block.hidden);
  const lists: StoryList[] = [];
  for (let at = 0; at < behind.length; at++) {
    const [heading, next] = [behind[at], behind[at + 1]];
    if (!heading || !isListHeading(heading) || taken.has(heading)) continue;
    // One of several lines with bullets is an item of a list itself: `· More about schools`.
    if (bullet.test(heading.text) && bullet.test(next?.text ?? "")) continue;
    const scope = scopeEnd(draft.containers, heading, next);
    const items = itemsFrom(behind, at + 1, scope, taken);
    // What stands between a heading and the items that another search has found is the head of their table.
    const isHead = items.length > 0 && taken.has(behind[at + 1 + blocksOf(items)] ?? heading);
    if (items.length === 0 || ((heading.index < end || isHead) && !areMarked(items))) continue;
    lists.push({ heading, items });
  }
  return lists;
}

function blocksOf(items: readonly Item[]): number {
  return items.reduce((sum, { blocks }) => sum + blocks.length, 0);
}

/** Bullets, links or dates: within the range of the article, where a heading may be one of its own, they tell a list from its last lines. */
function areMarked(items: readonly Item[]): boolean {
  const marked = items.filter(
    ({ headline, blocks }) =>
      headline.href !== null || headline.line?.date != null || blocks.some(({ text }) => bullet.test(text)),
  );
  return items.length > 1 && marked.length === items.length;
}

const bullet = /^[•·»▪◦*–-]\s/u;

/** The stories of the blocks from a position on, as far as the element of their heading goes. */
function itemsFrom(blocks: readonly Block[], from: number, scope: number, taken: ReadonlySet<Block>): Item[] {
  const items: { headline: Item["headline"]; blocks: Block[] }[] = [];
  let front: Block[] = [];
  const within = (at: number): Block | undefined => {
    const block = blocks[at];
    return block && block.index < scope ? block : undefined;
  };
  for (let at = from, block = within(at); block; block = within(++at)) {
    if (items.length === mostItems || endsList(block, within(at + 1), taken)) break;
    const headline = headlineOf(block);
    if (headline) {
      items.push({ headline, blocks: [...front, block] });
      front = [];
    } else (items.at(-1)?.blocks ?? front).push(block);
  }
  return partLines(items, new Map());
}

/** A full stop, but for that of a day, `2024.5.17.`; a copyright, an address. */
const listEnd = /(?:(?<!\.\p{Nd}{1,2})\.|[。©])["”’»)]?$|^©|@/u;

function endsList(block: Block, next: Block | undefined, taken: ReadonlySet<Block>): boolean {
  if (taken.has(block) || block.letters > longestHeadline || block.kind === "control") return true;
  if (isListHeading(block) || isOtherHeading(block) || isCommentHeading(block.text, next) || isPromotion(block.text))
    return true;
  return readInterfaceLine(block.text) !== undefined || listEnd.test(block.text);
}
