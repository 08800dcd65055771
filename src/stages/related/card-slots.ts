import type { Block } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import { readDateLine } from "../../language/date-line.ts";
import { dayOfYearAtEnd } from "../../language/day-of-year.ts";
import { hasDigit } from "../../language/digits.ts";
import { letterCount } from "../../language/script.ts";
import { isCommentLine } from "../dump/comments.ts";
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

/** The cards of a group, read: their headlines, and how much speaks for stories. */
export interface Card {
  readonly items: Item[];
  readonly evidence: number;
  /** Whether most of them show when they appeared. */
  readonly dated: boolean;
  /** Whether the markup tells the headlines. */
  readonly titled: boolean;
  /** Whether the headlines are as short as the names of sections. */
  readonly short: boolean;
}

interface Piece {
  readonly block: Block;
  readonly look: string;
}

/**
 * Reads the cards of a group: each must show a headline at the place where the others show theirs.
 *
 * @param articles - how many elements `article` start at each block
 */
export function readCards(
  draft: Draft,
  ranges: readonly Range[],
  live: readonly (Block | undefined)[],
  articles: Uint32Array,
): Card | undefined {
  const many = ranges.filter((range) => holdsSeveral(range, live)).length;
  if (many > ranges.length * (1 - mostCards)) return undefined;
  const cards = ranges.map((range) => piecesOf(draft, range, live));
  if (cards.some((pieces) => pieces.length > mostPieces || pieces.some(({ block }) => block.kind === "quote")))
    return undefined;
  const headings = titlesBy(cards, ({ block }) => block.kind === "heading");
  const named = headings ? undefined : titlesBy(cards, ({ block }) => isNamed(draft, block));
  const titles = headings ?? named ?? titlesByPlace(cards);
  // What takes long to tell is asked of the titles alone.
  if (!titles || titles.some((title) => title !== undefined && isNoHeadline(title))) return undefined;
  const items = cards.flatMap((pieces, at): Item[] => {
    const title = titles[at];
    if (!title) return [];
    const href = pieces.flatMap(({ block }) => block.marks).find(({ tag }) => tag === "a")?.href ?? null;
    const headline = { ...(headlineOf(title) ?? { text: title.text }), href };
    return [{ headline, blocks: pieces.map(({ block }) => block) }];
  });
  const texts = items.map(({ headline }) => headline.text);
  const mean = texts.reduce((sum, text) => sum + letterCount(text), 0) / texts.length;
  if (mean < leastMean || !areHeadlines(texts)) return undefined;
  const beside = cards.map((pieces, at) =>
    pieces.filter(({ block }) => block !== titles[at]).map(({ block }) => block),
  );
  const share = (holds: (block: Block) => boolean): number =>
    beside.filter((blocks) => blocks.some(holds)).length / cards.length;
  if (share(({ text }) => money.test(text)) >= mostCards) return undefined;
  const timed = items.filter(({ headline }) => headline.line?.date != null || isTimedLine(headline.text)).length;
  const dated = share(isTimed) >= half || timed >= items.length * half;
  const parted = share((block) => block.letters >= 2 && block.letters <= partLetters && !isTimed(block)) >= mostCards;
  const titled = (headings ?? named) !== undefined;
  const evidence = (dated ? 2 : 0) + (titled ? 1 : 0) + (parted ? 1 : 0) + (areArticles(ranges, articles) ? 2 : 0);
  return { items, evidence, dated, titled, short: mean < sureMean };
}

/** Whether an element shows several stories: links to two of them, or two headings of one level. */
function holdsSeveral(range: Range, live: readonly (Block | undefined)[]): boolean {
  if (storyIn(live, range, severalLetters) === "several") return true;
  const levels = live
    .slice(range.start, range.end)
    .flatMap((block) => (block?.kind === "heading" ? [block.level] : []));
  return new Set(levels).size < levels.length;
}

function piecesOf(draft: Draft, { start, end }: Range, live: readonly (Block | undefined)[]): Piece[] {
  return live.slice(start, end).flatMap((block): Piece[] => {
    const container = block && draft.containers[block.container];
    return block && container ? [{ block, look: lookOf(container) }] : [];
  });
}

function areArticles(ranges: readonly Range[], articles: Uint32Array): boolean {
  const starts = new Set(ranges.map(({ start }) => start));
  const found = [...starts].reduce((sum, start) => sum + (articles[start] ?? 0), 0);
  return found >= ranges.length * mostCards;
}

/** The first piece of each card that is told to be its title, where most cards have one. */
function titlesBy(
  cards: readonly (readonly Piece[])[],
  tells: (piece: Piece) => boolean,
): (Block | undefined)[] | undefined {
  const titles = cards.map((pieces) => pieces.find((piece) => tells(piece) && isHeadline(piece.block))?.block);
  return titles.filter((title) => title !== undefined).length >= cards.length * mostCards ? titles : undefined;
}

function isNamed(draft: Draft, { container, kind }: Block): boolean {
  const own = draft.containers[container];
  return kind !== "caption" && own !== undefined && namesTitle(own);
}

/** Without markup that tells them, titles stand at the place where the cards have their longest lines that are no sentences. */
function titlesByPlace(cards: readonly (readonly Piece[])[]): (Block | undefined)[] | undefined {
  const byLook = new Map<string, (Block | undefined)[]>();
  for (const [at, pieces] of cards.entries())
    for (const { block, look } of pieces) {
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
function isTimedLine(text: string): boolean {
  if (isTime(text)) return true;
  return (
    hasDigit(text) && (readDateLine(text) !== undefined || dayOfYearAtEnd(text) !== undefined || agedEnd.test(text))
  );
}

/** How long ago a story appeared, behind a section or alone, in full or as apps shorten it: `Sport · 3 hours ago`, `22h`, `1 ມື້`. */
const agedEnd =
  /(?:^|[\s•·|,–-])\p{Nd}{1,3}\s?(?:(?:s|m|h|d|w|mo|y|min|mins|hrs?|ຊມ|ນາທີ|ຊົ່ວໂມງ|ມື້|ອາທິດ|ເດືອນ|ປີ)|[\p{L}\p{M}]{2,10}\s?(?:ago|ກ່ອນ|ແລ້ວ|ຜ່ານມາ))$/iu;
