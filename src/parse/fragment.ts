import type { ChildNode } from "domhandler";
import { blockElements, silentElements } from "./elements.data.ts";
import { parseTree } from "./tree.ts";

const markup = /[<&]/u;

/** Text of a value that may hold markup or entities, as titles and descriptions in metadata often do. Never throws. */
export function markupToText(value: string): string {
  const plain = markup.test(value) ? shownText(parseTree(value).document.children) : value;
  return plain.replace(/\s+/gu, " ").trim();
}

function shownText(nodes: readonly ChildNode[]): string {
  let text = "";
  for (const node of nodes) {
    if (node.type === "text") text += node.data;
    else if ("attribs" in node && !silentElements.has(node.name)) {
      const inside = shownText(node.children);
      text += node.name === "br" || blockElements.has(node.name) ? ` ${inside} ` : inside;
    }
  }
  return text;
}
