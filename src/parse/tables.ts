import type { MarkupTree } from "./markup-tree.ts";

const tableParts: ReadonlySet<string> = new Set(["thead", "tbody", "tfoot", "tr", "td", "th", "caption"]);
/** UTF-16 units of the longest cell of data; a cell as long as a paragraph is layout. */
const longestCell = 200;

/**
 * Tells a table of data from a table that only lays out the page: two rows or more of at least two cells, and nothing in any
 * cell that is a block. Stops at the first block, so nested layout tables cost nothing.
 */
export function isDataTable(tree: MarkupTree, table: number): boolean {
  let rows = 0;
  let wideRows = 0;
  for (let at = table + 1, end = tree.endOf(table); at < end; at++) {
    const type = tree.typeOf(at);
    if (type === undefined) continue;
    if (type.isBlock && !tableParts.has(type.name)) return false;
    if (type.name !== "tr") continue;
    rows++;
    if (cellsOf(tree, at) >= 2) wideRows++;
  }
  return rows >= 2 && wideRows >= rows / 2 && !isTextHeavy(tree, table);
}

/** Cells of a row, as far as they matter. */
function cellsOf(tree: MarkupTree, row: number): number {
  let cells = 0;
  for (let at = row + 1, end = tree.endOf(row); at < end; at = tree.endOf(at)) if (isCell(tree, at)) cells++;
  return cells;
}

function isCell(tree: MarkupTree, node: number): boolean {
  const name = tree.typeOf(node)?.name;
  return name === "td" || name === "th";
}

function isTextHeavy(tree: MarkupTree, table: number): boolean {
  let letters = 0;
  for (let at = table + 1, end = tree.endOf(table); at < end; at++) {
    const inside = tree.nodes[at];
    if (typeof inside === "string") letters += inside.trim().length;
    else if (isCell(tree, at)) letters = 0;
    if (letters > longestCell) return true;
  }
  return false;
}
