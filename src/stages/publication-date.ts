import type { Block } from "../article/block.ts";
import { type Cut, cutBlock, type Draft, takeBlocks } from "../article/draft.ts";
import type { Fields, Found, FoundDate } from "../article/fields.ts";
import type { Stage } from "../article/stage.ts";
import { dateFromUrl, findNewsDates, type NewsDate, parseNewsDate } from "../language/dates.ts";
import { letterCount } from "../language/script.ts";
import { headerZone, titlePosition } from "./header-zone.ts";

const publishedNames: readonly string[] = [
  "article:published_time",
  "datepublished",
  "og:published_time",
  "og:article:published_time",
  "article.published",
  "publishdate",
  "publish-date",
  "pubdate",
  "published",
  "sailthru.date",
  "parsely-pub-date",
  "cxenseparse:recs:publishtime",
  "dc.date.issued",
  "dcterms.created",
  "dcterms.date",
  "dc.date",
  "date",
];
const modifiedNames: readonly string[] = [
  "article:modified_time",
  "datemodified",
  "og:updated_time",
  "last-modified",
  "dcterms.modified",
];
const updateWords = /update|modif|edited|ປັບປຸງ|ແກ້ໄຂ/iu;
/** Letters beside a date up to which a line is nothing but the date and its label. */
const labelLetters = 14;
/** Letters of the longest line that is searched for dates. */
const longestLine = 120;
/** Blocks at the end of the article where a credit line may stand. */
const tailBlocks = 3;
const tailCredit =
  /^(?:(?:[Bb]y|BY)\s(?=\p{Lu})|\(?(?:[Ll]atest |[Ll]ast )?[Uu]pdate|[Pp]ublished|PUBLISHED|[Pp]osted|ວັນທີ|ໂດຍ|ຂ່າວ\s?:)/u;
/** What stands between the parts of a header line. */
const separator = /[|·•(]/u;

/** Finds when the article was published and changed: what the page says about itself, its `time` elements, its visible lines, its address. */
export const publicationDate: Stage = {
  name: "publication-date",
  rules: [],
  run(draft) {
    if (draft.fields.publishedAt || draft.fields.modifiedAt) return draft;
    const visible = visibleDates(draft);
    const published = firstDate([
      () => embeddedDate("json-ld", draft.embedded.article?.datePublished),
      () => metaDate(draft, publishedNames),
      () => timeElement(draft),
      () => (visible.published ? found("visible", visible.published.date) : undefined),
      () => urlDate(draft),
    ]);
    const modified = firstDate([
      () => embeddedDate("json-ld", draft.embedded.article?.dateModified),
      () => metaDate(draft, modifiedNames),
      () => (visible.modified ? found("visible", visible.modified.date) : undefined),
    ]);
    const fields: Fields = {
      ...draft.fields,
      ...(published ? { publishedAt: published } : {}),
      ...(modified ? { modifiedAt: modified } : {}),
    };
    return takeDateLines({ ...draft, fields }, visible);
  },
};

function firstDate(sources: readonly (() => Found<FoundDate> | undefined)[]): Found<FoundDate> | undefined {
  for (const source of sources) {
    const date = source();
    if (date) return date;
  }
  return undefined;
}

function found(from: string, { iso, precision, source }: NewsDate): Found<FoundDate> {
  return { from, value: { iso, precision, source } };
}

function embeddedDate(from: string, text: string | null | undefined): Found<FoundDate> | undefined {
  const date = text ? parseNewsDate(text) : undefined;
  return date && found(from, date);
}

function metaDate(draft: Draft, names: readonly string[]): Found<FoundDate> | undefined {
  for (const name of names) {
    const date = embeddedDate(name, draft.embedded.meta.get(name));
    if (date) return date;
  }
  return undefined;
}

/** The `time` element that says it is the publication, or the first one between the title and the text. */
function timeElement(draft: Draft): Found<FoundDate> | undefined {
  const title = titlePosition(draft);
  const near = draft.times.filter(
    (time) => time.before >= title - 8 && time.before <= Math.max(title + 12, (draft.article?.start ?? 0) + 3),
  );
  const named = near.find(
    (time) => /publish|datepublished|entry-date/iu.test(time.purpose) && !updateWords.test(time.purpose),
  );
  const time = named ?? near.find((other) => !updateWords.test(other.purpose));
  if (!time) return undefined;
  return embeddedDate("time", time.datetime) ?? embeddedDate("time", time.text);
}

function urlDate(draft: Draft): Found<FoundDate> | undefined {
  const date = draft.page.url ? dateFromUrl(draft.page.url) : undefined;
  return date && { from: "url", value: date };
}

interface VisibleDate {
  readonly block: Block;
  readonly date: NewsDate & { readonly start: number; readonly end: number };
}

interface VisibleDates {
  readonly lines: readonly VisibleDate[];
  readonly published: VisibleDate | undefined;
  readonly modified: VisibleDate | undefined;
}

/** Dates on the short lines around the title; failing that, on a credit line at the end of the article. */
function visibleDates(draft: Draft): VisibleDates {
  const title = titlePosition(draft);
  const around = datesOn(
    headerZone(draft).filter(
      (block) => block.letters <= longestLine && block.kind !== "control" && isHeaderLine(block.text),
    ),
  );
  const lines = around.length > 0 ? around : datesOn(tailCredits(draft));
  const modified = lines.find(isUpdate);
  const others = lines.filter((line) => !isUpdate(line));
  // Above the title stands the day on which the page was opened as often as the day of the article.
  const published = others.find((line) => line.block.index >= title) ?? others.at(-1) ?? modified;
  return { lines, published, modified };
}

function datesOn(blocks: readonly Block[]): VisibleDate[] {
  return blocks.flatMap((block) => findNewsDates(block.text).map((date) => ({ block, date })));
}

/** A line that is hardly more than its dates, begins like a credit, or is made of parts; never a sentence that tells a date. */
function isHeaderLine(text: string): boolean {
  const dates = findNewsDates(text);
  if (dates.length === 0) return false;
  const rest = dates.reduceRight((line, date) => line.slice(0, date.start) + line.slice(date.end), text);
  return (
    letterCount(rest) <= labelLetters || tailCredit.test(text) || (separator.test(text) && !/[.!?。]$/u.test(text))
  );
}

/** The last short lines of the article that begin like a credit: `By Times Reporters (Latest Update September 9, 2025)`. */
function tailCredits(draft: Draft): Block[] {
  const inside = draft.blocks.filter((block) => block.index < (draft.article?.end ?? 0) && !block.hidden);
  return inside.slice(-tailBlocks).filter((block) => block.letters <= longestLine && tailCredit.test(block.text));
}

/** The words in front of a date, back to the separator before it. */
function labelBefore({ block, date }: VisibleDate): string {
  return block.text.slice(0, date.start).split(separator).at(-1) ?? "";
}

function isUpdate(line: VisibleDate): boolean {
  return updateWords.test(labelBefore(line));
}

/** The dates that were used leave the body, with their labels and the separators behind them; what else the line says stays for other stages. */
function takeDateLines(draft: Draft, { lines, published, modified }: VisibleDates): Draft {
  const title = titlePosition(draft);
  const used = lines.filter(
    (line) =>
      line === published ||
      line === modified ||
      (line.date.iso === published?.date.iso && line.block.index >= title - 2),
  );
  let result = draft;
  for (const block of new Set(used.map((line) => line.block))) {
    const cuts: Cut[] = [];
    for (const line of used.filter((other) => other.block === block)) {
      const { start, end } = dateSegment(line);
      const from = Math.max(start, cuts.at(-1)?.end ?? 0);
      if (end > from) cuts.push({ start: from, end, to: { field: isUpdate(line) ? "modifiedAt" : "publishedAt" } });
    }
    const rest = cuts.reduceRight((text, cut) => text.slice(0, cut.start) + text.slice(cut.end), block.text);
    result =
      letterCount(rest) <= labelLetters && !separator.test(block.text)
        ? takeBlocks(result, "publishedAt", [block])
        : cutBlock(result, block, cuts);
  }
  return result;
}

/** A date with the label in front of it and the separator on one side. */
function dateSegment(line: VisibleDate): { start: number; end: number } {
  const { text } = line.block;
  const label = labelBefore(line);
  const short = letterCount(label) <= labelLetters;
  const start = short ? line.date.start - label.length : line.date.start;
  const behind = /^[\s)|·•,–-]{1,6}/u.exec(text.slice(line.date.end))?.[0].length ?? 0;
  const before =
    behind === 0 ? (/[\s(|·•,–-]{1,6}$/u.exec(text.slice(Math.max(0, start - 6), start))?.[0].length ?? 0) : 0;
  return { start: start - before, end: line.date.end + behind };
}
