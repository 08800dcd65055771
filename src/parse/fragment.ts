import type { MarkupTree } from "./markup-tree.ts";
import { parseMarkup } from "./parse-markup.ts";

const markup = /[<&]/u;

/** Text of a value that may hold markup or entities, as titles and descriptions in metadata often do. */
export function markupToText(value: string): string {
  const plain = markup.test(value) ? shownText(parseMarkup(value)) : value;
  return plain.replace(/\s+/gu, " ").trim();
}

/** Blocks are set apart by spaces, at both ends. */
function shownText(tree: MarkupTree, from = 0, to: number = tree.nodes.length): string {
  let text = "";
  for (let at = from; at < to; at = tree.endOf(at)) {
    const inside = tree.nodes[at];
    if (typeof inside === "string") text += inside;
    else if (inside && !inside.isSilent) {
      const shown = shownText(tree, at + 1, tree.endOf(at));
      text += inside.role === "break" || inside.isBlock ? ` ${shown} ` : shown;
    }
  }
  return text;
}
