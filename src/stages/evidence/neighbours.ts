import type { Block } from "../../article/block.ts";
import { bucketOf, families } from "./families.ts";

/** Share of letters in links from which on a line is a link as a whole. */
const wholeLink = 0.9;
/** The same for a neighbour, where words beside the link do not matter. */
const mostlyLink = 0.6;
/** Letters of a headline; menus stay below. */
const headlineLetters = 14;
/** Letters below which a line between a headline and its summary is a date or a section. */
const shortLine = 40;
/** Letters of "Read more" and its like stay below. */
const moreLinkLetters = 16;

/** A line that is a link as a whole and long enough for a headline. */
export function isLinkedHeadline({ hidden, letters, linkLetters }: Block): boolean {
  return !hidden && letters >= headlineLetters && linkLetters >= letters * wholeLink;
}

/** Bucket of the families `previous` and `next`. */
export function neighbourOf(block: Block | undefined): number {
  if (!block) return 0;
  if (block.kind === "heading") return 1;
  if (block.linkLetters > block.letters * mostlyLink) return 2;
  return bucketOf(block.letters, families.previous);
}

/** Bucket of the family `teaser`: text behind a linked headline introduces another story. */
export function teaserOf(block: Block, previous: Block | undefined, secondPrevious: Block | undefined): number {
  if (!previous) return 0;
  if (isLinkedHeadline(block)) return 4;
  if (isLinkedHeadline(previous)) return previous.kind === "heading" ? 1 : 2;
  return secondPrevious && isLinkedHeadline(secondPrevious) && previous.letters < shortLine ? 3 : 0;
}

/** Whether a block is the link below a summary that leads to the rest of the story. */
export function isMoreLink(block: Block | undefined): boolean {
  if (!block) return false;
  const { letters, linkLetters } = block;
  return letters > 0 && letters < moreLinkLetters && linkLetters >= letters * wholeLink;
}
