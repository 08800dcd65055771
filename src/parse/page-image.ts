import type { PageImage } from "../article/block.ts";
import { attributes } from "./attributes.ts";
import type { MarkupTree } from "./markup-tree.ts";

/** Attributes that hold an image's address, first those of pages that load it late. */
const addresses = [
  attributes["data-src"],
  attributes["data-original"],
  attributes["data-lazy-src"],
  attributes.src,
] as const;

/** The image that an `img` shows; undefined for a placeholder. */
export function pageImage(tree: MarkupTree, node: number, before: number, container: number): PageImage | undefined {
  for (const address of addresses) {
    const url = tree.attribute(node, address);
    if (url === undefined || url === "" || url.startsWith("data:")) continue;
    return { url, alt: tree.attribute(node, attributes.alt)?.trim() ?? "", before, container };
  }
  return undefined;
}
