import type { Block, Container } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import { findNewsDates } from "../../language/dates.ts";
import { RangeSums } from "../boilerplate/containers.ts";
import { headingsAbove, lineAbove } from "./headings-above.ts";
import { headlineOf, isTime } from "./headline-pieces.ts";
import { announcedLetters, type Headline, headlinesOf, storyIn } from "./item.ts";
import { isOtherHeading } from "./other-lists.ts";
import { blocksByPlace, firstShown, type Range, rangesBetween, scopeEnd, siblingsOf } from "./siblings.ts";
import { type TextBounds, textBounds } from "./text-bounds.ts";

/** One item of a list of other stories. */
export interface Item {
  readonly headline: Headline;
  readonly blocks: readonly Block[];
}

/** A list of other stories: its items and the heading in front of it. */
export interface StoryList {
  readonly items: readonly Item[];
  readonly heading: Block | null;
}

/** Letters from which on a link is a headline; menus stay below. Under a heading that announces stories, and in Lao, fewer will do. */
const headlineLetters = 16;
/** Mean letters of the headlines of a list. */
const meanLetters = 24;
/** Letters that one item may have with its summary. */
const longestItem = 1500;
/** Share of a block's letters in links from which on it is a linked headline. */
const linkedShare = 0.6;

/** A page as the search for lists sees it. */
interface Listing {
  readonly containers: readonly Container[];
  readonly live: readonly (Block | undefined)[];
  /** By place, the heading of other stories above it. */
  readonly above: readonly (Block | undefined)[];
  /** Blocks with a link as long as a headline. */
  readonly longLinks: RangeSums;
}

/**
 * Finds lists of other stories by their structure: siblings of equal markup with one linked headline each, or linked headings in
 * a row with their summaries between them. Inside the article a list counts only under a heading that says so, or after the
 * last paragraph.
 */
export function findStoryLists(draft: Draft): StoryList[] {
  const { containers } = draft;
  const live = blocksByPlace(draft);
  const longLinks = new RangeSums(draft, (index) => (hasLongLink(live[index]) ? 1 : 0));
  const listing: Listing = { containers, live, above: headingsAbove(live), longLinks };
  const linked = new RangeSums(draft, (index) => (isLinked(live[index]) ? 1 : 0));
  const letters = new RangeSums(draft, (index) => live[index]?.letters ?? 0);
  const bounds = textBounds(draft);
  const lists: StoryList[] = [];
  const claimed = new Uint8Array(draft.source.length);
  const isLikely = ({ start, end }: Range): boolean =>
    linked.between(start, end) > 0 && letters.between(start, end) <= longestItem;
  const tryGroup = (group: readonly Range[]): void => {
    const fewest = group.length * 0.7;
    const likely = group.filter(isLikely);
    if (likely.length === 0 || likely.length < fewest) return;
    if (likely.some(({ start }) => claimed[start] === 1)) return;
    const list = listOf(likely, listing, fewest, isInside(draft, group, bounds));
    if (!list) return;
    for (const { start, end } of likely) claimed.fill(1, start, end);
    lists.push(list);
  };
  // Containers come in document order, so outer lists are met before the lists inside them.
  for (const { holder, children, groups } of siblingsOf(containers)) {
    if (linked.between(holder.start, holder.end) === 0) continue;
    const [only] = children;
    if (only && children.length === 1) {
      // One item makes a list under a heading only, which most elements have not.
      if (isLikely(only) && headingBefore(listing, firstShown(live, only))) tryGroup(children);
      continue;
    }
    if (!children.some(isLikely)) continue;
    for (const group of groups) tryGroup(group);
    tryGroup(flatItems(children, holder.end, live));
  }
  return [...lists, ...linkRuns(listing, linked, claimed)];
}

/**
 * The list that some ranges make: a headline in most of them, under a heading or long enough to need none. Gives up at the first
 * range that rules a list out, since most of what is asked are menus.
 */
function listOf(ranges: readonly Range[], listing: Listing, fewest: number, inside: boolean): StoryList | undefined {
  const { live } = listing;
  const [only] = ranges;
  if (only && ranges.length === 1 && !headingBefore(listing, firstShown(live, only))) return undefined;
  const isAnnounced = (range: Range): boolean => headingOver(listing, firstShown(live, range), ranges.length) !== null;
  if ((inside || areShort(ranges, listing, fewest)) && !ranges.some(isAnnounced)) return undefined;
  const items: Item[] = [];
  let heading: Block | null = null;
  let left = ranges.length;
  for (const range of ranges) {
    const item = itemOf(range, live);
    left--;
    if (item) {
      const first = item.blocks[0]?.index ?? 0;
      if (items.length === 0) heading = headingOver(listing, first, ranges.length);
      if (!heading && (inside || item.headline.text.length < headlineLetters)) return undefined;
      items.push(item);
    }
    if (items.length + left < fewest) return undefined;
  }
  if (items.length === 0) return undefined;
  // Without a heading that announces stories, links must be as long as headlines, and several.
  if (heading) return { items: partSeams(items), heading };
  if (isOtherHeading(lineAbove(live, items[0]?.blocks[0]?.index ?? 0))) return undefined;
  if (items.length >= 2 && meanOf(items) >= meanLetters) return { items: partSeams(items), heading };
  return items.length >= fewestShort && meanOf(items) >= shortMean && items.every(leadsToStory)
    ? { items, heading }
    : undefined;
}

/** Whether too few of some ranges have a link as long as a headline for a list without a heading: a look that spares menus the reading of their items. */
function areShort(ranges: readonly Range[], { longLinks }: Listing, fewest: number): boolean {
  let long = 0;
  for (const { start, end } of ranges) if (longLinks.between(start, end) > 0) long++;
  return long < Math.max(fewest, 2);
}

/** Headlines without what stands glued to each of them in its link: its section, its date, its place in the list. */
function partSeams(items: Item[]): Item[] {
  const parted = items.map(({ headline, blocks }) => {
    const block = blocks.find(({ text }) => text === headline.text);
    const own = block && block.seams.length > 0 ? headlineOf(block) : undefined;
    return own?.line ? own : undefined;
  });
  if (parted.some((headline) => headline === undefined)) return items;
  return items.map((item, at) => ({ ...item, headline: parted[at] ?? item.headline }));
}

/** Stories of a list whose headlines are short, which their addresses must tell from a menu, and letters of these. */
const fewestShort = 3;
const shortMean = 16;
/** Numbers of a day or a story in an address, and a title written into it. */
const storyAddress = /\/\p{Nd}{4}\/\p{Nd}|\p{Nd}{5}|[?&=/_-]\p{Nd}{3}|(?:[^/-]{2,40}-){3}/u;
const noStoryAddress = /\/(?:tags?|categor(?:y|ies)|labels?|archives?|authors?|topics?|search|page)\b/iu;

/** Whether the address of an item is that of a story, not of a section. */
function leadsToStory({ headline: { href } }: Item): boolean {
  return href !== null && storyAddress.test(href) && !noStoryAddress.test(href);
}

/** Links side by side or line by line in one element, under a heading that announces stories. */
function linkRuns(listing: Listing, linked: RangeSums, claimed: Uint8Array): StoryList[] {
  const { live } = listing;
  const runs: Block[][] = [];
  for (const block of live) {
    if (!block || claimed[block.index] === 1) continue;
    const run = runs.at(-1);
    const last = run?.at(-1);
    const goesOn = run && last?.container === block.container && last.index === block.index - 1;
    // Days stand over the stories of each.
    if (goesOn && isTime(block.text)) run.push(block);
    else if (block.linkLetters < block.letters * 0.8 && linked.between(block.index, block.index + 1) === 0) continue;
    else if (goesOn) run.push(block);
    else runs.push([block]);
  }
  return runs.flatMap((run): StoryList[] => {
    const first = run[0]?.index ?? 0;
    const heading = headingOver(listing, first, run.length);
    if (!heading) return [];
    const items = run.flatMap((block) =>
      headlinesOf(block, announcedLetters).map((headline, at): Item => ({ headline, blocks: at === 0 ? [block] : [] })),
    );
    return items.length >= 2 ? [{ heading, items }] : [];
  });
}

function isLinked(block: Block | undefined): boolean {
  if (block === undefined || block.letters < announcedLetters) return false;
  return block.linkLetters >= block.letters * linkedShare || isHeadlineWithParts(block);
}

function hasLongLink(block: Block | undefined): boolean {
  return block?.marks.some(({ tag, start, end }) => tag === "a" && end - start >= headlineLetters) ?? false;
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

const headingTags: ReadonlySet<string> = new Set(["h2", "h3", "h4", "h5", "h6"]);

/** Linked headings in a row, each with what follows it. */
function flatItems(siblings: readonly Container[], end: number, live: readonly (Block | undefined)[]): Range[] {
  const heads = siblings.filter((container) => headingTags.has(container.tag));
  return rangesBetween(heads, end, ({ start }) => isLinked(live[start]));
}

function itemOf(range: Range, live: readonly (Block | undefined)[]): Item | undefined {
  // A short link beside a headline is its section; only where all are short, one of them is the headline.
  const headline = storyIn(live, range, headlineLetters) ?? storyIn(live, range, announcedLetters);
  return headline === undefined || headline === "several" ? undefined : { headline, blocks: shown(live, range) };
}

function shown(live: readonly (Block | undefined)[], { start, end }: Range): Block[] {
  return live.slice(start, end).filter((block) => block !== undefined);
}

/** The heading of other stories above a list, unless its element ends before the list begins. */
function headingBefore({ containers, live, above }: Listing, first: number): Block | null {
  const heading = above[first];
  if (!heading) return null;
  let next = heading.index + 1;
  while (next < first && live[next] === undefined) next++;
  return first < scopeEnd(containers, heading, live[next]) ? heading : null;
}

/** The line above some items that makes a list of them. */
function headingOver(listing: Listing, first: number, count: number): Block | null {
  return headingBefore(listing, first) ?? moreBefore(listing.live, first, count);
}

/** Links in a row that a line which says no more than `More:` makes a list. */
const fewestMore = 3;
const moreLine = /^[^\p{L}\p{M}\p{Nd}\n]{0,4}(?:more|ເພີ່ມເຕີມ|ຕື່ມອີກ)\s?[:：]?$/iu;

function moreBefore(live: readonly (Block | undefined)[], first: number, count: number): Block | null {
  if (count < fewestMore) return null;
  const line = lineAbove(live, first);
  return line && moreLine.test(line.text) ? line : null;
}

/** Whether a list stands between the title and the last paragraph. */
function isInside(draft: Draft, group: readonly Range[], { first, last }: TextBounds): boolean {
  const start = group[0]?.start ?? 0;
  return (
    draft.article !== null && start >= Math.max(first, draft.article.start) && start < Math.min(draft.article.end, last)
  );
}

function meanOf(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + item.headline.text.length, 0) / items.length;
}
