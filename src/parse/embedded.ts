import type { Document, Element } from "domhandler";
import type { EmbeddedMetadata } from "../article/embedded.ts";
import { readLinkedData } from "./linked-data.ts";
import { attribute, textContent } from "./tree.ts";

/** Longest value that is taken from a meta element; a longer one is no metadata. */
const longestValue = 4000;

/** Reads what a page says about itself from its `meta`, `link`, `title`, `base` and JSON-LD `script` elements. */
export function readEmbedded(elements: readonly Element[], document: Document): EmbeddedMetadata {
  const meta = new Map<string, string>();
  const scripts: string[] = [];
  const types = new Set<string>();
  let titleTag: string | null = null;
  let canonical: string | null = null;
  let base: string | null = null;
  for (const element of elements) {
    if (element.name === "meta") {
      const content = attribute(element, "content").trim();
      const name = attribute(element, "property") || attribute(element, "name") || attribute(element, "itemprop");
      const key = name.trim().toLowerCase();
      if (key !== "" && content !== "" && content.length <= longestValue && !meta.has(key)) meta.set(key, content);
    } else if (element.name === "title") titleTag ??= collapse(textContent(element)) || null;
    else if (element.name === "base") base ??= attribute(element, "href").trim() || null;
    else if (element.name === "script") scripts.push(textContent(element));
    else if (element.attribs["itemtype"] !== undefined) types.add(typeName(attribute(element, "itemtype")));
    else if (/(?:^|\s)canonical(?:\s|$)/iu.test(attribute(element, "rel")))
      canonical ??= attribute(element, "href").trim() || null;
  }
  const linked = readLinkedData(scripts, {
    addresses: [canonical, meta.get("og:url")],
    titles: [titleTag, meta.get("og:title"), meta.get("twitter:title")],
  });
  return {
    titleTag,
    declaredLanguage: declaredLanguage(document),
    meta,
    canonical,
    base,
    article: linked.article,
    pagePublished: linked.pagePublished,
    types: [...new Set([...linked.types, ...types])],
  };
}

/** `https://schema.org/QAPage` is a `QAPage`. */
function typeName(address: string): string {
  return /([A-Za-z]{1,60})\s{0,9}$/u.exec(address.slice(-200))?.[1] ?? "";
}

function collapse(text: string): string {
  return text.slice(0, longestValue).replace(/\s+/gu, " ").trim();
}

function declaredLanguage(document: Document): string | null {
  for (const element of document.children) {
    if ("attribs" in element && element.name === "html")
      return attribute(element, "lang").trim() || attribute(element, "xml:lang").trim() || null;
  }
  return null;
}
