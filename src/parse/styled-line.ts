import { attributes } from "./attributes.ts";
import type { MarkupTree } from "./markup-tree.ts";

/** What tells the labels of a form apart, and the looks of old markup. */
const looks = [attributes.id, attributes.class, attributes.style, attributes.size] as const;

/**
 * Whether a line break parts two things: the line in front of it is one inline element, and the next begins with another one of a different
 * look, as a headline and the date below it do: `<span id="title">…</span><br><span id="date">…`. Wrapped lines look alike.
 *
 * @param line - the element that is the whole line in front of the break, -1 if none is
 * @param lineBreak - the node of the break
 */
export function partsLines(tree: MarkupTree, line: number, lineBreak: number): boolean {
  let next = tree.endOf(lineBreak);
  for (let node = tree.nodes[next]; typeof node === "string" && node.trim() === ""; node = tree.nodes[next])
    next = tree.endOf(next);
  const [type, other] = [tree.typeOf(line), tree.typeOf(next)];
  if (type === undefined || other?.role !== "inline") return false;
  return type.name !== other.name || looks.some((look) => tree.attribute(line, look) !== tree.attribute(next, look));
}
