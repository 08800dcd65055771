import type { Block, Container } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import { alphabeticLength } from "../../language/script.ts";
import { headingBefore, lineAbove } from "./headings-above.ts";
import { headlineOf, isTime, linkedHeadlines } from "./headline-pieces.ts";
import { announcedLetters, type Headline, leadsNowhere, leadsToNoStory, storyIn } from "./item.ts";
import { headlineLetters, type Listing, listingOf } from "./listing.ts";
import { isOtherHeading } from "./other-lists.ts";
import { firstShown, type Range, rangesBetween, siblingsOf } from "./siblings.ts";
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

/** Mean letters of the headlines of a list. */
const meanLetters = 24;
/** Letters that one item may have with its summary. */
const longestItem = 1500;

/**
 * Finds lists of other stories by their structure: siblings of equal markup with one linked headline each, or linked headings in
 * a row with their summaries between them. Inside the article a list counts only under a heading that says so, or after the
 * last paragraph.
 *
 * @param taken - blocks that are items of no such list
 * @param isLeftOut - whether an element and all inside of it is of no interest
 */
export function findStoryLists(
  draft: Draft,
  taken: ReadonlySet<Block>,
  isLeftOut: (element: number) => boolean = () => false,
): StoryList[] {
  const listing = listingOf(draft);
  const { live, linked, claimed } = listing;
  for (const { index } of taken) claimed[index] = 1;
  const bounds = textBounds(draft);
  const lists: StoryList[] = [];
  const tryGroup = (group: readonly Range[]): void => {
    const fewest = group.length * fewestLikely;
    const count = countLikely(group, listing);
    if (count === 0 || count < fewest) return;
    const likely = group.filter((range) => isLikely(range, listing));
    const list = listOf(likely, listing, fewest, isInside(draft, group, bounds));
    if (!list) return;
    for (const { start, end } of likely) claimed.fill(1, start, end);
    lists.push(list);
  };
  // Containers come in document order, so outer lists are met before the lists inside them.
  for (const siblings of siblingsOf(draft.containers)) {
    const { holder, children } = siblings;
    if (linked.between(holder.start, holder.end) === 0 || isLeftOut(holder.index)) continue;
    const [only] = children;
    if (only && children.length === 1) {
      // One item makes a list under a heading only, which most elements have not.
      if (isLikely(only, listing) && announcedAt(listing, firstShown(live, only))) tryGroup(children);
      continue;
    }
    if (!children.some((range) => isLikely(range, listing))) continue;
    for (const group of siblings.groups) tryGroup(group);
    tryGroup(flatItems(children, holder.end, listing));
  }
  return [...lists, ...linkRuns(listing)];
}

/** Share of links that lead nowhere from which on no heading makes stories of them. */
const mostNowhere = 1 / 3;
/** Share of a group's ranges that must be likely items. */
const fewestLikely = 0.7;

function isLikely({ start, end }: Range, { linked, letters }: Listing): boolean {
  return linked.between(start, end) > 0 && letters.between(start, end) <= longestItem;
}

/** How many ranges of a group are likely items; 0 where one of these is in a list. */
function countLikely(group: readonly Range[], listing: Listing): number {
  let count = 0;
  for (const range of group) {
    if (!isLikely(range, listing)) continue;
    if (listing.claimed[range.start] === 1) return 0;
    count++;
  }
  return count;
}

/**
 * The list that some ranges make: a headline in most of them, under a heading or long enough to need none. Gives up at the first
 * range that rules a list out, since most of what is asked are menus.
 */
function listOf(ranges: readonly Range[], listing: Listing, fewest: number, inside: boolean): StoryList | undefined {
  const { live } = listing;
  const [only] = ranges;
  if (only && ranges.length === 1 && !announcedAt(listing, firstShown(live, only))) return undefined;
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
      if (!heading && (inside || alphabeticLength(item.headline.text) < headlineLetters)) return undefined;
      items.push(item);
    }
    if (items.length + left < fewest) return undefined;
  }
  if (items.length === 0) return undefined;
  // Without a heading that announces stories, links must be as long as headlines, and several.
  if (heading) return { items: partSeams(items), heading };
  if (items.filter(({ headline }) => leadsNowhere(headline)).length >= items.length * mostNowhere) return undefined;
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
export const storyAddress: RegExp = /\/\p{Nd}{4}\/\p{Nd}|\p{Nd}{5}|[?&=/_-]\p{Nd}{3}|(?:[^/-]{2,40}-){3}/u;
/** Whether the address of an item is that of a story, not of a section. */
function leadsToStory({ headline }: Item): boolean {
  return headline.href !== null && storyAddress.test(headline.href) && !leadsToNoStory(headline);
}

/** Links side by side or line by line in one element, under a heading that announces stories. */
function linkRuns(listing: Listing): StoryList[] {
  const { live } = listing;
  const lists: StoryList[] = [];
  for (let start = 0; start < live.length; start++) {
    if (!opensRun(start, listing)) continue;
    const first = start;
    // Days stand over the stories of each.
    while (goesOn(start, listing)) start++;
    const end = start + 1;
    const heading = headingOver(listing, first, end - first);
    if (!heading) continue;
    const items = shown(live, { start: first, end }).flatMap((block) =>
      linkedHeadlines(block, announcedLetters).map(
        (headline, at): Item => ({ headline, blocks: at === 0 ? [block] : [] }),
      ),
    );
    if (items.length >= 2) lists.push({ heading, items });
  }
  return lists;
}

/** Share of a block's letters in links from which on it is one in a run of links. */
const runShare = 0.8;

function opensRun(index: number, { live, claimed, linked }: Listing): boolean {
  const block = live[index];
  if (block === undefined || claimed[index] === 1) return false;
  return block.linkLetters >= block.letters * runShare || linked.between(index, index + 1) > 0;
}

/** Whether the run of links that a block is in has the next one too. */
function goesOn(index: number, listing: Listing): boolean {
  const { live, claimed } = listing;
  const next = live[index + 1];
  if (next === undefined || next.container !== live[index]?.container || claimed[index + 1] === 1) return false;
  return opensRun(index + 1, listing) || isTime(next.text);
}

const headingTags: ReadonlySet<string> = new Set(["h2", "h3", "h4", "h5", "h6"]);

function isHead({ tag }: Container): boolean {
  return headingTags.has(tag);
}

/** Linked headings in a row, each with what follows it. */
function flatItems(siblings: readonly Container[], end: number, { linked }: Listing): Range[] {
  if (!siblings.some(isHead)) return [];
  const heads = siblings.filter(isHead);
  return rangesBetween(heads, end, ({ start }) => linked.between(start, start + 1) > 0);
}

function itemOf(range: Range, live: readonly (Block | undefined)[]): Item | undefined {
  // A short link beside a headline is its section; only where all are short, one of them is the headline.
  const headline = storyIn(live, range, headlineLetters) ?? storyIn(live, range, announcedLetters);
  return headline === undefined || headline === "several" ? undefined : { headline, blocks: shown(live, range) };
}

function shown(live: readonly (Block | undefined)[], { start, end }: Range): Block[] {
  return live.slice(start, end).filter((block) => block !== undefined);
}

function announcedAt({ containers, live, above }: Listing, first: number): Block | undefined {
  return headingBefore(containers, live, above, first);
}

/** The line above some items that makes a list of them. */
function headingOver(listing: Listing, first: number, count: number): Block | null {
  return announcedAt(listing, first) ?? moreBefore(listing.live, first, count);
}

/** Links in a row that a line which says no more than `More:` makes a list. */
const fewestMore = 3;
/** Characters of such a line at most: a look that spares menus the expression. */
const longestMore = 20;
const moreLine = /^[^\p{L}\p{M}\p{Nd}\n]{0,4}(?:more|ເພີ່ມເຕີມ|ຕື່ມອີກ)\s?[:：]?$/iu;

function moreBefore(live: readonly (Block | undefined)[], first: number, count: number): Block | null {
  if (count < fewestMore) return null;
  const line = lineAbove(live, first);
  return line && line.text.length <= longestMore && moreLine.test(line.text) ? line : null;
}

/** Whether a list stands between the title and the last paragraph. */
function isInside(draft: Draft, group: readonly Range[], { first, last }: TextBounds): boolean {
  const start = group[0]?.start ?? 0;
  return (
    draft.article !== null && start >= Math.max(first, draft.article.start) && start < Math.min(draft.article.end, last)
  );
}

function meanOf(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + alphabeticLength(item.headline.text), 0) / items.length;
}
