import type { Draft } from "../../article/draft.ts";
import { canonicalLao } from "../../language/canonical.ts";
import { matchingKey } from "../../language/matching-key.ts";
import { letterCount } from "../../language/script.ts";
import { markupToText } from "../../parse/fragment.ts";
import { isOwnName } from "./own-names.ts";
import type { TitleClaim } from "./title-agreement.ts";

/** Characters of the longest title that a page may claim. */
const longestClaim = 600;
/** Signs that sites put between a title and their name. */
const siteSeparator = /\s[-|–—•·»«:]{1,2}\s|\s?[|»«]\s?/gu;

/** What the page says its title is, the surest first, without the name of the site. */
export function claimedTitles(draft: Draft, sites: ReadonlySet<string>): TitleClaim[] {
  const { meta, article, titleTag } = draft.embedded;
  const claims: readonly (readonly [string, string | null | undefined])[] = [
    ["json-ld", article?.headline],
    ["og:title", meta.get("og:title")],
    ["twitter:title", meta.get("twitter:title")],
    ["title", titleTag],
  ];
  // Most pages say the same three times.
  const known = new Map<string, readonly Omit<TitleClaim, "from">[]>();
  return claims.flatMap(([from, text]) => {
    if (!text) return [];
    const read = known.get(text) ?? titlesIn(draft, text, sites);
    known.set(text, read);
    return read.map(({ value, key }) => ({ value, from, key }));
  });
}

/** The title that a text of the metadata holds, and what it may be as well. */
function titlesIn(draft: Draft, text: string, sites: ReadonlySet<string>): Omit<TitleClaim, "from">[] {
  const title = withoutSiteName(canonicalLao(markupToText(text)), sites);
  return [title, ...withoutNameAndColon(draft, title)].flatMap((value) => {
    const key = matchingKey(value);
    return letterCount(value) < 4 || value.length > longestClaim || sites.has(key) ? [] : [{ value, key }];
  });
}

/** The title without the site's name in front of it or behind it, however often. */
function withoutSiteName(text: string, sites: ReadonlySet<string>): string {
  const separators = [...text.matchAll(siteSeparator)];
  const bounds = [0, ...separators.flatMap(({ index, 0: sign }) => [index, index + sign.length]), text.length];
  let first = 0;
  let last = bounds.length - 2;
  const isSite = (at: number): boolean => sites.has(matchingKey(text.slice(bounds[at], bounds[at + 1])));
  while (last > first && isSite(last)) last -= 2;
  while (first < last && isSite(first)) first += 2;
  return text.slice(bounds[first], bounds[last + 1]).trim();
}

/** The title without the site's name and a colon in front, `Ferry Notes: Boats are back on the river`, where it may be that: others put a kicker there. */
function withoutNameAndColon(draft: Draft, text: string): readonly string[] {
  const [front = "", name = ""] = /^([^:：]{1,60})[:：]\s/u.exec(text) ?? [];
  return name !== "" && isOwnName(draft, name) ? [text.slice(front.length)] : [];
}
