import type { Block, Container } from "../article/block.ts";
import type { Draft } from "../article/draft.ts";
import { type Headline, headlinesOf } from "./related-item.ts";
import { relatedHeading } from "./related.rules.ts";

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

/** Letters from which on a link is a headline; menus stay below. */
const headlineLetters = 16;
/** Mean letters of the headlines of a list. */
const meanLetters = 24;
/** Letters that one item may have with its summary. */
const longestItem = 1500;
/** Blocks between a heading and its list. */
const headingReach = 3;

/**
 * Finds lists of other stories by their structure: siblings of equal markup, each with exactly one headline that is a link.
 * Inside the article a list counts only under a heading that says so, or after the last paragraph.
 */
export function findStoryLists(draft: Draft): StoryList[] {
  const children = childrenOf(draft.containers);
  const byIndex = new Map(draft.blocks.map((block) => [block.index, block]));
  const lastParagraph = lastProse(draft);
  const lists: StoryList[] = [];
  const claimed = new Uint8Array(draft.source.length);
  // Containers come in document order, so outer lists are met before the lists inside them.
  for (const siblings of children) {
    for (const group of groups(siblings)) {
      if (group.some((container) => claimed[container.start] === 1)) continue;
      const items = group.flatMap((container) => itemOf(container, byIndex) ?? []);
      if (items.length < group.length * 0.7 || items.length < 1) continue;
      const first = items[0]?.blocks[0]?.index ?? 0;
      const heading = headingBefore(byIndex, first);
      if (!heading && (items.length < 2 || meanOf(items) < meanLetters)) continue;
      if (!heading && isInside(draft, group, lastParagraph)) continue;
      for (const container of group) claimed.fill(1, container.start, container.end);
      lists.push({ items, heading });
    }
  }
  return lists;
}

function childrenOf(containers: readonly Container[]): Container[][] {
  const children: Container[][] = containers.map(() => []);
  for (const container of containers) if (container.parent >= 0 && container.end > container.start) children[container.parent]?.push(container);
  return children;
}

/** Runs of siblings with the same tag and first class. A pair is enough: lists of two are common. */
function groups(siblings: readonly Container[]): Container[][] {
  const byLook = new Map<string, Container[]>();
  for (const container of siblings) {
    const look = `${container.tag}.${container.className.split(/\s/u, 1)[0] ?? ""}`;
    const group = byLook.get(look);
    if (group) group.push(container);
    else byLook.set(look, [container]);
  }
  return [...byLook.values()];
}

function itemOf(container: Container, byIndex: ReadonlyMap<number, Block>): Item | undefined {
  const blocks: Block[] = [];
  let letters = 0;
  let linked = 0;
  for (let index = container.start; index < container.end; index++) {
    const block = byIndex.get(index);
    if (!block || block.hidden) continue;
    blocks.push(block);
    letters += block.letters;
    linked = Math.max(linked, block.letters === 0 ? 0 : block.linkLetters / block.letters);
  }
  if (letters > longestItem || linked < 0.6) return undefined;
  const headlines = headlinesOf(blocks, headlineLetters);
  const [headline] = headlines;
  // A card may link its summary too; two addresses are two stories.
  return headline && new Set(headlines.map(({ href }) => href)).size <= 1 ? { headline, blocks } : sameStory(headlines, blocks);
}

/** KPL links picture and headline of one story to different ids: equal texts are one headline all the same. */
function sameStory(headlines: readonly Headline[], blocks: readonly Block[]): Item | undefined {
  const [headline, ...others] = headlines;
  return headline && others.every((other) => other.text.startsWith(headline.text) || headline.text.startsWith(other.text)) ? { headline, blocks } : undefined;
}

function headingBefore(byIndex: ReadonlyMap<number, Block>, first: number): Block | null {
  for (let index = first - 1; index >= first - headingReach; index--) {
    const block = byIndex.get(index);
    if (!block) continue;
    if (relatedHeading.test(block.text)) return block;
    if (block.letters > 60) return null;
  }
  return null;
}

function isInside(draft: Draft, group: readonly Container[], lastParagraph: number): boolean {
  const start = group[0]?.start ?? 0;
  return draft.article !== null && start >= draft.article.start && start < draft.article.end && start < lastParagraph;
}

function lastProse(draft: Draft): number {
  const end = draft.article?.end ?? 0;
  for (let index = end - 1; index >= 0; index--) {
    const block = draft.source[index];
    if (block && block.letters >= 60 && block.linkLetters < block.letters * 0.3) return index;
  }
  return 0;
}

function meanOf(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + item.headline.text.length, 0) / items.length;
}
