import type { Block } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import { remembered } from "../../article/page-memo.ts";
import { letterCount } from "../../language/script.ts";
import { markupNames } from "../boilerplate/containers.ts";
import { gluedTurners, isTurnerWord, mayTurn, turnerLabel } from "../dump/turners.ts";
import { isInterfaceLine } from "../interface/interface-line.ts";
import { type BlockPiece, linkedPieces } from "./block-pieces.ts";
import { endsInStop, linkedHeadlines } from "./headline-pieces.ts";
import { isListHeading, isSectionLink, leadsNowhere } from "./item.ts";
import type { Item, StoryList } from "./lists.ts";
import { textBounds } from "./text-bounds.ts";

/** Letters that a headline has, and the words beside the two links of a turner at most. */
const shortestHeadline = 10;
const longestHeadline = 160;
const besideLetters = 40;
/** The way on, behind a headline. */
const arrows = "→»›";
/** What stands at the end of a line that is none. */
const openEnds = ":：–—-";
/** A label that its colon or arrow tells, where no link does. */
const sureLabel = /[:：→»›←«‹]\s{0,3}$/u;
/** Blocks of an element that turns: a label and a headline each way, and the way up. */
const turnerBlocks = 6;
/** Letters of a block with all that it turns to, or of a chain of headlines. */
const longestTurner = 2000;
/** Stories that one element turns to. */
const mostTurned = 3;
/** Links of one element that make a chain of headlines, their mean letters, and their share of its letters. */
const leastChain = 3;
const chainMean = 20;
const chainShare = 0.5;
/** What templates call the element that turns from one article to the next. */
const turnerName =
  /(?:prev(?:ious)?[\s_-]{0,3}next|next[\s_-]{0,3}prev|(?:post|article|item|entry|news|story|single|blog)[_-]{0,2}(?:nav(?:igation)?|paginat(?:ion|or))(?:$|[\s_-])|(?:post|article|item|entry|news|story|single)[_-]{0,2}pager(?:$|[\s_-])|navigation[_-]post(?:$|[\s_-])|pagenav(?:$|[\s_-])|nav[_-](?:previous|next)(?:$|[\s_-])|adjacent|neighbou?r|(?:^|[\s_-])siblings?(?:$|[\s_-]))/iu;

/**
 * Stories behind the article that the page turns to, one before this one and one behind it, told by labels, arrows or the name of their
 * element; and chains of linked headlines in one block, with a date or a section between them.
 *
 * @param taken - blocks that other lists have
 */
export function neighbourStories(draft: Draft, taken: ReadonlySet<Block>): StoryList[] {
  const { last } = textBounds(draft);
  if (last < 0) return [];
  const behind = draft.blocks.filter((block) => block.index > last && !block.hidden && block.kind !== "control");
  const lists: StoryList[] = [];
  for (let at = 0; at < behind.length; at++) {
    const [label, block] = [behind[at - 1], behind[at]];
    if (!block || block.letters < shortestHeadline || block.letters > longestTurner || taken.has(block)) continue;
    const isTold = (): boolean =>
      (label !== undefined && label.index === block.index - 1 && isTurnerWord(label.text)) || isTurner(draft, block);
    const items = (mayTurn(block.text) || isTold() ? turnedItems(block, isTold) : undefined) ?? chainItems(block);
    if (items && !isListHeading(block)) lists.push({ heading: null, items });
  }
  return withoutTurners(lists);
}

/** Stories without the words for back and forth in front of their headlines, where there are two. */
function withoutTurners(lists: readonly StoryList[]): StoryList[] {
  const turned = lists.filter(({ items }) => items.length < leastChain);
  const [first, second, another] = turned.flatMap(({ items }) => items.map(({ headline }) => headline));
  const glued = first && second && !another ? gluedTurners(first.text, second.text) : undefined;
  if (!glued) return [...lists];
  const cut = ({ headline, blocks }: Item): Item => {
    const text = headline.text.slice(headline === first ? glued[0] : headline === second ? glued[1] : 0);
    return { headline: { ...headline, text }, blocks };
  };
  return lists.map(({ items, heading }) => ({ items: items.map(cut), heading }));
}

const namesTurner = remembered((names: string) => turnerName.test(names));

/** Whether the element of a block, or the one around it, is called a turner and holds no more than one does. */
function isTurner({ containers }: Draft, block: Block): boolean {
  const own = containers[block.container];
  const around = containers[own?.parent ?? -1];
  return [own, around].some((container) => {
    if (container === undefined || container.end - container.start > turnerBlocks) return false;
    const names = markupNames(container);
    return names !== "" && namesTurner(names);
  });
}

/**
 * The stories of a block that turns to them.
 *
 * @param isTold - whether a line above the block or its element says that it turns
 */
function turnedItems(block: Block, isTold: () => boolean): Item[] | undefined {
  const items: Item[] = [];
  let beside = 0;
  let labelled = false;
  for (const piece of linkedPieces(block)) {
    if (isTurnerWord(piece.text)) {
      labelled = true;
      continue;
    }
    const headline = headlineOf(piece, labelled, isTold);
    labelled = false;
    if (headline === undefined) beside += letterCount(piece.text);
    else items.push({ headline: { text: headline, href: piece.href }, blocks: items.length === 0 ? [block] : [] });
    if (items.length > mostTurned || beside > besideLetters) return undefined;
  }
  return items.length > 0 ? items : undefined;
}

/** The headline of a piece that a label, an arrow or its place shows to turn to a story. */
function headlineOf({ text, href }: BlockPiece, labelled: boolean, isTold: () => boolean): string | undefined {
  const label = turnerLabel(text);
  const own = label > 0 && (href !== null || sureLabel.test(text.slice(0, label)));
  const isPointing = endsInOneOf(text, arrows);
  const headline = text.slice(own ? label : 0, isPointing ? -1 : text.length).trim();
  const letters = letterCount(headline);
  if (letters < shortestHeadline || letters > longestHeadline) return undefined;
  if (!labelled && !own && !(href !== null && isPointing) && !isTold()) return undefined;
  if (isInterfaceLine(headline) || endsInOneOf(headline, openEnds) || isSectionLink(headline)) return undefined;
  return href === null && endsInStop(headline) ? undefined : headline;
}

function endsInOneOf(text: string, signs: string): boolean {
  return text !== "" && signs.includes(text.charAt(text.length - 1));
}

function chainItems(block: Block): Item[] | undefined {
  if (block.marks.length < leastChain) return undefined;
  const links = block.marks.filter(({ tag, start, end }) => tag === "a" && end - start >= shortestHeadline);
  if (links.length < leastChain || block.linkLetters < block.letters * chainShare) return undefined;
  const parted = linkedHeadlines(block, shortestHeadline);
  const items = links.map(({ start, end, href }, order): Item => {
    const whole = { text: block.text.slice(start, end).trim(), href: href ?? null };
    const headline = parted.find(({ line }) => line?.text === whole.text) ?? whole;
    return { headline, blocks: order === 0 ? [block] : [] };
  });
  if (items.every(({ headline }) => leadsNowhere(headline))) return undefined;
  return items.reduce((sum, { headline }) => sum + letterCount(headline.text), 0) / items.length >= chainMean
    ? items
    : undefined;
}
