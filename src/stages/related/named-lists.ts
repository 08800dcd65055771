import type { Block, Container } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import { alphabeticLetters } from "../../language/script.ts";
import { isInterfaceLine } from "../interface/interface-line.ts";
import { endsInStop, headlineOf, linkedHeadlines } from "./headline-pieces.ts";
import { type Headline, isListHeading, isSectionLink, leadsToNoStory } from "./item.ts";
import type { Item, StoryList } from "./lists.ts";
import { isOtherHeading } from "./other-lists.ts";
import { isPromotion } from "./promotion.ts";
import { textBounds } from "./text-bounds.ts";

/** Letters of a headline among others in one block, mean letters of the headlines of a list, and the longest one. */
const shortestHeadline = 12;
const meanLetters = 18;
const longestHeadline = 160;
/** The region of elements that are called lists of other stories. */
const listRegion = "other-stories";
/** Stories that make a list. */
const fewestItems = 2;

/**
 * Stories in elements that templates call lists of others, where nothing else told them: they will not stay in the text, and are no less stories
 * for having neither links nor a heading that is known.
 *
 * @param taken - blocks that other lists have
 */
export function namedStories(draft: Draft, taken: ReadonlySet<Block>): StoryList[] {
  if (!draft.article?.regions.includes(listRegion)) return [];
  const groups = new Map<number, Block[]>();
  const { first, last } = textBounds(draft);
  const places = placesOf(draft.containers, draft.article.regions);
  for (const block of draft.blocks) {
    if (block.hidden || block.kind === "control" || taken.has(block)) continue;
    if (block.index <= last && (draft.article?.odds?.[block.index] ?? 0) >= 0) continue;
    const place = places[block.container] ?? -1;
    if (place < 0) continue;
    const group = groups.get(place);
    if (group) group.push(block);
    else groups.set(place, [block]);
  }
  return [...groups.values()].flatMap((blocks) => {
    const isInsert = blocks.every(({ index }) => index > first && index < last);
    return listOf(blocks, isInsert) ?? [];
  });
}

/** For each element the one that is called a list of other stories and holds it, with none of another name between them; -1 if there is none. */
function placesOf(containers: readonly Container[], regions: readonly (string | null)[]): Int32Array {
  const places = new Int32Array(containers.length);
  for (const { index, parent } of containers) {
    const region = regions[index] ?? null;
    places[index] = region === null ? (places[parent] ?? -1) : region === listRegion ? index : -1;
  }
  return places;
}

/** @param isInsert - whether the blocks stand between paragraphs, where one linked headline will do */
function listOf(blocks: readonly Block[], isInsert: boolean): StoryList | undefined {
  const [first] = blocks;
  if (!first || isOtherHeading(first)) return undefined;
  const heading = isListHeading(first) || isLead(first, blocks.slice(1)) ? first : null;
  const items = blocks.slice(heading ? 1 : 0).flatMap(itemsOf);
  const letters = items.reduce((sum, { headline }) => sum + headline.text.length, 0);
  const [only] = items;
  const isList = items.length >= fewestItems || (isInsert && only !== undefined && isInserted(only));
  return isList && letters >= items.length * meanLetters ? { heading, items } : undefined;
}

/** Letters of a headline that is the only one of its element, and the share of its line that is a link: no label stands in front. */
const insertedLetters = 20;
const linkedShare = 0.9;

function isInserted({ headline, blocks }: Item): boolean {
  if (alphabeticLetters(headline.text) < insertedLetters || isSectionLink(headline.text)) return false;
  return blocks.some(({ letters, linkLetters }) => linkLetters >= letters * linkedShare) && !leadsToNoStory(headline);
}

/** Letters by which every line below a line that leads a list is longer. */
const leadShare = 0.75;

/** A line over linked ones, or over longer ones. */
function isLead(first: Block, others: readonly Block[]): boolean {
  if (others.length < fewestItems || first.linkLetters > 0) return false;
  return (
    others.every((block) => block.linkLetters > 0) || others.every(({ letters }) => first.letters < letters * leadShare)
  );
}

function itemsOf(block: Block): Item[] {
  if (
    isInterfaceLine(block.text) ||
    isPromotion(block.text) ||
    isListHeading(block) ||
    (block.kind === "heading" && block.linkLetters === 0)
  )
    return [];
  const linked = linkedHeadlines(block, shortestHeadline);
  const headlines: readonly (Headline | undefined)[] = linked.length > 1 ? linked : [headlineOf(block)];
  return headlines.flatMap((headline, at): Item[] => {
    if (!headline || headline.text.length > longestHeadline || endsInStop(headline.text)) return [];
    return [{ headline, blocks: at === 0 ? [block] : [] }];
  });
}
