import type { Block, Container } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import { RangeSums } from "../boilerplate/containers.ts";
import { namesOthers, namesStories } from "./card-names.ts";
import { type Card, readCards } from "./card-slots.ts";
import { isListHeading } from "./item.ts";
import type { StoryList } from "./lists.ts";
import { isOtherHeading } from "./other-lists.ts";
import { partLines } from "./part-lines.ts";
import { blocksByPlace, childrenOf, groupsOf, type Range, rangesBetween } from "./siblings.ts";
import { textBounds } from "./text-bounds.ts";

/** Letters of one card with its summary, and cards of the longest list. */
const longestCard = 600;
const shortestCard = 12;
const mostCards = 40;
/** Blocks between a heading and its cards. */
const headingReach = 3;
/** Letters of the longest line that may be the heading of a list. */
const headingLetters = 60;
/** Evidence that a group needs: where nothing of the article stands, and in its range, behind its last paragraph. */
const needed = 2;
const neededInRange = 3;
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
export function cardStories(draft: Draft, taken: ReadonlySet<Block | null>): StoryList[] {
  const { article } = draft;
  if (article === null) return [];
  const live = blocksByPlace(draft, (block) => block.kind !== "control" && !taken.has(block));
  const letters = new RangeSums(draft, (index) => live[index]?.letters ?? 0);
  const owned = new Set([...taken].map((block) => block?.index));
  const others = new RangeSums(draft, (index) => (owned.has(index) ? 1 : 0));
  const bounds = textBounds(draft);
  if (bounds.last < 0) return [];
  const claimed = new Uint8Array(draft.source.length);
  const articles = articlesByStart(draft);
  const lists: StoryList[] = [];
  const isCard = ({ start, end }: Range): boolean => {
    const held = letters.between(start, end);
    return held > 0 && held <= longestCard && claimed[start] === 0 && others.between(start, end) === 0;
  };
  const tryGroup = (group: readonly Range[], holders: readonly Container[]): void => {
    // Most of what a page repeats are menus, whose items are short.
    const held = group.reduce((sum, { start, end }) => sum + letters.between(start, end), 0);
    if (held < group.length * shortestCard) return;
    const ranges = group.filter(isCard);
    const [first, last] = [ranges[0], ranges.at(-1)];
    if (!first || !last || ranges.length > mostCards || ranges.length < group.length * 0.7) return;
    const heading = headingOver(draft, live, first.start, holders);
    const interior = last.end > bounds.first && first.start <= bounds.last;
    if (interior && (heading?.says !== "stories" || !isInsert(letters, holders[0], ranges, heading.block))) return;
    if (heading?.says === "others" || holders.some(namesOthers) || isHosted(draft, holders[0])) return;
    if (ranges.length === 1 && !heading && !isLinked(live, first)) return;
    const cards = readCards(draft, ranges, live, articles);
    if (!cards || (ranges.length === 1 && !isSureCard(cards, heading))) return;
    if (cards.short && !heading && !cards.dated) return;
    const inRange = last.end > article.start && first.start < article.end;
    const evidence = cards.evidence + (heading ? 2 : 0) + (holders.some(namesStories) ? 1 : 0);
    if (evidence < (inRange ? neededInRange : needed)) return;
    for (const { start, end } of ranges) claimed.fill(1, start, end);
    lists.push({ heading: heading?.block ?? null, items: partLines(cards.items, new Map()) });
  };
  const sibling = childrenOf(draft.containers, ({ start, end }) => letters.between(start, end) > 0);
  for (const siblings of sibling) {
    if (!siblings) continue;
    const around = holdersOf(draft, siblings[0]);
    for (const group of groupsOf(siblings)) tryGroup(group, group[0] ? [...around, group[0]] : around);
    const terms = siblings.filter(({ tag }) => tag === "dt");
    tryGroup(
      rangesBetween(terms, around[0]?.end ?? 0, () => true),
      around,
    );
  }
  return lists;
}

/** How many elements `article` start at each block. */
function articlesByStart({ containers, source }: Draft): Uint32Array {
  const counts = new Uint32Array(source.length + 1);
  for (const { tag, start } of containers) if (tag === "article") counts[start] = (counts[start] ?? 0) + 1;
  return counts;
}

/** What holds the whole page. */
const frameTags: ReadonlySet<string> = new Set(["#root", "html", "body"]);

/** The elements around cards whose names speak of them. */
function holdersOf(draft: Draft, card: Container | undefined): Container[] {
  const holders: Container[] = [];
  let at = draft.containers[card?.parent ?? -1];
  for (let step = 0; step < namedAround && at && !frameTags.has(at.tag); step++) {
    holders.push(at);
    at = draft.containers[at.parent];
  }
  return holders;
}

interface Over {
  readonly block: Block;
  readonly says: "stories" | "others";
}

/** The heading over a list, if it says what the list holds. */
function headingOver(
  draft: Draft,
  live: readonly (Block | undefined)[],
  first: number,
  holders: readonly Container[],
): Over | undefined {
  let nearest = true;
  for (let index = first - 1; index >= first - headingReach; index--) {
    const block = live[index];
    if (!block) continue;
    if (isListHeading(block)) return { block, says: "stories" };
    if (nearest && isOtherHeading(block) && standsIn(draft, block, holders)) return { block, says: "others" };
    if (block.letters > headingLetters) return undefined;
    nearest = false;
  }
  return undefined;
}

/** Whether a line stands by itself in one of the elements around a list, and in no box beside it. */
function standsIn({ containers }: Draft, block: Block, holders: readonly Container[]): boolean {
  let at = containers[block.container];
  while (at && at.end - at.start === 1) {
    if (holders.includes(at)) return true;
    at = containers[at.parent];
  }
  return at !== undefined && holders.includes(at);
}

/** Whether an element between paragraphs holds a heading and its cards, and nothing else. */
function isInsert(letters: RangeSums, holder: Container | undefined, cards: readonly Range[], heading: Block): boolean {
  if (!holder || heading.index < holder.start) return false;
  const held = cards.reduce((sum, { start, end }) => sum + letters.between(start, end), heading.letters);
  return letters.between(holder.start, holder.end) <= held + headingLetters / 2;
}

function isHosted(draft: Draft, holder: Container | undefined): boolean {
  for (let at = holder; at; at = draft.containers[at.parent])
    if (noHosts.has(draft.article?.regions[at.index] ?? "")) return true;
  return false;
}

function isLinked(live: readonly (Block | undefined)[], { start, end }: Range): boolean {
  return live.slice(start, end).some((block) => block?.marks.some(({ tag }) => tag === "a"));
}

/** A single card has a title by its markup; without a heading over it, it must be linked and dated. */
function isSureCard({ items, dated, titled }: Card, heading: Over | undefined): boolean {
  return titled && (heading !== undefined || (dated && items[0]?.headline.href !== null));
}
