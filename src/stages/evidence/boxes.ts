import type { Container } from "../../article/block.ts";

/** Tags that only hold one paragraph; what is said of several belongs to the element around them. */
export const leafTags: ReadonlySet<string> = new Set(
  "p,h1,h2,h3,h4,h5,h6,li,dd,dt,pre,blockquote,a,span,font,b,strong,em,i,center".split(","),
);

/** The same with cells: pages laid out in tables have one cell a paragraph, and a row beside it is no box of its own. */
export const leafAndCellTags: ReadonlySet<string> = new Set([...leafTags, "figcaption", "td", "th", "tr", "tbody"]);

/**
 * For each container its box: itself, or for a leaf the innermost container around it that is none. Parents stand before their
 * children, so every answer is a look at the parent's, however deep the page.
 *
 * @param wraps 1 for each container that is no box although its tag is one's
 */
export function boxesOf(
  containers: readonly Container[],
  leaves: ReadonlySet<string>,
  wraps: Uint8Array = new Uint8Array(containers.length),
): Int32Array {
  const boxes = new Int32Array(containers.length);
  for (const { index, parent, tag } of containers)
    boxes[index] = parent >= 0 && (leaves.has(tag) || wraps[index] === 1) ? (boxes[parent] ?? 0) : index;
  return boxes;
}

/** The box around a box; the root is its own. */
export function outerBox(containers: readonly Container[], boxes: Int32Array, box: number): number {
  const parent = containers[box]?.parent ?? -1;
  return parent < 0 ? 0 : (boxes[parent] ?? 0);
}

/** For each container whether it is marked or stands inside one that is. */
export function insideOf(containers: readonly Container[], isMarked: (index: number) => boolean): Uint8Array {
  const inside = new Uint8Array(containers.length);
  for (const { index, parent } of containers)
    inside[index] = isMarked(index) ? 1 : parent < 0 ? 0 : (inside[parent] ?? 0);
  return inside;
}

/** Whether two elements are written alike. Neighbours mostly are. */
export function areAlike({ tag, className }: Container, other: Container | undefined): boolean {
  return other !== undefined && tag === other.tag && className === other.className;
}
