import type { Block } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import { findNewsDates } from "../../language/dates.ts";
import { isPageJump, startOfPageNumber } from "../../language/page-jump.ts";
import { letterCount } from "../../language/script.ts";
import { isRunningText } from "../dump/running-text.ts";
import { pageHeads } from "../interface/page-heads.ts";
import type { StoryList } from "./lists.ts";

/** Entries of the shortest index, letters of the shortest entry, and of the longest heading. */
const leastEntries = 2;
const shortestEntry = 8;
const longestHeading = 30;
/** Characters of the longest entry. */
const longestEntry = 140;
/** A number behind a story without a word for it, as the index of a paper has: `Your letters 14`. */
const bareNumber = /(?<=[^\p{Nd}\s:=+–—-]) \p{Nd}{1,3}$/u;

/** The blocks behind the last line that the table of a dump's lines reads as text, also where doubt lets the article end further down. */
export function behindText({ blocks, article }: Draft): Block[] {
  const last = article?.lines?.kinds.findLastIndex((kind) => kind === "text" || kind === "inner") ?? -1;
  return blocks.filter(({ index }) => index > last);
}

/**
 * Where the index of a paper stands at the end of a dump that was copied out of it, behind all its text; the number of blocks if there is none.
 * Without a sign of print a list of names and numbers is a table of the text.
 */
export function startOfIndex(blocks: readonly Block[]): number {
  if (!isPrint(blocks)) return blocks.length;
  const last = blocks.findLastIndex(isRunningText);
  const [index] = last < 0 ? [] : pageIndexes(blocks.slice(last + 1), true);
  const first = index?.heading ?? index?.items[0]?.blocks[0];
  return first ? blocks.indexOf(first) : blocks.length;
}

/** Whether a dump was copied out of print, by the jumps and the heads of its pages. */
export function isPrint(blocks: readonly Block[]): boolean {
  return blocks.some(({ text }) => isPageJump(text)) || pageHeads(blocks, true).size > 0;
}

/**
 * The stories of a paper's index behind the article, `Bakery opens ..... 5`, without the numbers of their pages.
 *
 * @param print - whether the dump was copied out of print, where a bare number under a heading is that of a page
 */
export function pageIndexes(tail: readonly Block[], print: boolean): StoryList[] {
  const found: StoryList[] = [];
  for (let at = 0; at < tail.length; at++) {
    const heading = headingAt(tail, at, print);
    const start = heading ? at + 1 : at;
    const items = entriesFrom(tail, start, print && heading !== null);
    if (items.length < leastEntries) continue;
    found.push({ heading, items });
    at = start + items.length - 1;
  }
  return found;
}

/** A short line without a number over an entry. */
function headingAt(tail: readonly Block[], at: number, print: boolean): Block | null {
  const [block, next] = [tail[at], tail[at + 1]];
  if (!block || !next || next.layout.gap > 0 || block.letters > longestHeading) return null;
  return /[\p{Nd}.!?。]$/u.test(block.text) || startOfEnd(next.text, print) < 0 ? null : block;
}

function entriesFrom(tail: readonly Block[], start: number, headed: boolean): StoryList["items"] {
  const items: StoryList["items"][number][] = [];
  for (let at = start; at < tail.length; at++) {
    const block = tail[at];
    const end = block ? startOfEnd(block.text, headed) : -1;
    if (!block || end < 0 || (at > start && block.layout.gap > 0)) break;
    const title = block.text.slice(0, end).trimEnd();
    const line = { title, date: null, section: null, text: block.text };
    items.push({ headline: { text: title, href: null, line }, blocks: [block] });
  }
  return items;
}

/** Where an entry ends and the number of its page begins; -1 for other lines, as one that ends in the year of a date. */
function startOfEnd(text: string, headed: boolean): number {
  const told = startOfPageNumber(text);
  const isBare = told < 0 && headed && text.length <= longestEntry && findNewsDates(text).length === 0;
  const end = isBare ? (bareNumber.exec(text)?.index ?? -1) : told;
  return letterCount(text.slice(0, Math.max(0, end))) >= shortestEntry ? end : -1;
}
