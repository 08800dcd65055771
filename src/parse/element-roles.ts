import type { ChildNode, Element } from "domhandler";
import type { BlockKind } from "../article/block.ts";
import { blockElements, controlElements, hidingClass, hidingStyle, showingClass } from "./elements.data.ts";
import { isDataTable } from "./tables.ts";

const headings: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
const captionClass = /(?:^|[\s_-])caption/iu;

/** The kind of the blocks directly inside an element. */
export function kindOf(element: Element, className: string, around: BlockKind): BlockKind {
  const name = element.name;
  if (headings.has(name)) return "heading";
  if (name === "table") return isDataTable(element) ? "table-row" : around;
  if (around === "table-row") return around;
  if (controlElements.has(name)) return "control";
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

/** Whether an element starts and ends a block of text. */
export function isBlock(name: string): boolean {
  return blockElements.has(name) || controlElements.has(name) || name.includes("-");
}

/** Whether any block-level element stands inside. Walks without recursion. */
export function holdsBlock(element: Element): boolean {
  const queue: Element[] = [element];
  for (let at = 0; at < queue.length; at++) {
    for (const child of queue[at]?.children ?? []) {
      if (!("attribs" in child)) continue;
      if (blockElements.has(child.name)) return true;
      queue.push(child);
    }
  }
  return false;
}

/** Whether a browser does not show an element, as far as its own attributes tell. */
export function isHidden(element: Element): boolean {
  const { attribs } = element;
  if (attribs["hidden"] !== undefined) return true;
  if (attribs["style"] !== undefined && hidingStyle.test(attribs["style"])) return true;
  if (element.name === "dialog" && attribs["open"] === undefined) return true;
  const className = attribs["class"];
  return className !== undefined && className !== "" && hidingClass.test(className) && !showingClass.test(className);
}

/** Attributes that name the purpose of an element. */
export function purposeOf(attributes: Element["attribs"]): string {
  const { itemprop, role, "data-testid": testId, "data-component": component } = attributes;
  if (!itemprop && !role && !testId && !component) return "";
  return [itemprop, role, testId, component].filter(Boolean).join(" ");
}

/** A cell that becomes a part of its row's text; whatever else stands in a row is looked at as anywhere. */
export function isShownCell(node: ChildNode): node is Element {
  return "attribs" in node && (node.name === "td" || node.name === "th") && !isHidden(node);
}

/** The target of a link, such as the bookmarks of Word, rather than a link. */
export function isAnchor(element: Element): boolean {
  return element.name === "a" && element.attribs["href"] === undefined && element.attribs["name"] !== undefined;
}
