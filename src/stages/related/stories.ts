import type { Block } from "../../article/block.ts";
import {
  type Cause,
  type Cut,
  cutBlocks,
  type Draft,
  type RelatedStory,
  removeBlocks,
  takeBlocks,
} from "../../article/draft.ts";
import type { Stage } from "../../article/stage.ts";
import { matchingKey } from "../../language/matching-key.ts";
import { withoutPieces } from "../dump/item-pieces.ts";
import { absoluteUrl } from "../record/urls.ts";
import { announcedStories } from "./announced.ts";
import { cardStories } from "./cards.ts";
import { findDumpedStories } from "./dump.ts";
import { type Headline, sharedOrder, storyOf } from "./item.ts";
import { findStoryLists, type Item, type StoryList } from "./lists.ts";
import { neighbourStories } from "./neighbours.ts";
import { readAlso, relatedRules, translationLink, weakPointer } from "./stories.rules.ts";

const stage = "related-stories";
/** A look that spares nearly all links the expression for translations, which goes over a line many times. */
const namesLanguage = /english|lao|ພາສາ/iu;
/** Letters of the longest pointer to another story. */
const longestPointer = 260;
/** Letters that the headline below a label may have. */
const shortestTitle = 12;
const longestTitle = 140;

/** Moves other stories out of the page's text into `related`: lists, and pointers inside the text. */
export const relatedStories: Stage = {
  name: stage,
  rules: relatedRules,
  run(draft) {
    if (draft.page.format === "text") return takePointers(takeLists(draft, findDumpedStories(draft)));
    const lists = findStoryLists(draft);
    for (const find of [neighbourStories, cardStories, announcedStories]) lists.push(...find(draft, blocksOf(lists)));
    return takePointers(takeLists(draft, lists));
  },
};

function blocksOf(lists: readonly StoryList[]): ReadonlySet<Block | null> {
  return new Set(lists.flatMap(({ items, heading }) => [heading, ...items.flatMap(({ blocks }) => blocks)]));
}

function takeLists(draft: Draft, lists: readonly StoryList[]): Draft {
  const headings = new Map<Block, Cause>();
  const stories: RelatedStory[] = [];
  const blocks: Block[] = [];
  for (const { items, heading } of lists) {
    const own = items.flatMap((item) => item.blocks);
    const order = sharedOrder(own);
    for (const block of own) blocks.push(block);
    for (const [at, headline] of withoutSharedPieces(items).entries())
      stories.push(storyOf(draft, headline, items[at]?.blocks ?? [], order));
    const reason = `heading of a list of ${items.length} other stories`;
    if (heading) headings.set(heading, { stage, rule: "related-heading", reason, confidence: 0.97 });
  }
  return removeBlocks(addStories(takeBlocks(draft, "related", blocks), stories), headings);
}

const noSections: ReadonlyMap<string, string> = new Map();

/** The headlines of a list without what all of them show beside their words: a day, a number. Lines of text dumps have lost it already. */
function withoutSharedPieces(items: readonly Item[]): readonly Headline[] {
  const headlines = items.map(({ headline }) => headline);
  if (headlines.some(({ line }) => line)) return headlines;
  const parted = withoutPieces(
    headlines.map(({ text }) => text),
    noSections,
  );
  return headlines.map((headline, at) => ({ ...headline, text: parted[at]?.title ?? headline.text }));
}

/** A story that the page points to twice is listed once; the article itself is no other story. */
function addStories(draft: Draft, stories: readonly RelatedStory[]): Draft {
  if (stories.length === 0) return draft;
  const known = new Set(
    [...draft.related, { title: draft.fields.title?.value ?? "" }].map(({ title }) => matchingKey(title)),
  );
  const fresh = stories.filter((story) => {
    const key = matchingKey(story.title);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
  return { ...draft, related: [...draft.related, ...fresh] };
}

function takePointers(draft: Draft): Draft {
  const cuts = new Map<Block, readonly Cut[]>();
  const stories: RelatedStory[] = [];
  const translations: Block[] = [];
  const pointed = new Set<Block>();
  for (const [at, block] of draft.blocks.entries()) {
    if (block.hidden || block.letters > longestPointer || pointed.has(block)) continue;
    const target = draft.page.format === "text" ? pointedLine(block, draft.blocks[at + 1]) : undefined;
    if (target) {
      pointed.add(target);
      cuts.set(block, [labelCut(block.text.length)]);
      cuts.set(target, [{ start: 0, end: target.text.length, to: { field: "related" } }]);
      stories.push({ title: target.text, url: null, section: null, publishedAt: null, summary: null });
      continue;
    }
    const link = block.marks.find((mark) => mark.tag === "a");
    const label = pointerLabel(block, draft.page.format === "text", draft.blocks[at + 1]);
    if (label > 0) {
      cuts.set(block, pointerCuts(block, label));
      const url = link?.href ? absoluteUrl(link.href, draft) : null;
      stories.push({ title: block.text.slice(label).trim(), url, section: null, publishedAt: null, summary: null });
    } else if (
      link &&
      block.linkLetters >= block.letters * 0.8 &&
      namesLanguage.test(block.text) &&
      translationLink.test(block.text)
    )
      translations.push(block);
  }
  return takeTranslations(addStories(cutBlocks(draft, cuts), stories), translations);
}

/**
 * Where the label of a pointer ends, or 0. A label that begins sentences too, `More: …`, needs a link behind it, or in a text dump, which
 * has no links, a headline: a line without a full stop.
 */
function pointerLabel(block: Block, isDump: boolean, next: Block | undefined): number {
  const label = readAlso.exec(block.text)?.[0] ?? "";
  if (label === "" || label.length >= block.text.length) return 0;
  // Lines right below make a subheading of it.
  const alone = next === undefined || next.layout.gap > 0;
  const pointing = isDump ? alone && !/[.!?。]$/u.test(block.text) : block.linkLetters >= block.letters / 2;
  return weakPointer.test(label) && !pointing ? 0 : label.length;
}

/** In a text dump the headline may stand on the line below its label, which ends in a colon. */
function pointedLine(label: Block, next: Block | undefined): Block | undefined {
  if (!next || !/[:：]$/u.test(label.text) || !readAlso.test(`${label.text} x`)) return undefined;
  const close = next.layout.gap === 0 && !next.layout.bullet;
  return close && next.letters >= shortestTitle && next.letters <= longestTitle && !/[.!?:。]$/u.test(next.text)
    ? next
    : undefined;
}

function labelCut(end: number): Cut {
  const reason = "the label of a pointer to another story";
  return { start: 0, end, to: { stage, rule: "read-also-label", reason, confidence: 0.95 } };
}

function pointerCuts(block: Block, labelEnd: number): Cut[] {
  return [labelCut(labelEnd), { start: labelEnd, end: block.text.length, to: { field: "related" } }];
}

function takeTranslations(draft: Draft, blocks: readonly Block[]): Draft {
  const taken = takeBlocks(draft, "translationUrl", blocks);
  const href = blocks[0]?.marks.find((mark) => mark.tag === "a")?.href;
  const url = href ? absoluteUrl(href, draft) : null;
  return url ? { ...taken, fields: { ...taken.fields, translationUrl: { value: url, from: "visible" } } } : taken;
}
