import type { Block, Container } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import { findNewsDates } from "../../language/dates.ts";
import { alphabeticLength, lettersOfHan } from "../../language/script.ts";
import { RangeSums } from "../boilerplate/containers.ts";
import { headingsAbove } from "./headings-above.ts";
import { announcedLetters } from "./item.ts";
import { blocksByPlace } from "./siblings.ts";

/** Letters from which on a link is a headline; menus stay below. Under a heading that announces stories, and in Lao, fewer will do. */
export const headlineLetters = 16;
/** Share of a block's letters in links from which on it is a linked headline. */
const linkedShare = 0.6;

/** A page as the search for lists sees it. */
export interface Listing {
  readonly containers: readonly Container[];
  readonly live: readonly (Block | undefined)[];
  /** By place, the heading of other stories above it. */
  readonly above: readonly (Block | undefined)[];
  /** Blocks that are links, for the most part. */
  readonly linked: RangeSums;
  /** Blocks with a link as long as a headline. */
  readonly longLinks: RangeSums;
  readonly letters: RangeSums;
  /** 1 for each block that a list has. */
  readonly claimed: Uint8Array;
}

/** Looks once at each block for what all searches for lists ask. */
export function listingOf(draft: Draft): Listing {
  const live = blocksByPlace(draft);
  const linked = new Uint8Array(live.length);
  const long = new Uint8Array(live.length);
  const letters = new Float64Array(live.length);
  for (let index = 0; index < live.length; index++) {
    const block = live[index];
    if (block === undefined) continue;
    letters[index] = block.letters;
    if (block.linkLetters > 0 && isLinked(block)) linked[index] = 1;
    if (block.marks.length > 0 && hasLongLink(block)) long[index] = 1;
  }
  return {
    containers: draft.containers,
    live,
    above: headingsAbove(live),
    linked: new RangeSums(linked),
    longLinks: new RangeSums(long),
    letters: new RangeSums(letters),
    claimed: new Uint8Array(live.length),
  };
}

function isLinked(block: Block): boolean {
  if (block.letters < announcedLetters && alphabeticLength(block.text) < announcedLetters) return false;
  return block.linkLetters >= block.letters * linkedShare || isHeadlineWithParts(block);
}

function hasLongLink({ marks, text }: Block): boolean {
  return marks.some(({ tag, start, end }) => tag === "a" && isLong(text, start, end));
}

/** Whether a link is as long as a headline; only one that may be so in a dense script is read. */
function isLong(text: string, start: number, end: number): boolean {
  if (end - start >= headlineLetters) return true;
  return lettersOfHan * (end - start) >= headlineLetters && alphabeticLength(text.slice(start, end)) >= headlineLetters;
}

/** Characters of a bullet in front of a headline. */
const bulletWidth = 3;
/** Letters of the date, the section and the counter that may stand behind a headline in its block. */
const partLetters = 40;

/** `<a>…</a><time>…</time><span>…</span>` in one element: a headline and what lists show beside it. */
function isHeadlineWithParts({ text, letters, linkLetters, marks }: Block): boolean {
  if (linkLetters < headlineLetters || letters - linkLetters > partLetters) return false;
  const [link, other] = marks.filter(({ tag }) => tag === "a");
  if (!link || other || link.start > bulletWidth) return false;
  return findNewsDates(text.slice(link.end)).length > 0;
}
