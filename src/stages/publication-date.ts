import type { Block } from "../article/block.ts";
import { type Draft, takeBlocks } from "../article/draft.ts";
import type { Fields, Found, FoundDate } from "../article/fields.ts";
import type { Stage } from "../article/stage.ts";
import { dateFromUrl, type NewsDate, parseNewsDate } from "../language/dates.ts";
import { readDateLine } from "./date-line.ts";
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
/** Blocks at the end of the article that may be pieces of a credit line. */
const tailPiecesReach = 5;

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

/** Date lines around the title; failing that, among the credits at the end of the article. */
function visibleDates(draft: Draft): VisibleDates {
  const title = titlePosition(draft);
  const around = dateLines(headerZone(draft));
  const lines = around.length > 0 ? around : dateLines(tailPieces(draft));
  const modified = lines.find(isUpdate);
  const others = lines.filter((line) => !isUpdate(line));
  // Above the title stands the day on which the page was opened as often as the day of the article.
  const published = others.find((line) => line.block.index >= title) ?? others.at(-1) ?? modified;
  return { lines, published, modified };
}

/** Lines that are hardly more than a date with its label. */
function dateLines(blocks: readonly Block[]): VisibleDate[] {
  return blocks.flatMap((block) => {
    const line = block.kind === "control" ? undefined : readDateLine(block.text);
    const [date, another] = line?.dates ?? [];
    return line && date && !another && line.beside <= labelLetters ? [{ block, date }] : [];
  });
}

/** What the last credit lines were taken apart into. */
function tailPieces(draft: Draft): Block[] {
  return draft.blocks
    .filter((block) => block.index < (draft.article?.end ?? 0) && !block.hidden)
    .slice(-tailPiecesReach);
}

function isUpdate({ block, date }: VisibleDate): boolean {
  return updateWords.test(block.text.slice(0, date.start));
}

/** The date lines that were used leave the body. */
function takeDateLines(draft: Draft, { lines, published, modified }: VisibleDates): Draft {
  const title = titlePosition(draft);
  const used = lines.filter(
    (line) =>
      line === published ||
      line === modified ||
      (line.date.iso === published?.date.iso && line.block.index >= title - 2),
  );
  const updates = used.filter(isUpdate).map((line) => line.block);
  const rest = used.filter((line) => !isUpdate(line)).map((line) => line.block);
  return takeBlocks(takeBlocks(draft, "modifiedAt", updates), "publishedAt", rest);
}
