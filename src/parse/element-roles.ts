import type { BlockKind } from "../article/block.ts";
import { attributes } from "./attributes.ts";
import { type ElementType, elementType } from "./element-types.ts";
import { hidingClass, hidingStyle, showingClass } from "./elements.data.ts";
import type { MarkupTree } from "./markup-tree.ts";
import { isDataTable } from "./tables.ts";

const [figure, paragraph, dialog] = [elementType("figure"), elementType("p"), elementType("dialog")];
const captionClass = /(?:^|[\s_-])caption/iu;

/** The kind of the blocks directly inside an element. */
export function kindOf(
  tree: MarkupTree,
  node: number,
  type: ElementType,
  className: string,
  around: BlockKind,
): BlockKind {
  const { kind } = type;
  if (kind === "heading") return kind;
  if (kind === "table-row") return isDataTable(tree, node) ? kind : around;
  if (around === "table-row") return around;
  if (kind === "control" || kind === "caption") return kind;
  if (className !== "" && type !== figure && captionClass.test(className)) return "caption";
  if (kind !== undefined) return kind;
  return type === paragraph && around === "heading" ? "paragraph" : around;
}

/** Whether any block-level element stands inside. */
export function holdsBlock(tree: MarkupTree, node: number): boolean {
  for (let at = node + 1, end = tree.endOf(node); at < end; at++) if (tree.typeOf(at)?.isBlock === true) return true;
  return false;
}

const naming = attributes.class.bit | attributes.id.bit | attributes.itemprop.bit;

/** Whether an inline element that holds blocks is worth a container. */
export function isNamed(tree: MarkupTree, node: number): boolean {
  return tree.has(node, naming);
}

/** Nodes up to which an inline element is looked through: more often than not it holds one text. */
const fewNodes = 8;

/** Whether an element plainly holds nothing but text and other inline elements; false as well where it would take long to tell. */
export function holdsWords(tree: MarkupTree, node: number): boolean {
  const end = tree.endOf(node);
  if (end - node > fewNodes || tree.has(node, attributes.itemtype.bit)) return false;
  for (let at = node + 1; at < end; at++) if ((tree.typeOf(at)?.role ?? "inline") !== "inline") return false;
  return true;
}

const hiding = attributes.hidden.bit | attributes.style.bit | attributes.class.bit;

/** Whether a browser does not show an element, as far as its own attributes tell. */
export function isHidden(tree: MarkupTree, node: number, type: ElementType): boolean {
  if (type === dialog && !tree.has(node, attributes.open.bit)) return true;
  if (!tree.has(node, hiding)) return false;
  if (tree.has(node, attributes.hidden.bit)) return true;
  const style = tree.attribute(node, attributes.style);
  if (style !== undefined && hidingStyle.test(style)) return true;
  const className = tree.attribute(node, attributes.class);
  return className !== undefined && className !== "" && hidingClass.test(className) && !showingClass.test(className);
}

/** Attributes that name the purpose of an element. */
const purposes = [
  attributes.itemprop,
  attributes.role,
  attributes["data-testid"],
  attributes["data-component"],
] as const;
const anyPurpose = purposes.reduce((bits, { bit }) => bits | bit, 0);

export function purposeOf(tree: MarkupTree, node: number): string {
  if (!tree.has(node, anyPurpose)) return "";
  let purpose = "";
  for (const attribute of purposes) {
    const value = tree.attribute(node, attribute);
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
  return type.mark === "a" && !tree.has(node, attributes.href.bit) && tree.has(node, attributes.name.bit);
}
