import type { Block } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import { remembered } from "../../article/page-memo.ts";
import { readDateLine } from "../../language/date-line.ts";
import { dayOfYearAtEnd } from "../../language/day-of-year.ts";
import { hasDigit } from "../../language/digits.ts";
import { alphabeticLetters } from "../../language/script.ts";
import { isCommentLine } from "../dump/comments.ts";
import type { NameTraits } from "../evidence/name-traits.ts";
import { isInterfaceLine } from "../interface/interface-line.ts";
import { namesTitle } from "./card-names.ts";
import { headlineOf, isTime } from "./headline-pieces.ts";
import { isListHeading, isSectionLink, storyIn } from "./item.ts";
import type { Item } from "./lists.ts";
import { isOtherHeading } from "./other-lists.ts";
import { isPromotion } from "./promotion.ts";
import { lookOf, type Range } from "./siblings.ts";

/** Letters of a headline, and the mean over a list of them. */
const shortestHeadline = 8;
const longestHeadline = 160;
const leastMean = 16;
/** The same where nothing but names and headings of the markup speaks for stories: sections have both, too. */
const sureMean = 24;
/** Letters from which on two links lead to two stories. */
const severalLetters = 20;
/** Pieces of one card. */
const mostPieces = 8;
/** Share of cards that show what counts as shown by all. */
const mostCards = 0.6;
/** The same of times: what was published today often shows none. */
const half = 0.5;
/** Letters of a section, of a time and of a counter beside a headline. */
const partLetters = 30;
const sentenceEnd = /[.。](?<!\.\.\.)["”’»)]?$/u;
/** A teaser that was cut short. */
const brokenOff = /(?:…|\.\.\.)[\])]?$/u;
const money = /[$€£฿₭]\s?\p{Nd}|\p{Nd}\s?(?:USD|LAK|THB|kip|baht|ກີບ|ບາດ|ໂດລາ)$/iu;

/** What is known of a group of cards before they are read. */
export interface Asked {
  /** How many elements `article` start at each block. */
  readonly articles: Uint32Array;
  /** What the names of each container say. */
  readonly names: readonly NameTraits[];
  /** Whether a heading over them announces stories. */
  readonly isAnnounced: boolean;
  /** How much must speak for stories in the cards themselves. */
  readonly needed: number;
}

/** What speaks for stories: times, which most cards show, and elements `article`; and less than these, titles by markup, and short lines beside them. */
const [byTime, byArticles, byTitle, byPart] = [2, 2, 1, 1];

/**
 * Reads the cards of a group: each must show a headline at the place where the others show theirs, and enough in them must speak for
 * stories.
 */
export function readCards(
  draft: Draft,
  ranges: readonly Range[],
  live: readonly (Block | undefined)[],
  { articles, names, isAnnounced, needed }: Asked,
): Item[] | undefined {
  const cards = ranges.map(({ start, end }) => live.slice(start, end).filter((block) => block !== undefined));
  if (cards.some((blocks) => blocks.length > mostPieces || blocks.some(({ kind }) => kind === "quote")))
    return undefined;
  const marked = titlesBy(cards, ({ kind }) => kind === "heading") ?? titlesBy(cards, (block) => isNamed(names, block));
  // A single card has a title by its markup.
  const titles = marked ?? (cards.length > 1 ? titlesByPlace(draft, cards) : undefined);
  if (!titles) return undefined;
  const items = cards.flatMap((blocks, at): Item[] => {
    const title = titles[at];
    if (!title) return [];
    const href = blocks.flatMap(({ marks }) => marks).find(({ tag }) => tag === "a")?.href ?? null;
    return [{ headline: { ...(headlineOf(title) ?? { text: title.text }), href }, blocks }];
  });
  const texts = items.map(({ headline }) => headline.text);
  const mean = texts.reduce((sum, text) => sum + alphabeticLetters(text), 0) / texts.length;
  if (mean < leastMean) return undefined;
  const many = ranges.filter((range, at) => holdsSeveral(cards[at] ?? [], range, live)).length;
  if (many > ranges.length * (1 - mostCards)) return undefined;
  const beside = cards.map((blocks, at) => blocks.filter((block) => block !== titles[at]));
  const share = (holds: (block: Block) => boolean): number =>
    beside.filter((blocks) => blocks.some(holds)).length / cards.length;
  const timed = items.filter(({ headline }) => headline.line?.date != null || isTimedLine(headline.text)).length;
  const dated = timed >= items.length * half || share(isTimed) >= half;
  // Without a heading over them, a single card must be linked and dated, and headlines as short as the names of sections dated.
  if (!isAnnounced && !dated && (cards.length === 1 || mean < sureMean)) return undefined;
  if (!isAnnounced && cards.length === 1 && items[0]?.headline.href === null) return undefined;
  const evidence = (dated ? byTime : 0) + (marked ? byTitle : 0) + (areArticles(ranges, articles) ? byArticles : 0);
  if (evidence + byPart < needed) return undefined;
  const isPart = (block: Block): boolean => block.letters >= 2 && block.letters <= partLetters && !isTimed(block);
  if (evidence < needed && share(isPart) < mostCards) return undefined;
  if (share(({ text }) => money.test(text)) >= mostCards) return undefined;
  // What takes long to tell is asked of the titles alone, and last.
  return areHeadlines(texts) && !titles.some((title) => title !== undefined && isNoHeadline(title)) ? items : undefined;
}

/** Whether an element shows several stories: links to two of them, or two headings of one level. */
function holdsSeveral(blocks: readonly Block[], range: Range, live: readonly (Block | undefined)[]): boolean {
  const levels = blocks.flatMap(({ kind, level }) => (kind === "heading" ? [level] : []));
  return new Set(levels).size < levels.length || storyIn(live, range, severalLetters) === "several";
}

function areArticles(ranges: readonly Range[], articles: Uint32Array): boolean {
  const starts = new Set(ranges.map(({ start }) => start));
  const found = [...starts].reduce((sum, start) => sum + (articles[start] ?? 0), 0);
  return found >= ranges.length * mostCards;
}

/** The first block of each card that is told to be its title, where most cards have one. */
function titlesBy(
  cards: readonly (readonly Block[])[],
  tells: (block: Block) => boolean,
): (Block | undefined)[] | undefined {
  const titles = cards.map((blocks) => blocks.find((block) => tells(block) && isHeadline(block)));
  return titles.filter((title) => title !== undefined).length >= cards.length * mostCards ? titles : undefined;
}

/** Whether the markup says that a block is the title of a card. */
export function isMarkedTitle(names: readonly NameTraits[], block: Block): boolean {
  return block.kind === "heading" || isNamed(names, block);
}

function isNamed(names: readonly NameTraits[], { container, kind }: Block): boolean {
  return kind !== "caption" && namesTitle(names[container]);
}

/** Without markup that tells them, titles stand at the place where the cards have their longest lines that are no sentences. */
function titlesByPlace({ containers }: Draft, cards: readonly (readonly Block[])[]): (Block | undefined)[] | undefined {
  const byLook = new Map<string, (Block | undefined)[]>();
  for (const [at, blocks] of cards.entries())
    for (const block of blocks) {
      const container = containers[block.container];
      const look = container ? lookOf(container) : "";
      const column = byLook.get(look) ?? new Array<Block | undefined>(cards.length).fill(undefined);
      column[at] ??= isHeadline(block) && !brokenOff.test(block.text) ? block : undefined;
      byLook.set(look, column);
    }
  let best: (Block | undefined)[] | undefined;
  let most = 0;
  for (const column of byLook.values()) {
    const shown = column.filter((block) => block !== undefined);
    const mean = shown.reduce((sum, { letters }) => sum + letters, 0) / shown.length;
    if (shown.length >= cards.length * mostCards && mean > most) [best, most] = [column, mean];
  }
  return best;
}

function isHeadline(block: Block): boolean {
  const { text, letters } = block;
  if (letters < shortestHeadline || letters > longestHeadline || sentenceEnd.test(text)) return false;
  return !(isTime(text) || isSectionLink(text));
}

function isNoHeadline(block: Block): boolean {
  return isListHeading(block) || isOtherHeading(block) || isInterfaceLine(block.text) || isPromotion(block.text);
}

/** Headlines of a list differ, are not all questions, and nobody speaks in them. */
function areHeadlines(texts: readonly string[]): boolean {
  if (new Set(texts).size < texts.length) return false;
  const asking = texts.filter((text) => /[?？]$/u.test(text)).length;
  const spoken = texts.filter((text) => isCommentLine(text)).length;
  return (texts.length === 1 || asking < texts.length) && (texts.length < 2 || spoken < texts.length);
}

function isTimed(block: Block): boolean {
  return block.letters <= partLetters * 2 && isTimedLine(block.text);
}

/** `12 May 2024`, `Sport · 3 hours ago`, `5 Dec`: a time with little beside it. */
const isTimedLine = remembered((text: string): boolean => {
  if (isTime(text)) return true;
  return (
    hasDigit(text) && (readDateLine(text) !== undefined || agedEnd.test(text) || dayOfYearAtEnd(text) !== undefined)
  );
});

/** How long ago a story appeared, behind a section or alone, in full or as apps shorten it: `Sport · 3 hours ago`, `22h`, `1 ມື້`. */
const agedEnd =
  /(?:^|[\s•·|,–-])\p{Nd}{1,3}\s?(?:(?:s|m|h|d|w|mo|y|min|mins|hrs?|ຊມ|ນາທີ|ຊົ່ວໂມງ|ມື້|ອາທິດ|ເດືອນ|ປີ)|[\p{L}\p{M}]{2,10}\s?(?:ago|ກ່ອນ|ແລ້ວ|ຜ່ານມາ))$/iu;
