import type { Block } from "../../article/block.ts";
import { type Cause, type Cut, cutBlocks, type Draft, removeBlocks } from "../../article/draft.ts";
import type { Stage } from "../../article/stage.ts";
import { matchingKey } from "../../language/matching-key.ts";
import { isSurePromotion } from "../related/promotion.ts";
import { captionLines } from "./caption-lines.ts";
import { countedLinks } from "./counted-links.ts";
import { partsBesideDates, statedDateLines } from "./date-lines.ts";
import { insertRules } from "./inserts.rules.ts";
import { linkCards } from "./link-cards.ts";
import { continuesNotice, type Notice, noticeOf } from "./notices.ts";
import { slideCounters } from "./slide-counters.ts";

const stage = "inserts";
const confidence = 0.9;
/** Blocks and letters of the largest box that goes with a notice in it. */
const boxBlocks = 8;
const boxLetters = 400;
/** Letters of the longest heading of a box. */
const headingLetters = 60;
/** Blocks at the end of an article among which its author is presented, and letters of the longest note. */
const tailBlocks = 4;
const noteLetters = 400;
/** Letters of the shortest name that cannot be a word. */
const nameLetters = 6;

/** Takes out what is set into an article in the style of its text and is none of it: notices, sign-up boxes, headings of boxes that went. */
export const inserts: Stage = {
  name: stage,
  rules: insertRules,
  run(draft) {
    if (draft.page.format === "text" || draft.article === null) return draft;
    return captionLines(orphanHeadings(promotions(authorNotes(furniture(cards(notices(draft)))))));
  },
};

function causeOf(rule: string, reason: string): Cause {
  return { stage, rule, reason, confidence };
}

const subjects: Readonly<Record<Notice, string>> = {
  "embed-notice": "embedded content",
  "sign-up-terms": "terms",
  "reading-offer": "what the rest of the text costs",
};

function notices(draft: Draft): Draft {
  const causes = new Map<Block, Cause>();
  const kept = new Map(draft.blocks.map((block) => [block.index, block]));
  let before: Block | undefined;
  for (const block of draft.blocks) {
    const goesOn = before !== undefined && causes.get(before)?.rule === "embed-notice" && continuesNotice(block.text);
    const rule = goesOn ? "embed-notice" : noticeOf(block.text);
    if (rule !== null) {
      // Of a text behind a wall the page shows little more than the offer.
      const isArticle = rule === "reading-offer" ? holdsParagraph : isMostOf;
      for (const other of [block, ...boxAround(draft, kept, block, isArticle)])
        causes.set(other, causeOf(rule, `speaks to the reader of ${subjects[rule]}`));
    }
    before = block;
  }
  return causes.size < draft.blocks.length ? removeBlocks(draft, causes) : draft;
}

function cards(draft: Draft): Draft {
  const to = causeOf("link-card", "links in a row inside a sentence, headlines among them");
  const cuts = new Map<Block, readonly Cut[]>();
  for (const block of draft.blocks) {
    const found = block.kind === "paragraph" ? linkCards(block) : [];
    if (found.length > 0)
      cuts.set(
        block,
        found.map((range) => ({ ...range, to })),
      );
  }
  return cutBlocks(draft, cuts);
}

/** What stands around text and pictures and tells of the page, told by its numbers rather than by its words. */
function furniture(draft: Draft): Draft {
  const causes = new Map<Block, Cause>();
  for (const block of statedDateLines(draft)) causes.set(block, causeOf("date-line", "tells the day of the page"));
  for (const block of partsBesideDates(draft))
    causes.set(block, causeOf("date-line", "stood in one line with the day of the page"));
  for (const block of slideCounters(draft))
    causes.set(block, causeOf("slide-counter", "counts the pictures of a gallery"));
  for (const block of countedLinks(draft.blocks))
    causes.set(block, causeOf("counted-links", "names categories with the number of stories in each"));
  return causes.size === 0 || causes.size === draft.blocks.length ? draft : removeBlocks(draft, causes);
}

/** Letters of a paragraph; plans and prices are shorter. */
const paragraphLetters = 90;

function holdsParagraph(inside: readonly Block[], [first]: readonly Block[]): boolean {
  return inside.some((block) => block === first || block.letters >= paragraphLetters);
}

function isMostOf(inside: readonly Block[], blocks: readonly Block[]): boolean {
  return inside.length * 2 > blocks.length;
}

/**
 * The other blocks of the box that holds a notice: its heading, what it praises.
 *
 * @param isArticle - whether some blocks of all are those of the article itself, which is no box
 */
function boxAround(
  { containers, blocks }: Draft,
  kept: ReadonlyMap<number, Block>,
  block: Block,
  isArticle: (inside: readonly Block[], blocks: readonly Block[]) => boolean,
): Block[] {
  let box = containers[block.container];
  let held: Block[] = [];
  while (box && box.end - box.start <= boxBlocks) {
    const inside: Block[] = [];
    for (let index = box.start; index < box.end; index++) {
      const other = kept.get(index);
      if (other) inside.push(other);
    }
    const others = inside.filter((other) => other !== block);
    const letters = others.reduce((sum, other) => sum + other.letters, 0);
    if (isArticle(inside, blocks) || letters > boxLetters) break;
    held = others;
    box = containers[box.parent];
  }
  return held;
}

/** Of whoever is quoted, or named behind a dash as one who is, no note tells. */
const quoting = /["“”«»]|^\s?[-–—]/u;

/** The author is known, and the last lines begin with the name and go on about the author. */
function authorNotes(draft: Draft): Draft {
  const names = (draft.fields.authors?.value ?? []).map(matchingKey).filter((name) => name.length >= nameLetters);
  if (names.length === 0) return draft;
  const causes = new Map<Block, Cause>();
  for (const block of draft.blocks.slice(1).slice(-tailBlocks)) {
    const key = block.letters <= noteLetters && !quoting.test(block.text) ? matchingKey(block.text) : "";
    if (names.some((name) => key.startsWith(name) && key.length > name.length * 1.5))
      causes.set(block, causeOf("author-note", "begins with the name of the author"));
  }
  return removeBlocks(draft, causes);
}

/** The last lines of the article as far as they woo the reader for a channel of the paper. */
function promotions(draft: Draft): Draft {
  const causes = new Map<Block, Cause>();
  for (let at = draft.blocks.length - 1; at > 0 && causes.size < tailBlocks; at--) {
    const block = draft.blocks[at];
    if (!block || !isSurePromotion(block.text)) break;
    causes.set(block, causeOf("promotion", "woos the reader for a channel of the paper, below the text"));
  }
  return causes.size === 0 ? draft : removeBlocks(draft, causes);
}

/** What went from behind a heading and leaves it without a meaning. */
const boxRules: ReadonlySet<string> = new Set([
  "other-stories",
  "advertisement",
  "subscription-box",
  "share-bar",
  "sign-up-terms",
  "reading-offer",
  "embed-notice",
  "promotion",
  "related-heading",
]);
/** Share of its letters in links from which on a block is a link. */
const wholeLink = 0.9;

/**
 * A heading of which the next block went, where something else says that it belonged to it: a colon, another heading or nothing
 * behind the box; the same heading elsewhere on the page, with a link below. Headings of sections have boxes and links below them too.
 */
function orphanHeadings(draft: Draft): Draft {
  const boxed = new Set(draft.ledger.filter(({ rule }) => boxRules.has(rule)).map(({ block }) => block));
  for (const { field, block } of draft.taken) if (field === "related") boxed.add(block);
  const causes = new Map<Block, Cause>();
  const linked = new Map<string, Block>();
  const goes = (block: Block): unknown =>
    causes.set(block, causeOf("orphan-heading", "nothing stayed of the box below it"));
  for (const [at, block] of draft.blocks.entries()) {
    const isAnnouncement = block.text.endsWith(":");
    if (block.letters === 0 || block.letters > headingLetters || (block.kind !== "heading" && !isAnnouncement))
      continue;
    const next = draft.blocks[at + 1];
    const isClosed = isAnnouncement || next === undefined || (next.kind === "heading" && next.level <= block.level);
    if (isClosed && boxed.has(block.index + 1)) goes(block);
    if (!hadLinkBelow(draft, block, next)) continue;
    const equal = linked.get(block.text);
    if (equal) [equal, block].map(goes);
    linked.set(block.text, block);
  }
  return causes.size < draft.blocks.length ? removeBlocks(draft, causes) : draft;
}

function hadLinkBelow({ source }: Draft, { index }: Block, next: Block | undefined): boolean {
  const below = source[index + 1];
  return (
    below !== undefined && below.index !== next?.index && below.linkLetters >= Math.max(1, below.letters * wholeLink)
  );
}
