import type { Block, Container } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import { RangeSums } from "../boilerplate/containers.ts";
import { type NameTraits, readNames } from "../evidence/name-traits.ts";
import { namesOthers, namesStories } from "./card-names.ts";
import { isMarkedTitle, readCards } from "./card-slots.ts";
import { headingBefore, headingLetters, headingsAbove, lineAbove } from "./headings-above.ts";
import type { StoryList } from "./lists.ts";
import { isOtherHeading } from "./other-lists.ts";
import { partLines } from "./part-lines.ts";
import { blocksByPlace, type Range, rangesBetween, siblingsOf } from "./siblings.ts";
import { textBounds } from "./text-bounds.ts";

/** Letters of one card with its summary, and cards of the longest list. */
const longestCard = 600;
const shortestCard = 12;
const mostCards = 40;
/** Share of a group that must be cards. */
const fewestCards = 0.7;
/** Evidence that a group needs: where nothing of the article stands, and in its range, behind its last paragraph. */
const needed = 2;
const neededInRange = 3;
/** Evidence of a heading that announces stories, and of the name of an element around the cards. */
const byHeading = 2;
const byName = 1;
/** How many elements around cards are asked for their names. */
const namedAround = 2;

const noHosts: ReadonlySet<string> = new Set(["comments", "share-bar", "tag-list", "author-box", "navigation"]);

/**
 * Stories in elements of like markup outside of the text, whether or not they are links: one headline in each, told by its heading, its
 * class or its place, with a date, a section or a teaser beside it. What such a group holds is told by several signs together, since readers'
 * comments, events and products stand in the same way.
 *
 * @param taken - blocks that other lists have
 */
export function cardStories(draft: Draft, taken: ReadonlySet<Block>): StoryList[] {
  const { article, containers } = draft;
  const bounds = textBounds(draft);
  if (article === null || bounds.last < 0) return [];
  const live = blocksByPlace(draft, (block) => block.kind !== "control" && !taken.has(block));
  const above = headingsAbove(live);
  const letters = new RangeSums(live.map(lettersOf));
  const owned = new Uint8Array(draft.source.length);
  for (const { index } of taken) owned[index] = 1;
  const others = new RangeSums(owned);
  const claimed = new Uint8Array(draft.source.length);
  /** By the first block of a range, the end of one that is no card by itself. */
  const unlikely = new Uint32Array(draft.source.length);
  const articles = articlesByStart(draft);
  const names = readNames(containers);
  const lists: StoryList[] = [];
  const isCard = ({ start, end }: Range): boolean => {
    const held = letters.between(start, end);
    return held > 0 && held <= longestCard && claimed[start] === 0 && others.between(start, end) === 0;
  };
  const tryGroup = (group: readonly Range[], holder: Container, own: Container | undefined): void => {
    // Most of what a page repeats are menus, whose items are short.
    if (lettersIn(letters, group) < group.length * shortestCard) return;
    let first: Range | undefined;
    let last: Range | undefined;
    let count = 0;
    for (const range of group) {
      if (!isCard(range)) continue;
      first ??= range;
      last = range;
      count++;
    }
    if (!first || !last || count > mostCards || count < group.length * fewestCards) return;
    // Elements around one another hold the same blocks.
    if (count === 1 && unlikely[first.start] === first.end) return;
    // What takes longer to tell comes later.
    const heading = headingBefore(containers, live, above, first.start);
    const isInside = last.end > bounds.first && first.start <= bounds.last;
    if (isInside && !heading) return;
    const ranges = group.filter(isCard);
    if (isInside && !isInsert(letters, frameTags.has(holder.tag) ? own : holder, ranges, heading)) return;
    if (count === 1 && !isLikelyCard(names, live, first, heading)) {
      unlikely[first.start] = first.end;
      return;
    }
    const holders = holdersOf(containers, holder);
    if (own) holders.push(own);
    if (holders.some(({ index }) => namesOthers(names[index])) || isHosted(draft, holders[0])) return;
    const line = lineAbove(live, first.start);
    if (line && line !== heading && isOtherHeading(line) && standsIn(containers, line, holders)) return;
    const inRange = last.end > article.start && first.start < article.end;
    const items = readCards(draft, ranges, live, {
      articles,
      names,
      isAnnounced: heading !== undefined,
      needed:
        (inRange ? neededInRange : needed) -
        (heading ? byHeading : 0) -
        (holders.some(({ index }) => namesStories(names[index])) ? byName : 0),
    });
    if (!items) return;
    for (const { start, end } of ranges) claimed.fill(1, start, end);
    lists.push({ heading: heading ?? null, items: partLines(items, new Map()) });
  };
  for (const siblings of siblingsOf(containers)) {
    const { holder, children } = siblings;
    if (letters.between(holder.start, holder.end) < shortestCard) continue;
    for (const group of siblings.groups) tryGroup(group, holder, group[0]);
    if (children.length === 1) continue;
    const terms = children.some(isTerm) ? children.filter(isTerm) : [];
    if (terms.length < 2) continue;
    const end = frameTags.has(holder.tag) ? 0 : holder.end;
    tryGroup(
      rangesBetween(terms, end, () => true),
      holder,
      undefined,
    );
  }
  return lists;
}

function lettersOf(block: Block | undefined): number {
  return block?.letters ?? 0;
}

function isTerm({ tag }: Container): boolean {
  return tag === "dt";
}

function lettersIn(letters: RangeSums, ranges: readonly Range[]): number {
  let sum = 0;
  for (const { start, end } of ranges) sum += letters.between(start, end);
  return sum;
}

/** Whether an element between paragraphs holds a heading and its cards, and nothing else. */
function isInsert(
  letters: RangeSums,
  box: Container | undefined,
  cards: readonly Range[],
  heading: Block | undefined,
): boolean {
  if (!heading || !box || heading.index < box.start) return false;
  const held = lettersIn(letters, cards) + heading.letters;
  return letters.between(box.start, box.end) <= held + headingLetters / 2;
}

/** How many elements `article` start at each block. */
function articlesByStart({ containers, source }: Draft): Uint32Array {
  const counts = new Uint32Array(source.length + 1);
  for (const { tag, start } of containers) if (tag === "article") counts[start] = (counts[start] ?? 0) + 1;
  return counts;
}

/** What holds the whole page. */
const frameTags: ReadonlySet<string> = new Set(["#root", "html", "body"]);

/** The elements around cards whose names speak of them, from the innermost. */
function holdersOf(containers: readonly Container[], holder: Container): Container[] {
  const holders: Container[] = [];
  let at: Container | undefined = holder;
  for (let step = 0; step < namedAround && at && !frameTags.has(at.tag); step++) {
    holders.push(at);
    at = containers[at.parent];
  }
  return holders;
}

/** Whether a line stands by itself in one of the elements around a list, and in no box beside it. */
function standsIn(containers: readonly Container[], block: Block, holders: readonly Container[]): boolean {
  let at = containers[block.container];
  while (at && at.end - at.start === 1) {
    if (holders.includes(at)) return true;
    at = containers[at.parent];
  }
  return at !== undefined && holders.includes(at);
}

function isHosted(draft: Draft, holder: Container | undefined): boolean {
  for (let at = holder; at; at = draft.containers[at.parent])
    if (noHosts.has(draft.article?.regions[at.index] ?? "")) return true;
  return false;
}

/** A single card has a title by its markup and, without a heading over it, a link. */
function isLikelyCard(
  names: readonly NameTraits[],
  live: readonly (Block | undefined)[],
  { start, end }: Range,
  heading: Block | undefined,
): boolean {
  const holds = (tells: (block: Block) => boolean): boolean => {
    for (let index = start; index < end; index++) {
      const block = live[index];
      if (block && tells(block)) return true;
    }
    return false;
  };
  return (heading !== undefined || holds(isLinked)) && holds((block) => isMarkedTitle(names, block));
}

function isLinked({ marks }: Block): boolean {
  return marks.some(({ tag }) => tag === "a");
}
