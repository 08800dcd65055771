import type { Block, Container } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import type { DateHints } from "../../language/dates.ts";
import { letterCount } from "../../language/script.ts";
import { headerZone, isOfOthers, titlePosition } from "../header/header-zone.ts";
import { issueDate } from "./issue-date.ts";
import { type DateLabel, labelOf, withoutLabels } from "./labels.ts";
import { type Moment, momentLine, momentOf } from "./moment.ts";

/** Letters beside a date and its label up to which a line is nothing but a date line. */
const otherLetters = 14;
/** What is quoted or numbered in front of its date is a source, not the article: `13 Penalties, May 2025.` */
const citation = /[“”"].{0,80}\p{Nd}{4}|^\p{Nd}{1,3}[.)]?\s\p{L}[^\n]{0,80}[.,]\s[^\n]{0,40}\p{Nd}{4}\.?$/u;
/** The same of a line that prints a time of day too: software writes who saved it and when. */
const signedLetters = 40;
/** Letters from which on a line below the title is text; below it only a bare date is one of the header's. */
const textLetters = 50;
/** The same below the text and among the last lines of the article. */
const otherTailLetters = 8;
/** Blocks at the end of the article that may be pieces of a credit line. */
const tailPiecesReach = 5;
/** Letters of the longest line that is searched for a labelled date outside the header. */
const longestLabelled = 120;
/** Blocks above the article that still belong to its header. */
const reachAbove = 12;
/** Characters of the place in front of the date of a dateline. */
const placeReach = 34;
/** Characters between a label and its date. */
const labelReach = 24;

/** A line of the page that shows a date. */
export interface ShownDate {
  readonly block: Block;
  readonly moment: Moment;
  readonly label: DateLabel;
}

/** The date lines of the page and which of them speak for the article. */
export interface ShownDates {
  readonly lines: readonly ShownDate[];
  readonly published: ShownDate | undefined;
  readonly modified: ShownDate | undefined;
}

/** Date lines around the title; failing that, among the credits at the end of the article. */
export function shownDates(draft: Draft, order: DateHints["order"]): ShownDates {
  const title = titlePosition(draft);
  const around = headerDateLines(headerZone(draft), title, order);
  // Among the last lines a footnote may end in a date: `13 Penalties, May 2025.`
  const lines = around.length > 0 ? around : dateLines(tailPieces(draft), order, otherTailLetters);
  const modified = lines.find(({ label }) => label === "modified");
  const others = lines.filter(({ label }) => label !== "modified");
  // Above the title stands the day on which the page was opened as often as the day of the article.
  const published =
    others.find(({ label }) => label === "published") ??
    others.find(({ block }) => block.index >= title) ??
    others.at(-1) ??
    modified;
  return { lines, published, modified };
}

/** Above the text a line may say a little beside its date; below, a footnote does so too. */
function headerDateLines(blocks: readonly Block[], title: number, order: DateHints["order"]): ShownDate[] {
  const text =
    blocks.find(({ index, letters }) => index > title && letters >= textLetters)?.index ?? Number.POSITIVE_INFINITY;
  const above = blocks.filter(({ index }) => index <= text);
  const below = blocks.filter(({ index }) => index > text);
  return [...dateLines(above, order), ...dateLines(below, order, otherTailLetters)];
}

/** Lines that are hardly more than a date with its label. */
function dateLines(blocks: readonly Block[], order: DateHints["order"], other = otherLetters): ShownDate[] {
  return blocks.flatMap((block) => {
    const line = block.kind === "control" ? undefined : momentLine(block.text, order);
    const [date, another] = line?.dates ?? [];
    if (!line || !date || another) return [];
    const front = block.text.slice(0, date.start);
    const own =
      (other === otherLetters && line.beside <= other) ||
      letterCount(withoutLabels(front) + block.text.slice(date.end)) <= other;
    return own ? [{ block, moment: momentOf(date, date.ambiguous), label: labelOf(front) }] : [];
  });
}

/** What the last credit lines were taken apart into. */
function tailPieces(draft: Draft): Block[] {
  return (
    draft.blocks
      .filter((block) => block.index < (draft.article?.end ?? 0) && !block.hidden)
      // Lists of other stories are taken off later.
      .filter(({ letters, linkLetters }) => linkLetters * 2 <= letters)
      .slice(-tailPiecesReach)
      .filter((block) => !isOfOthers(draft, block))
  );
}

/**
 * Failing all else: the first date with the word for publication right in front of it, wherever its line stands; a date set off among
 * other notes between title and text; the day of all other date lines of the article, or failing these of the lines that say who saved it at what
 * time, if they agree; a date right behind the text; the day of a dateline; that of the issue.
 */
export function lastShownDate(draft: Draft, order: DateHints["order"]): Moment | undefined {
  const end = draft.article?.end ?? 0;
  const start = (draft.article?.start ?? 0) - reachAbove;
  const own = draft.blocks.filter((block) => !block.hidden && !isOfOthers(draft, block));
  const inside = own.filter(({ index }) => index >= start && index < end);
  const uncited = inside.filter((block) => !citation.test(block.text));
  const lines = dateLines(uncited, order);
  const signed = lines.length > 0 ? [] : dateLines(uncited, order, signedLetters).filter(({ moment }) => moment.clock);
  return (
    labelledDate(own, order) ??
    notedDate(draft, order) ??
    onlyDay([...lines, ...signed]) ??
    dateBehind(draft, order) ??
    datelineDate(inside) ??
    issueDate(draft, order)
  );
}

/** The first of the lines, if all that speak of no change name its day. */
function onlyDay(lines: readonly ShownDate[]): Moment | undefined {
  const own = lines.filter(({ label }) => label !== "modified");
  const [, another] = new Set(own.map(({ moment }) => moment.day));
  return another === undefined ? own[0]?.moment : undefined;
}

/** Blocks behind the article among which its date may stand. */
const reachBehind = 4;
/** What templates call the element of a date. */
const dateName = /(?:^|[\s_-])(?:date|time|datetime|pubdate|published|posted)(?:$|[\s_-])/iu;

/** The bare date right behind the text, in an element that is called one, where the element around it holds the text as well: that of a list does not. */
function dateBehind(draft: Draft, order: DateHints["order"]): Moment | undefined {
  const { containers, article, source } = draft;
  if (!article) return undefined;
  for (const block of source.slice(article.end, article.end + reachBehind)) {
    const own = containers[block.container];
    const around = containers[own?.parent ?? -1];
    if (!own || !around || block.hidden || around.start >= article.end - 1) continue;
    if (isPageFrame(around) || !dateName.test(`${own.className} ${own.id}`) || isOfOthers(draft, block)) continue;
    const [line] = dateLines([block], order, 0);
    if (line && line.label !== "modified") return line.moment;
  }
  return undefined;
}

function isPageFrame({ tag }: Container): boolean {
  return tag === "body" || tag === "html" || tag === "#root";
}

function labelledDate(blocks: readonly Block[], order: DateHints["order"]): Moment | undefined {
  for (const block of blocks) {
    if (block.letters > longestLabelled) continue;
    const [date] = momentLine(block.text, order)?.dates ?? [];
    if (!date || date.precision === "month") continue;
    const front = block.text.slice(Math.max(0, date.start - labelReach), date.start);
    if (labelOf(front) === "published") return momentOf(date, date.ambiguous);
  }
  return undefined;
}

/** Letters of the longest line of notes between title and text. */
const longestNote = 60;
/** Signs that part notes. What a letter stands in front of, `opens on 5 May`, is told. */
const notesApart = /^[^\p{L}\p{Nd}]*$|[,|·•—–:/()-]\s?(?:(?:ວັນທີ|วันที่|ngày)\s?)?$/u;

/** Letters of neither Lao nor Latin: of the line that tells the day nobody here knows what it says beside it. */
function isForeign(text: string): boolean {
  return /(?![\p{Script=Lao}\p{Script=Latin}])\p{L}/u.test(text);
}

/**
 * `Press release No. 17, 11 June 2024`, `_18 June 2025_ · Noy · 5 min read`: the only date of a line right below the title, set off, or in
 * a language of which khao knows the months and little more.
 */
function notedDate(draft: Draft, order: DateHints["order"]): Moment | undefined {
  const title = titlePosition(draft);
  for (const block of headerZone(draft)) {
    if (block.index <= title || block.kind === "control") continue;
    if (block.letters > longestNote || /[.!?]$/u.test(block.text)) return undefined;
    const [date, another] = momentLine(block.text, order)?.dates ?? [];
    if (!date || another || date.precision === "month") continue;
    if (notesApart.test(block.text.slice(0, date.start)) || isForeign(block.text))
      return momentOf(date, date.ambiguous);
  }
  return undefined;
}

/** `VIENTIANE, 3 March 2024 (KPL) – ` in front of the first paragraph. */
function datelineDate(blocks: readonly Block[]): Moment | undefined {
  const lead = blocks.find(({ kind, letters }) => kind === "paragraph" && letters > longestLabelled / 2);
  const [date] = lead ? (momentLine(lead.text.slice(0, longestLabelled), "dmy")?.dates ?? []) : [];
  if (!lead || !date || date.precision === "month" || date.start > placeReach) return undefined;
  const isPlace = /^\p{L}[\p{L}\p{M}' .-]{1,30},\s?$/u.test(lead.text.slice(0, date.start));
  return isPlace && /^\s?[)(–—-]/u.test(lead.text.slice(date.end)) ? momentOf(date, date.ambiguous) : undefined;
}
