import type { PageImage } from "../article/block.ts";
import type { MarkupTree } from "./markup-tree.ts";

/** Attributes that hold an image's address, first those of pages that load it late. */
const addressAttributes = ["data-src", "data-original", "data-lazy-src", "src"];

/** The image that an `img` shows; undefined for a placeholder. */
export function pageImage(tree: MarkupTree, node: number, before: number, container: number): PageImage | undefined {
  for (const name of addressAttributes) {
    const url = tree.attribute(node, name);
    if (url === undefined || url === "" || url.startsWith("data:")) continue;
    return { url, alt: tree.attribute(node, "alt")?.trim() ?? "", before, container };
  }
  return undefined;
}
