import { pathOf } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import type { Page } from "../../article/page.ts";
import { findNewsDates } from "../../language/dates.ts";
import { matchingKey } from "../../language/matching-key.ts";
import { letterCount } from "../../language/script.ts";
import { draftOf } from "../../pipeline.ts";

/** A block of an article's text, as profiles count it. */
export interface ObservedBlock {
  readonly key: string;
  readonly text: string;
  readonly letters: number;
}

/** What one page shows of its site. */
export interface Observation {
  readonly host: string;
  readonly id: string;
  readonly blocks: readonly ObservedBlock[];
  /** What follows the headline in the title tag. */
  readonly titleSuffix: string | null;
  readonly labels: readonly string[];
  /** How the page's own date must be read, where only one order gives a day. */
  readonly dateOrder: "dmy" | "mdy" | null;
  readonly mainPath: string | null;
}

/** Looks at a page as cleaning leaves it; null where it has no host, no article, or cannot be read. */
export function observePage(page: Page): Observation | null {
  const draft = draftOf(page);
  const host = draft?.page.host ?? null;
  if (!draft || host === null || draft.rejection) return null;
  return {
    host,
    id: page.id,
    blocks: draft.blocks
      .filter(({ kind }) => kind !== "caption")
      .map(({ text }) => ({ key: matchingKey(text), text, letters: letterCount(text) }))
      .filter(({ key }) => key !== ""),
    titleSuffix: suffixOf(draft),
    labels: [draft.fields.section?.value, ...draft.related.map(({ section }) => section)].filter(
      (label) => typeof label === "string",
    ),
    dateOrder: orderOf(draft),
    mainPath: draft.article && draft.page.format === "html" ? pathOf(draft.containers, draft.article.container) : null,
  };
}

/** A suffix begins with a sign, so that no headline that is cut in the title tag makes one of its own rest. */
const suffixForm = /^\s{0,3}[-–—|»·:/]{1,2}\s{0,3}\S/u;

function suffixOf({ fields, embedded }: Draft): string | null {
  const title = fields.title?.value;
  const tag = embedded.titleTag?.replace(/\s{1,100}/gu, " ").trim();
  if (title === undefined || tag === undefined || !tag.startsWith(title)) return null;
  const rest = tag.slice(title.length);
  return suffixForm.test(rest) && rest.length <= 200 ? rest : null;
}

/** Lists of other stories are often printed by other software, so that only the article's own date has a vote. */
function orderOf({ fields }: Draft): Observation["dateOrder"] {
  const { publishedAt } = fields;
  if (publishedAt?.from !== "visible") return null;
  const [date] = findNewsDates(publishedAt.value.source);
  if (!date || date.ambiguous || (date.order !== "dmy" && date.order !== "mdy")) return null;
  return date.order;
}
