import type { BlockKind } from "../article/block.ts";
import { attributes } from "./attributes.ts";
import { type ElementType, elementType } from "./element-types.ts";
import { hidingClass, hidingStyle, showingClass, veilingStyle } from "./elements.data.ts";
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

/** An inline element that has one of these is worth a container, if it holds blocks. */
const naming = attributes.class.bit | attributes.id.bit | attributes.itemprop.bit;
/** Nodes up to which an inline element is looked through: more often than not it holds one text. */
const fewNodes = 8;

/**
 * Whether an inline element may turn out to be a container: it has a name, and does not plainly hold nothing but text and other inline
 * elements.
 *
 * @param anyhow - a name is enough: a recipe may have marked what is inside
 */
export function mayBeContainer(tree: MarkupTree, node: number, anyhow: boolean): boolean {
  if (!tree.has(node, naming)) return false;
  const end = tree.endOf(node);
  if (anyhow || end - node > fewNodes || tree.has(node, attributes.itemtype.bit)) return true;
  for (let at = node + 1; at < end; at++) if ((tree.typeOf(at)?.role ?? "inline") !== "inline") return true;
  return false;
}

const hiding = attributes.hidden.bit | attributes.style.bit | attributes.class.bit;

/**
 * Whether a browser does not show an element, as far as its own attributes tell.
 *
 * @param veiled - `visibility: hidden` counts too
 */
export function isHidden(tree: MarkupTree, node: number, type: ElementType, veiled: boolean): boolean {
  if (type === dialog && !tree.has(node, attributes.open.bit)) return true;
  if (!tree.has(node, hiding)) return false;
  if (tree.has(node, attributes.hidden.bit)) return true;
  const style = tree.attribute(node, attributes.style);
  if (style !== undefined && (hidingStyle.test(style) || (veiled && veilingStyle.test(style)))) return true;
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
  return type !== undefined && (type.name === "td" || type.name === "th") && !isHidden(tree, node, type, true);
}

/** The target of a link, such as the bookmarks of Word, rather than a link. */
export function isAnchor(tree: MarkupTree, node: number, type: ElementType): boolean {
  return type.mark === "a" && !tree.has(node, attributes.href.bit) && tree.has(node, attributes.name.bit);
}
