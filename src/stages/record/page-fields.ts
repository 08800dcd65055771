import { type Draft, withFields } from "../../article/draft.ts";
import type { Found } from "../../article/fields.ts";
import type { Stage } from "../../article/stage.ts";
import { canonicalLao } from "../../language/canonical.ts";
import { letterCount } from "../../language/script.ts";
import { markupToText } from "../../parse/fragment.ts";
import { absoluteUrl } from "./urls.ts";

/** Reads what the page says about itself: name of the site, section, tags, canonical address. */
export const pageFields: Stage = {
  name: "page-fields",
  rules: [],
  run(draft) {
    const { meta, article } = draft.embedded;
    return withFields(draft, {
      siteName: first([
        ["og:site_name", meta.get("og:site_name")],
        ["application-name", meta.get("application-name")],
        ["json-ld", article?.publisher],
      ]),
      section: first([
        ["json-ld", article?.section],
        ["article:section", meta.get("article:section")],
      ]),
      canonicalUrl: canonicalUrl(draft),
      tags: tags(draft),
    });
  },
};

function first(sources: readonly (readonly [string, string | null | undefined])[]): Found<string> | undefined {
  for (const [from, text] of sources) {
    const value = text ? canonicalLao(markupToText(text)) : "";
    if (value !== "" && !forMachines.test(value)) return { from, value };
  }
  return undefined;
}

/** Addresses and keys of software, which are no names of anything. */
const forMachines =
  /^(?:https?:\/\/\S{1,2000}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|_\S{0,80}|[a-z\d]{1,40}(?:_[a-z\d]{1,40}){1,8})$/iu;
/** What many sites call themselves by, and no story is about. */
const hostName = /^(?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,24}$/u;
/** Letters that a tag may have. */
const longestTag = 80;
/** A tag of a kind that software names: `Category: Travel`. */
const kindOfTag = /^[\p{L} ]{3,25}: \S/u;

function canonicalUrl(draft: Draft): Found<string> | undefined {
  for (const [from, url] of [
    ["link", draft.embedded.canonical],
    ["og:url", draft.embedded.meta.get("og:url")],
  ] as const) {
    const value = url ? absoluteUrl(url, draft) : null;
    if (value) return { from, value };
  }
  return undefined;
}

function tags(draft: Draft): Found<readonly string[]> | undefined {
  const { meta, article } = draft.embedded;
  const split = (text: string): string[] => text.split(/[,;]/u).map((tag) => canonicalLao(markupToText(tag)));
  for (const [from, values] of [
    ["json-ld", article?.keywords ?? []],
    ["article:tag", split(meta.get("article:tag") ?? "")],
    ["news_keywords", split(meta.get("news_keywords") ?? "")],
  ] as const) {
    const value = namesOnly([...new Set(values)], draft.fields.title?.value);
    if (value.length > 0) return { from, value };
  }
  return undefined;
}

/** Tags as readers know them: no keys of software, no kinds that it sorts by, and not the title once more. */
function namesOnly(tags: readonly string[], title: string | undefined): string[] {
  const names = tags.filter(
    (tag) =>
      tag !== "" && tag !== title && letterCount(tag) <= longestTag && !forMachines.test(tag) && !hostName.test(tag),
  );
  const ofKinds = names.filter((tag) => kindOfTag.test(tag));
  return ofKinds.length < 2 ? names : names.filter((tag) => !kindOfTag.test(tag));
}
