import type { Draft } from "../../article/draft.ts";

/** Names by which a page calls its site and its authors. */
export interface OwnNames {
  readonly sites: readonly string[];
  readonly authors: readonly string[];
}

/** UTF-16 units of names that are looked for: shorter ones are words, longer ones sentences. */
const shortest = 5;
const longest = 60;
/** More names than that are a directory. */
const mostNames = 8;

export function ownNamesOf({ page, embedded: { meta, article } }: Draft): OwnNames {
  const named = (names: readonly (string | null | undefined)[]): string[] =>
    [...new Set(names.map((name) => name?.trim() ?? ""))]
      .filter(({ length }) => length >= shortest && length <= longest)
      .slice(0, mostNames);
  return {
    sites: named([meta.get("og:site_name"), article?.publisher, page.host]),
    authors: named([...(article?.authors ?? []), meta.get("author")]),
  };
}

/** Bucket of the family `ownName`. */
export function ownNameIn(text: string, { sites, authors }: OwnNames): number {
  if (sites.length + authors.length === 0) return 0;
  if (authors.some((name) => text.includes(name))) return 3;
  return sites.some((name) => text.includes(name)) ? 2 : 1;
}
