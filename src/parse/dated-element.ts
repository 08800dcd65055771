import type { PageTime } from "../article/block.ts";
import type { ElementType } from "./element-types.ts";
import type { MarkupTree } from "./markup-tree.ts";

const datedProperty = /^date(?:Published|Modified|Created)$/iu;
const datedClass = /(?:^|\s)(?:published|updated|dt-published|dt-updated)(?:\s|$)/iu;
/** Their `datetime` tells of a change of the text. */
const edits: ReadonlySet<string> = new Set(["del", "ins"]);

/**
 * The stamp that an element carries for its text: `datetime` of `time` and of custom elements such as `relative-time`, `content` of
 * microdata, `title` of the microformat. Undefined for all other elements; empty for a `time` without one.
 */
function stampOf(tree: MarkupTree, node: number, { name }: ElementType): string | undefined {
  const datetime = tree.attribute(node, "datetime");
  if (datetime !== undefined && !edits.has(name)) return datetime.trim();
  if (name === "time") return "";
  const content = tree.attribute(node, "content");
  if (content !== undefined && datedProperty.test(tree.attribute(node, "itemprop") ?? "")) return content.trim();
  return name === "abbr" && datedClass.test(tree.attribute(node, "class") ?? "")
    ? tree.attribute(node, "title")?.trim()
    : undefined;
}

/** An element that stamps its text with a date; undefined for all other elements. */
export function pageTime(tree: MarkupTree, node: number, type: ElementType, before: number): PageTime | undefined {
  const datetime = stampOf(tree, node, type);
  if (datetime === undefined) return undefined;
  return {
    datetime,
    text: tree.text(node).trim(),
    before,
    purpose: `${tree.attribute(node, "itemprop") ?? ""} ${tree.attribute(node, "class") ?? ""}`.trim(),
  };
}
