import type { BlockKind } from "../article/block.ts";
import type { ElementType } from "./element-types.ts";
import { hidingClass, hidingStyle, showingClass } from "./elements.data.ts";
import type { MarkupTree } from "./markup-tree.ts";
import { isDataTable } from "./tables.ts";

const captionClass = /(?:^|[\s_-])caption/iu;

/** The kind of the blocks directly inside an element. */
export function kindOf(
  tree: MarkupTree,
  node: number,
  type: ElementType,
  className: string,
  around: BlockKind,
): BlockKind {
  const { name } = type;
  if (type.headingLevel > 0) return "heading";
  if (name === "table") return isDataTable(tree, node) ? "table-row" : around;
  if (around === "table-row") return around;
  if (type.isControl) return "control";
  if (
    name === "figcaption" ||
    name === "caption" ||
    (className !== "" && name !== "figure" && captionClass.test(className))
  )
    return "caption";
  if (name === "li" || name === "dd") return "list-item";
  if (name === "blockquote") return "quote";
  if (name === "pre") return "preformatted";
  return name === "p" && around === "heading" ? "paragraph" : around;
}

/** Whether any block-level element stands inside. */
export function holdsBlock(tree: MarkupTree, node: number): boolean {
  for (let at = node + 1, end = tree.endOf(node); at < end; at++) if (tree.typeOf(at)?.isBlock === true) return true;
  return false;
}

/** Whether a browser does not show an element, as far as its own attributes tell. */
export function isHidden(tree: MarkupTree, node: number, type: ElementType): boolean {
  if (tree.attribute(node, "hidden") !== undefined) return true;
  const style = tree.attribute(node, "style");
  if (style !== undefined && hidingStyle.test(style)) return true;
  if (type.name === "dialog" && tree.attribute(node, "open") === undefined) return true;
  const className = tree.attribute(node, "class");
  return className !== undefined && className !== "" && hidingClass.test(className) && !showingClass.test(className);
}

/** Attributes that name the purpose of an element. */
const purposes = ["itemprop", "role", "data-testid", "data-component"] as const;

export function purposeOf(tree: MarkupTree, node: number): string {
  let purpose = "";
  for (const name of purposes) {
    const value = tree.attribute(node, name);
    if (value !== undefined && value !== "") purpose = purpose === "" ? value : `${purpose} ${value}`;
  }
  return purpose;
}

/** A cell that becomes a part of its row's text; whatever else stands in a row is looked at as anywhere. */
export function isShownCell(tree: MarkupTree, node: number): boolean {
  const type = tree.typeOf(node);
  return type !== undefined && (type.name === "td" || type.name === "th") && !isHidden(tree, node, type);
}

/** The target of a link, such as the bookmarks of Word, rather than a link. */
export function isAnchor(tree: MarkupTree, node: number, type: ElementType): boolean {
  return type.mark === "a" && tree.attribute(node, "href") === undefined && tree.attribute(node, "name") !== undefined;
}
