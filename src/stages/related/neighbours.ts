import type { Block } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import { letterCount } from "../../language/script.ts";
import { turnerLabel } from "../dump/turners.ts";
import type { Item, StoryList } from "./lists.ts";
import { textBounds } from "./text-bounds.ts";

/** Letters that a headline has, and the words beside the two links of a turner at most. */
const shortestHeadline = 10;
const besideLetters = 40;
/** The way on, behind a headline. */
const arrowBehind = /\s{0,2}[→»›]$/u;
/** Links of one element that make a chain of headlines, their mean letters, and their share of its letters. */
const leastChain = 3;
const chainMean = 20;
const chainShare = 0.5;

/**
 * Stories behind the article that stand in one block: those that the page turns to, one before this one and one behind it, and chains of
 * linked headlines with a date or a section between them.
 *
 * @param taken - blocks that other lists have
 */
export function neighbourStories(draft: Draft, taken: ReadonlySet<Block | null>): StoryList[] {
  const { last } = textBounds(draft);
  return draft.blocks.flatMap((block): StoryList[] => {
    if (block.index <= last || block.hidden || taken.has(block) || block.linkLetters === 0) return [];
    const items = turnedItems(block) ?? chainItems(block);
    return items ? [{ heading: null, items }] : [];
  });
}

function turnedItems(block: Block): Item[] | undefined {
  const links = block.marks.filter(({ tag }) => tag === "a");
  if (links.length === 0 || links.length > 2) return undefined;
  if (block.letters - block.linkLetters > besideLetters) return undefined;
  let labels = 0;
  let at = 0;
  const items = links.map(({ start, end, href }, order): Item => {
    const inside = turnerLabel(block.text.slice(start, end));
    const before = turnerLabel(block.text.slice(at, start).trim());
    if (inside > 0 || before > 0 || arrowBehind.test(block.text.slice(start, end))) labels++;
    at = end;
    const text = block.text
      .slice(start + inside, end)
      .replace(arrowBehind, "")
      .trim();
    return { headline: { text, href: href ?? null }, blocks: order === 0 ? [block] : [] };
  });
  const areHeadlines = items.every(({ headline }) => letterCount(headline.text) >= shortestHeadline);
  return labels === links.length && areHeadlines ? items : undefined;
}

function chainItems(block: Block): Item[] | undefined {
  const links = block.marks.filter(({ tag, start, end }) => tag === "a" && end - start >= shortestHeadline);
  if (links.length < leastChain || block.linkLetters < block.letters * chainShare) return undefined;
  const items = links.map(({ start, end, href }, order): Item => {
    const headline = { text: block.text.slice(start, end).trim(), href: href ?? null };
    return { headline, blocks: order === 0 ? [block] : [] };
  });
  return items.reduce((sum, { headline }) => sum + letterCount(headline.text), 0) / items.length >= chainMean
    ? items
    : undefined;
}
