import type { RunEntry } from "../../batch/finished-run.ts";
import { letterCount } from "../../language/script.ts";
import type { PageIndex } from "../page/article.ts";
import { articleOf } from "./article-of.ts";
import { flagsOf, hostOf } from "./entry-facts.ts";
import { pack } from "./pack.ts";

/** UTF-16 units of JSON in one pack: opening an article unpacks one of them, in a few milliseconds. */
const packSize = 400_000;

/** Gathers the pages that a report holds, as packs of articles and an index for the list. */
export interface Embedding {
  readonly add: (entry: RunEntry) => void;
  readonly size: () => number;
  /** The packed index and the packs, each base64. */
  readonly finish: () => { readonly index: string; readonly packs: readonly string[] };
}

type Columns = { -readonly [Key in keyof PageIndex]: PageIndex[Key][number][] };

/** Makes an empty embedding. Its memory grows with the packed pages only. */
export function createEmbedding(): Embedding {
  const columns: Columns = {
    strings: [],
    ids: [],
    titles: [],
    sites: [],
    languages: [],
    dates: [],
    statuses: [],
    flags: [],
    rules: [],
    letters: [],
    kept: [],
    confidence: [],
    packs: [],
  };
  const numbers = new Map<string, number>();
  const packs: string[] = [];
  let waiting: unknown[] = [];
  let length = 0;

  const numberOf = (text: string | null): number => {
    if (text === null) return -1;
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, columns.strings.length);
    return columns.strings.push(text) - 1;
  };
  const flush = (): void => {
    if (waiting.length === 0) return;
    columns.packs.push(columns.ids.length - waiting.length);
    packs.push(pack(waiting));
    waiting = [];
    length = 0;
  };
  const addFacts = (entry: RunEntry): void => {
    const record = entry.status === "kept" ? entry.record : null;
    const removed = entry.status === "kept" ? entry.record.removed : (entry.removed ?? []);
    columns.ids.push(entry.status === "kept" ? entry.record.id : entry.id);
    columns.titles.push(record?.title ?? null);
    columns.sites.push(numberOf(hostOf(entry)));
    columns.languages.push(numberOf(record?.language ?? null));
    columns.dates.push(record?.publishedAt?.slice(0, 10) ?? null);
    columns.statuses.push(numberOf(entry.status === "kept" ? "kept" : `${entry.status} ${entry.code}`));
    columns.flags.push(record ? flagsOf(record).map(numberOf) : []);
    columns.rules.push([...new Set(removed.map(({ rule }) => rule))].map(numberOf));
    columns.letters.push(record?.quality.letters ?? removed.reduce((sum, { text }) => sum + letterCount(text), 0));
    columns.kept.push(record?.quality.keptShare ?? 0);
    columns.confidence.push(removed.reduce((least, { confidence }) => Math.min(least, confidence), 1));
  };

  return {
    add: (entry) => {
      addFacts(entry);
      const article = articleOf(entry);
      waiting.push(article);
      length += JSON.stringify(article.pieces).length;
      if (length >= packSize) flush();
    },
    size: () => columns.ids.length,
    finish: () => {
      flush();
      return { index: pack(columns), packs };
    },
  };
}
