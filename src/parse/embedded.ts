import type { EmbeddedMetadata } from "../article/embedded.ts";
import { type AttributeName, attributes } from "./attributes.ts";
import { readLinkedData } from "./linked-data.ts";
import type { MarkupTree } from "./markup-tree.ts";

/** Longest value that is taken from a meta element; a longer one is no metadata. */
const longestValue = 4000;

/**
 * Reads what a page says about itself from its `meta`, `link`, `title`, `base` and JSON-LD `script` elements.
 *
 * @param url - the address of the page, where it is known
 */
export function readEmbedded(
  tree: MarkupTree,
  elements: readonly number[],
  url: string | null = null,
): EmbeddedMetadata {
  const meta = new Map<string, string>();
  const scripts: string[] = [];
  const types = new Set<string>();
  let titleTag: string | null = null;
  let canonical: string | null = null;
  let base: string | null = null;
  for (const element of elements) {
    const name = tree.typeOf(element)?.name;
    const attribute = (key: AttributeName): string => tree.attribute(element, attributes[key]) ?? "";
    if (name === "meta") {
      const content = attribute("content").trim();
      const key = (attribute("property") || attribute("name") || attribute("itemprop")).trim().toLowerCase();
      if (key !== "" && content !== "" && content.length <= longestValue && !meta.has(key)) meta.set(key, content);
    } else if (name === "title") titleTag ??= collapse(tree.text(element)) || null;
    else if (name === "base") base ??= attribute("href").trim() || null;
    else if (name === "script") scripts.push(tree.text(element));
    else if (tree.has(element, attributes.itemtype.bit)) types.add(typeName(attribute("itemtype")));
    else if (/(?:^|\s)canonical(?:\s|$)/iu.test(attribute("rel"))) canonical ??= attribute("href").trim() || null;
  }
  const linked = readLinkedData(scripts, {
    url,
    addresses: [canonical, meta.get("og:url")],
    titles: [titleTag, meta.get("og:title"), meta.get("twitter:title")],
  });
  return {
    titleTag,
    declaredLanguage: declaredLanguage(tree),
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

function declaredLanguage(tree: MarkupTree): string | null {
  for (let at = 0; at < tree.nodes.length; at = tree.endOf(at)) {
    if (tree.typeOf(at)?.name !== "html") continue;
    return tree.attribute(at, attributes.lang)?.trim() || tree.attribute(at, attributes["xml:lang"])?.trim() || null;
  }
  return null;
}
