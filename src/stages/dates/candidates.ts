import type { Draft } from "../../article/draft.ts";
import type { DateHints } from "../../language/dates.ts";
import { dateFromUrl } from "../../language/dates.ts";
import { isOfOthers, titlePosition } from "../header/header-zone.ts";
import { labelOf } from "./labels.ts";
import { type Moment, momentOf, readMoment } from "./moment.ts";
import { modifiedNames, publishedNames } from "./names.data.ts";
import { type ShownDates, shownDates } from "./visible.ts";

/** Where a date was found. Sources of one family repeat each other; those of two confirm each other. */
type DateFamily = "json-ld" | "meta" | "time" | "visible" | "url";

/** A date of the page that may be the article's. */
export interface DateCandidate {
  readonly family: DateFamily;
  /** For the record: the family, or the name of the meta element. */
  readonly from: string;
  readonly moment: Moment;
}

/** All dates of a page that may be the article's, each list with the surest first. */
export interface DateCandidates {
  readonly published: readonly DateCandidate[];
  readonly modified: readonly DateCandidate[];
  readonly shown: ShownDates;
}

/** Collects the dates of a page. Nothing is decided here. */
export function dateCandidates(draft: Draft, order?: DateHints["order"]): DateCandidates {
  const { article } = draft.embedded;
  const shown = shownDates(draft, order);
  const times = timeElements(draft, order);
  const visible = (date: ShownDates["published"]): DateCandidate[] =>
    date ? [{ family: "visible", from: "visible", moment: date.moment }] : [];
  return {
    published: [
      ...stamp("json-ld", "json-ld", article?.datePublished, order),
      ...metaDates(draft, publishedNames, order),
      ...times.published,
      ...visible(shown.published),
      ...urlDates(draft),
    ],
    modified: [
      ...stamp("json-ld", "json-ld", article?.dateModified, order),
      ...metaDates(draft, modifiedNames, order),
      ...times.modified,
      ...visible(shown.modified),
    ],
    shown,
  };
}

function stamp(
  family: DateFamily,
  from: string,
  text: string | null | undefined,
  order: DateHints["order"],
): DateCandidate[] {
  const moment = text ? readMoment(text, order) : undefined;
  return moment ? [{ family, from, moment }] : [];
}

function metaDates(draft: Draft, names: readonly string[], order: DateHints["order"]): DateCandidate[] {
  const { meta } = draft.embedded;
  const present = names.filter((name) => meta.has(name));
  return present.flatMap((name) => stamp("meta", name, meta.get(name), order));
}

function urlDates(draft: Draft): DateCandidate[] {
  const date = draft.page.url ? dateFromUrl(draft.page.url) : undefined;
  return date ? [{ family: "url", from: "url", moment: momentOf({ ...date, rule: "url" }, false) }] : [];
}

/** Names of a time element that make it the publication, and those that make it a change. */
const publishedName = /publish|posted|entry-date|created/iu;
const modifiedName = /updat|modif/iu;
/** Blocks around the title among which the article's own time elements stand. */
const above = 8;
const below = 12;

/** The time elements of the header: those that say they are the publication first, then from the title down. */
function timeElements(
  draft: Draft,
  order: DateHints["order"],
): { published: DateCandidate[]; modified: DateCandidate[] } {
  const title = titlePosition(draft);
  const last = Math.max(title + below, (draft.article?.start ?? 0) + 3);
  const near = draft.times.filter(({ before }) => before >= title - above && before <= last && isOwn(draft, before));
  const candidates = (times: typeof near): DateCandidate[] =>
    times.flatMap(({ datetime, text }) => {
      const read = stamp("time", "time", datetime, order);
      return read.length > 0 ? read : stamp("time", "time", text, order);
    });
  const isModified = ({ purpose, before, text }: (typeof near)[number]): boolean =>
    !publishedName.test(purpose) &&
    (modifiedName.test(purpose) || labelOf(inFrontOf(text, draft.source[before]?.text ?? "")) === "modified");
  const others = near.filter((time) => !isModified(time));
  const named = others.filter(({ purpose }) => publishedName.test(purpose));
  const unnamed = others.filter(({ purpose }) => !publishedName.test(purpose));
  const nearest = [
    ...unnamed.filter(({ before }) => before >= title),
    ...unnamed.filter(({ before }) => before < title).reverse(),
  ];
  return { published: candidates([...named, ...nearest]).slice(0, 1), modified: candidates(near.filter(isModified)) };
}

/** The words of a line in front of the text of a time element. */
function inFrontOf(text: string, line: string): string {
  const at = text === "" ? 0 : line.indexOf(text);
  return at > 0 ? line.slice(Math.max(0, at - 40), at) : "";
}

function isOwn(draft: Draft, before: number): boolean {
  const block = draft.source[before];
  return block === undefined || (block.kind !== "caption" && !isOfOthers(draft, block));
}

/** Failing everything else, the time element that is the only one of the article: at its end, beside its author. */
export function onlyTimeElement(draft: Draft, order: DateHints["order"]): DateCandidate | undefined {
  const own = draft.times.filter(
    ({ before, datetime }) => datetime !== "" && before <= (draft.article?.end ?? 0) && isOwn(draft, before),
  );
  const days = new Map(
    own.flatMap((time) => stamp("time", "time", time.datetime, order).map((found) => [found.moment.day, found])),
  );
  const [only, another] = [...days.values()];
  return another ? undefined : only;
}
