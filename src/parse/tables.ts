import type { Element } from "domhandler";
import { blockElements } from "./elements.data.ts";

const tableParts: ReadonlySet<string> = new Set(["thead", "tbody", "tfoot", "tr", "td", "th", "caption"]);

/**
 * Tells a table of data from a table that only lays out the page: two rows or more of at least two cells, and nothing in any
 * cell that is a block. Stops at the first block, so nested layout tables cost nothing.
 */
export function isDataTable(table: Element): boolean {
  const rows: number[] = [];
  const queue: Element[] = [table];
  for (let at = 0; at < queue.length; at++) {
    for (const child of queue[at]?.children ?? []) {
      if (!("attribs" in child)) continue;
      if (blockElements.has(child.name) && !tableParts.has(child.name)) return false;
      if (child.name === "tr")
        rows.push(
          child.children.filter((cell) => "attribs" in cell && (cell.name === "td" || cell.name === "th")).length,
        );
      queue.push(child);
    }
  }
  return rows.length >= 2 && rows.filter((cells) => cells >= 2).length >= rows.length / 2 && !textHeavy(table);
}

/** Cells of data are short; a cell as long as a paragraph is layout. */
function textHeavy(table: Element): boolean {
  let longest = 0;
  let current = 0;
  const stack: Element[] = [table];
  for (let element = stack.pop(); element; element = stack.pop()) {
    if (element.name === "td" || element.name === "th") current = 0;
    for (const child of element.children) {
      if (child.type === "text") current += child.data.trim().length;
      else if ("attribs" in child) stack.push(child);
    }
    longest = Math.max(longest, current);
  }
  return longest > 200;
}
