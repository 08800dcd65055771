import type { Block } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import { findNewsDates } from "../../language/dates.ts";
import { startOfPageNumber } from "../../language/page-jump.ts";
import { letterCount } from "../../language/script.ts";
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

/** The stories of a paper's index behind the article, `Bakery opens ..... 5`, without the numbers of their pages. */
export function pageIndexes(tail: readonly Block[]): StoryList[] {
  const found: StoryList[] = [];
  for (let at = 0; at < tail.length; at++) {
    const heading = headingAt(tail, at);
    const start = heading ? at + 1 : at;
    const items = entriesFrom(tail, start, heading !== null);
    if (items.length < leastEntries) continue;
    found.push({ heading, items });
    at = start + items.length - 1;
  }
  return found;
}

/** A short line without a number over an entry. */
function headingAt(tail: readonly Block[], at: number): Block | null {
  const [block, next] = [tail[at], tail[at + 1]];
  if (!block || !next || next.layout.gap > 0 || block.letters > longestHeading) return null;
  return /[\p{Nd}.!?。]$/u.test(block.text) || startOfEnd(next.text, true) < 0 ? null : block;
}

function entriesFrom(tail: readonly Block[], start: number, headed: boolean): StoryList["items"] {
  const items: StoryList["items"][number][] = [];
  for (let at = start; at < tail.length; at++) {
    const block = tail[at];
    const end = block ? startOfEnd(block.text, headed) : -1;
    if (!block || end < 0 || (at > start && block.layout.gap > 0)) break;
    items.push({ headline: { text: block.text.slice(0, end).trimEnd(), href: null }, blocks: [block] });
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
