import type { Block } from "../../article/block.ts";
import type { Draft, RelatedStory } from "../../article/draft.ts";
import { remembered } from "../../article/page-memo.ts";
import { findNewsDates, type NewsDateMatch } from "../../language/dates.ts";
import { hasDigit } from "../../language/digits.ts";
import { matchingKey } from "../../language/matching-key.ts";
import { alphabeticLength, letterCount, lettersOfHan } from "../../language/script.ts";
import type { ItemLine } from "../dump/item-lines.ts";
import { isInterfaceLine } from "../interface/interface-line.ts";
import { absoluteUrl } from "../record/urls.ts";
import { isRelatedHeading, mayBeRelatedHeading } from "./related-heading.ts";

/** Letters from which on a link under a heading that announces stories is a headline. */
export const announcedLetters = 8;
/** Signs of the shortest such link in any script. */
const fewestSigns = Math.ceil(announcedLetters / lettersOfHan);
/** Letters up to which a stray piece of an item is the name of its section. */
const sectionLetters = 30;
/** Characters of the longest link that may be a button or an item of a menu, with what readers of the screen are told of it. */
const longestMenuItem = 60;
/** Letters from which on a piece of an item is its summary. */
const summaryLetters = 40;

/** Words that only introduce a date. */
const dateWords = /^(?:time|date|published|posted|updated|on|at|ago|ເວລາ|ວັນທີ|ມື້)/iu;

/** Letters of the longest heading of a list. */
const longestHeading = 60;

/** The headline of an item: a text and, where it is a link, its address. */
export interface Headline {
  readonly text: string;
  readonly href: string | null;
  /** In a text dump, the line that was taken apart: its text, the date and the section that stood on it. */
  readonly line?: ItemLine & { readonly text: string };
}

/** Whether a block is the heading of a list of other stories. */
export function isListHeading(block: Block): boolean {
  return block.letters <= longestHeading && mayBeRelatedHeading(block.text) && announcesStories(block);
}

const announcesStories = remembered(
  (block: Block): boolean =>
    isRelatedHeading(block.text) || isBilingualHeading(block.text) || isHeadingWithTools(block) || isReadOn(block),
);

const readOn = /^(?:ອ່ານ(?:ຕໍ່|ຕື່ມ|ເພີ່ມ|ເພີ່ມເຕີມ|ນຳ|ອີກ|ປະກອບ)|ຂ່າວ(?:ສານ)? ?ແລະ ?(?:ກິດຈະກຳ|ບົດຄວາມ|ເຫດການ|ແຈ້ງການ))\s?:?$/u;

/** `ອ່ານເພີ່ມ`, `ຂ່າວສານ ແລະ ກິດຈະກຳ` in an element of headings; elsewhere a button opens the rest, and an item of a menu a section. */
function isReadOn({ kind, linkLetters, text }: Block): boolean {
  return kind === "heading" && linkLetters === 0 && readOn.test(text);
}

/** `Recent posts See all`: a heading and a link that opens the list. */
function isHeadingWithTools({ text, marks }: Block): boolean {
  const link = marks.findLast((mark) => mark.tag === "a" && mark.end === text.length && mark.start > 0);
  if (!link || !isRelatedHeading(text.slice(0, link.start).trim())) return false;
  const tool = text.slice(link.start);
  return isInterfaceLine(tool) || isRelatedHeading(tool);
}

const laoLetter = /[\u0E80-\u0EFF]/;
const twoScripts =
  /^(?:(?<lao>\p{Script=Lao}[\p{Script=Lao} ]{2,30})(?: | ?[/|·] ?)(?<latin>[A-Za-z][A-Za-z ]{3,30})|(?<first>[A-Za-z][A-Za-z ]{3,30})(?: | ?[/|·] ?)(?<second>\p{Script=Lao}[\p{Script=Lao} ]{2,30}))$/u;
/** Words that announce more in one language where the other names the stories. */
const more = /^(?:more|others?|ເພີ່ມເຕີມ|ອື່ນໆ)$/iu;

/** `ຂ່າວກ່ຽວຂ້ອງ Related`, `Earlier bulletins / ແຈ້ງການກ່ອນໜ້າ`: a heading in each of two languages. */
function isBilingualHeading(text: string): boolean {
  if (!laoLetter.test(text)) return false;
  const { lao, latin, first, second } = twoScripts.exec(text)?.groups ?? {};
  const parts = [lao ?? second ?? "", latin ?? first ?? ""];
  return parts.every((part) => part !== "" && (isRelatedHeading(part) || more.test(part)));
}

/** A link of a block that is no button and no item of a menu, with its length. */
export interface Link extends Headline {
  /** Where it begins in its block, white space included. */
  readonly start: number;
  /** Characters of the link before it was trimmed, as many as it would have in an alphabet. */
  readonly width: number;
  readonly letters: number;
}

/** Linked headlines of a block; equal texts count once. Links on a few letters (a date, "more") are none. */
export function headlinesOf(block: Block, letters: number): readonly Link[] {
  const found = new Map<string, Link>();
  for (const link of linksOf(block)) if (isAsLong(link, letters) && !found.has(link.text)) found.set(link.text, link);
  return [...found.values()];
}

/**
 * The one story whose headlines stand in the blocks from `start` to `end`, which is exclusive: the first headline, `undefined` where
 * there is none, and `several` as soon as another story shows. Two addresses are two stories, unless the texts are one: KPL links
 * picture and headline of a story to different numbers.
 */
export function storyIn(
  blocks: readonly (Block | undefined)[],
  { start, end }: { readonly start: number; readonly end: number },
  letters: number,
): Headline | "several" | undefined {
  let first: Headline | undefined;
  for (let index = start; index < end; index++) {
    const block = blocks[index];
    if (block === undefined || block.marks.length === 0) continue;
    for (const link of linksOf(block)) {
      if (!isAsLong(link, letters)) continue;
      first ??= link;
      // Links without an address are told apart by their texts alone.
      if (
        (link.href !== first.href || !link.href || leadsNowhere(link)) &&
        !link.text.startsWith(first.text) &&
        !first.text.startsWith(link.text)
      )
        return "several";
    }
  }
  return first;
}

function isAsLong(link: Link, letters: number): boolean {
  return link.width >= letters && link.letters >= letters;
}

const oneWord = /^[\p{Script=Latin}\p{Nd}-]{1,40}$/u;
const moreOpening = /^(?:more|all|see all|view all) /i;
const moreOf = /^(?:more|all|see all|view all) [\p{L}&'’.-]{2,20}(?: [\p{L}&'’.-]{2,20})?$/iu;

/** Whether a line names a section rather than a story: one word, `More politics`. */
export function isSectionLink(text: string): boolean {
  return oneWord.test(text) || (moreOpening.test(text) && moreOf.test(text));
}

/** Addresses of pages that are no stories: sections, authors, what a site says of itself. */
const noStoryAddress =
  /\/(?:tags?|categor(?:y|ies)|labels?|archives?|authors?|topics?|feeds?|rss|search|page|about|contact|privacy|terms|policy|policies|agreement|sitemap|log-?in|sign-?up|subscribe|inquiry)(?![a-z])/iu;

/** Whether the address of a headline tells that it is none. */
export function leadsToNoStory({ href }: Headline): boolean {
  return href !== null && noStoryAddress.test(href);
}

/** An address that a script replaces: it tells nothing of where the link leads. */
const noAddress = /^\s{0,4}#\s{0,4}$/u;
/** Addresses that lead to no page: scripts, letters, calls, and windows to share it in. */
const noStory =
  /^\s{0,4}(?:javascript:|mailto:|tel:|sms:|whatsapp:)|\/(?:sharer?(?:\.php)?|intent\/[a-z]{4,8}|share-offsite)\/?\?/iu;

/** Where a headline leads, if its link says so. */
export function addressOf({ href }: Headline, draft: Draft): string | null {
  return href && !noAddress.test(href) ? absoluteUrl(href, draft) : null;
}

/** Whether a script answers to the link of a headline, as it does to a question that opens, a tab, a window of terms. */
export function leadsNowhere({ href }: Headline): boolean {
  return href !== null && noAddress.test(href);
}

/** The links of a block that may be headlines, however many of the elements around it are looked at. */
const linksOf = remembered((block: Block): readonly Link[] => {
  const links: Link[] = [];
  for (const { tag, start, end, href: printed = null } of block.marks) {
    if (tag !== "a" || end - start < fewestSigns || (printed !== null && noStory.test(printed))) continue;
    const text = block.text.slice(start, end).trim();
    const added = alphabeticLength(text) - text.length;
    const letters = letterCount(text) + added;
    const width = end - start + added;
    if (Math.min(width, letters) < announcedLetters) continue;
    if (text.length <= longestMenuItem && isInterfaceLine(text)) continue;
    links.push({ text, href: printed || null, start, width, letters });
  }
  return links;
});

/**
 * Puts one item of a list together: its headline, and what its other pieces are.
 *
 * @param listed - the blocks of the whole list
 */
export function storyOf(
  draft: Draft,
  headline: Headline,
  blocks: readonly Block[],
  listed: readonly Block[],
): RelatedStory {
  let section: string | null = headline.line?.section ?? null;
  let publishedAt: string | null = firstDate(headline.line?.date ?? "", listed)?.iso ?? null;
  let summary: string | null = null;
  const title = matchingKey(headline.text);
  for (const block of blocks) {
    if (block.text === headline.line?.text) continue;
    // A block of several headlines says nothing more about one of them.
    if (
      block.text.length > headline.text.length * 1.5 &&
      block.linkLetters > block.letters * 0.8 &&
      block.marks.filter((mark) => mark.tag === "a").length > 1
    )
      continue;
    const piece = withoutTitle(block.text, headline.text, title);
    if (piece === "") continue;
    const letters = letterCount(piece);
    const date = firstDate(piece, listed);
    if (date && letters - letterCount(date.source) < sectionLetters) {
      publishedAt ??= date.iso;
      const label = `${piece.slice(0, date.start)} ${piece.slice(date.end)}`.replace(/[\s|·,–-]{1,20}/gu, " ").trim();
      if (letterCount(label) >= 3 && !isInterfaceLine(label) && !dateWords.test(label)) section ??= label;
    } else if (letters >= summaryLetters || /[.!?。]$/u.test(piece)) summary ??= piece;
    else if (letters >= 2 && letters <= sectionLetters && block.kind !== "control" && !isInterfaceLine(piece))
      section ??= piece;
  }
  const { text, date } = withoutDate(headline.text);
  return {
    title: text,
    url: addressOf(headline, draft),
    section,
    publishedAt: publishedAt ?? date,
    summary,
  };
}

/** The first date of a text, in the order of the list that it stands in. */
function firstDate(text: string, listed: readonly Block[]): NewsDateMatch | undefined {
  const [date] = findNewsDates(text);
  const order = date?.ambiguous ? sharedOrder(listed) : undefined;
  return order ? findNewsDates(text, { order })[0] : date;
}

/** A headline with its date behind it in digits, as lists of text dumps have it. */
function withoutDate(text: string): { text: string; date: string | null } {
  if (!hasDigit(text)) return { text, date: null };
  const digits = /[\s|,(–-]{1,5}(?<date>\p{Nd}{1,4}[/.-]\p{Nd}{1,2}[/.-]\p{Nd}{2,4})\)?$/u.exec(text);
  const [date] = findNewsDates(digits?.groups?.["date"] ?? "");
  return digits && digits.index > 0 && date
    ? { text: text.slice(0, digits.index), date: date.iso }
    : { text, date: null };
}

/** What a line says beyond the title: nothing, a glued label, or the whole line if it is another text. */
function withoutTitle(line: string, title: string, key: string): string {
  if (matchingKey(line) === key || (line.endsWith(title) && line.length - title.length <= sectionLetters)) return "";
  return line.startsWith(title) && line.length - title.length <= sectionLetters * 2
    ? line.slice(title.length).trim()
    : line;
}

/** The order of day and month that the dates of a list agree on, where one of them leaves no choice. */
const sharedOrder = remembered((blocks: readonly Block[]): "dmy" | "mdy" | undefined => {
  const votes = { dmy: 0, mdy: 0 };
  for (const block of blocks) {
    if (block.letters > 60) continue;
    for (const { ambiguous, order } of findNewsDates(block.text))
      if (!ambiguous && (order === "dmy" || order === "mdy")) votes[order]++;
  }
  if (votes.dmy === votes.mdy) return undefined;
  return votes.dmy > votes.mdy ? "dmy" : "mdy";
});
