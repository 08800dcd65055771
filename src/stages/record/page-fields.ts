import type { Draft } from "../../article/draft.ts";
import type { Fields, Found } from "../../article/fields.ts";
import type { Stage } from "../../article/stage.ts";
import { canonicalLao } from "../../language/canonical.ts";
import { markupToText } from "../../parse/fragment.ts";
import { absoluteUrl } from "./urls.ts";

/** Reads what the page says about itself: name of the site, section, tags, canonical address. */
export const pageFields: Stage = {
  name: "page-fields",
  rules: [],
  run(draft) {
    const { meta, article } = draft.embedded;
    const fields: Fields = {
      ...draft.fields,
      ...pick(
        "siteName",
        first([
          ["og:site_name", meta.get("og:site_name")],
          ["application-name", meta.get("application-name")],
          ["json-ld", article?.publisher],
        ]),
      ),
      ...pick(
        "section",
        first([
          ["json-ld", article?.section],
          ["article:section", meta.get("article:section")],
        ]),
      ),
      ...pick("canonicalUrl", canonicalUrl(draft)),
      ...pick("tags", tags(draft)),
    };
    return { ...draft, fields };
  },
};

function pick<K extends keyof Fields>(name: K, value: Fields[K]): Pick<Fields, K> | Record<never, never> {
  return value === undefined ? {} : { [name]: value };
}

function first(sources: readonly (readonly [string, string | null | undefined])[]): Found<string> | undefined {
  for (const [from, text] of sources) {
    const value = text ? canonicalLao(markupToText(text)) : "";
    if (value !== "") return { from, value };
  }
  return undefined;
}

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
    const value = [...new Set(values.filter((tag) => tag !== ""))];
    if (value.length > 0) return { from, value };
  }
  return undefined;
}
