import type { Child } from "../page/element.ts";

const svgTags = new Set(["svg", "rect", "text", "line"]);

/** Mounts an element of a view. Its text becomes text nodes, so nothing in it can act as markup. */
export function toDom(child: Child): Node {
  if (typeof child === "string") return document.createTextNode(child);
  const { tag, attributes, children } = child;
  const element = svgTags.has(tag)
    ? document.createElementNS("http://www.w3.org/2000/svg", tag)
    : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const inner of children) element.append(toDom(inner));
  return element;
}

/** The one element of a kind below another. */
export function find<T extends Element>(root: ParentNode, selector: string, kind: new () => T): T {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`no ${selector}`);
  return found;
}
