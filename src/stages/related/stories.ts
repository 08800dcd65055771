import type { Block } from "../../article/block.ts";
import {
  type Cause,
  cutBlocks,
  type Draft,
  nextDraft,
  type RelatedStory,
  removeBlocks,
  takeBlocks,
} from "../../article/draft.ts";
import type { Stage } from "../../article/stage.ts";
import { matchingKey } from "../../language/matching-key.ts";
import { readItemLines } from "../dump/item-lines.ts";
import { absoluteUrl } from "../record/urls.ts";
import { announcedStories } from "./announced.ts";
import { cardStories } from "./cards.ts";
import { findDumpedStories } from "./dump.ts";
import { type Headline, leadsToNoStory, storyOf } from "./item.ts";
import { findStoryLists, type Item, type StoryList } from "./lists.ts";
import { namedStories } from "./named-lists.ts";
import { neighbourStories } from "./neighbours.ts";
import { withoutRanks } from "./part-lines.ts";
import { findPointers } from "./pointers.ts";
import { relatedRules, translationLink } from "./stories.rules.ts";
import { tickerStories } from "./tickers.ts";
import { toldLists } from "./told-lists.ts";

const stage = "related-stories";
/** A look that spares nearly all links the expression for translations, which goes over a line many times. */
const namesLanguage = /english|lao|ພາສາ/iu;
/** Letters of the longest link to a translation. */
const longestTranslation = 260;

/** Moves other stories out of the page's text into `related`: lists, and pointers inside the text. */
export const relatedStories: Stage = {
  name: stage,
  rules: relatedRules,
  run(draft) {
    if (draft.page.format === "text") return takePointers(takeLists(draft, findDumpedStories(draft)), noBlocks);
    const lists: StoryList[] = [];
    const told = toldLists(draft);
    const taken = new Set(told);
    const searches: readonly Search[] = [
      listedStories,
      tickerStories,
      neighbourStories,
      cardStories,
      announcedStories,
      namedStories,
    ];
    for (const find of searches)
      for (const list of find(draft, taken)) {
        if (!leadsElsewhere(list)) lists.push(list);
        if (list.heading) taken.add(list.heading);
        for (const { blocks } of list.items) for (const block of blocks) taken.add(block);
      }
    return takePointers(takeLists(draft, lists), told);
  },
};

/** Whether most items of a list lead to sections, tags or pages about the site. */
function leadsElsewhere({ items }: StoryList): boolean {
  return 2 * items.filter(({ headline }) => leadsToNoStory(headline)).length > items.length;
}

/** Finds lists of other stories on a page, but for what earlier searches have taken. */
type Search = (draft: Draft, taken: ReadonlySet<Block>) => StoryList[];

const listedStories: Search = (draft, taken) => findStoryLists(draft, taken);

function takeLists(draft: Draft, lists: readonly StoryList[]): Draft {
  const headings = new Map<Block, Cause>();
  const stories: RelatedStory[] = [];
  const blocks: Block[] = [];
  for (const { items, heading } of lists) {
    const listed = items.flatMap((item) => item.blocks);
    for (const block of listed) blocks.push(block);
    for (const [at, headline] of withoutSharedPieces(items).entries())
      stories.push(storyOf(draft, headline, items[at]?.blocks ?? [], listed));
    const reason = `heading of a list of ${items.length} other stories`;
    if (heading) headings.set(heading, { stage, rule: "related-heading", reason, confidence: 0.97 });
  }
  return removeBlocks(addStories(takeBlocks(draft, "related", blocks), stories), headings);
}

const noBlocks: ReadonlySet<Block> = new Set();
const noSections: ReadonlyMap<string, string> = new Map();

/** The name of a section that the links of a list hold behind their headlines: `Road closedTravel`. */
const gluedLabel = /^(?<title>.{8,200}\p{Ll})(?<section>\p{Lu}\p{Ll}[\p{Ll} ]{1,20})$/u;

/** The headlines of a list without what they show beside their words: a day, a number, a section. Lines of text dumps have lost it already. */
function withoutSharedPieces(items: readonly Item[]): readonly Headline[] {
  const headlines = items.map(({ headline }) => headline);
  if (headlines.some(({ line }) => line)) return headlines;
  const lines = readItemLines(
    headlines.map(({ text }) => text),
    noSections,
  );
  const ranked = withoutRanks(lines.map(({ title }) => title));
  const isGlued = ranked.length > 1 && ranked.every((title) => gluedLabel.test(title));
  return headlines.map(({ text, href }, at) => {
    const glued = isGlued ? gluedLabel.exec(ranked[at] ?? "")?.groups : undefined;
    const title = glued?.["title"] ?? ranked[at] ?? text;
    if (title === text) return { text, href };
    const section = glued?.["section"] ?? lines[at]?.section ?? null;
    return { text: title, href, line: { text, title, section, date: lines[at]?.date ?? null } };
  });
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
  return nextDraft(draft, { related: [...draft.related, ...fresh] });
}

/** Takes out what points to another story inside the text, and links to the same story in the other language. */
function takePointers(draft: Draft, told: ReadonlySet<Block>): Draft {
  const { cuts, stories } = findPointers(draft, told);
  const translations = draft.blocks.filter(
    (block) =>
      !(block.hidden || cuts.has(block) || told.has(block)) &&
      block.letters <= longestTranslation &&
      block.linkLetters >= block.letters * 0.8 &&
      block.linkLetters > 0 &&
      namesLanguage.test(block.text) &&
      translationLink.test(block.text),
  );
  return takeTranslations(addStories(cutBlocks(draft, cuts), stories), translations);
}

function takeTranslations(draft: Draft, blocks: readonly Block[]): Draft {
  const taken = takeBlocks(draft, "translationUrl", blocks);
  const href = blocks[0]?.marks.find((mark) => mark.tag === "a")?.href;
  const url = href ? absoluteUrl(href, draft) : null;
  return url ? { ...taken, fields: { ...taken.fields, translationUrl: { value: url, from: "visible" } } } : taken;
}
