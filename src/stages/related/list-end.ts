import type { Block } from "../../article/block.ts";
import type { LineKind } from "../../article/line-table.ts";
import { shapeOf } from "../dump/item-lines.ts";
import { isDateLine } from "../dump/lines.ts";
import { isInterfaceLine } from "../interface/interface-line.ts";

/** What the lines of a site below its stories show and headlines do not: a sign, a number behind a colon, a telephone, a count. */
const footSign = /[©@]|^[^:：]{2,30}[:：]\s?[+(]?\p{Nd}|(?:\p{Nd}[ .,-]?){7}|\(\p{Nd}{1,4}\)/u;

const listKinds: ReadonlySet<LineKind> = new Set(["item", "part"]);

/**
 * The lines of a list without those of the site behind it: it ends at the first line behind a story behind the last one that the table reads as one
 * of it, that has not the form that the first two stories share, or is signed like a foot where they share none.
 */
export function untilFoot(
  blocks: readonly Block[],
  kindOf: (block: Block) => LineKind,
  isHeadline: (block: Block) => boolean,
): readonly Block[] {
  const first = blocks.findIndex((block) => isHeadline(block) && kindOf(block) === "item");
  if (first < 0) return blocks;
  const shape = sharedShape(blocks[first], blocks[first + 1]);
  // Where dates stand on lines of their own, they tell the stories from the rest.
  if (shape === null && blocks.some(({ text }) => isDateLine(text))) return blocks;
  const last = endOfGroup(
    blocks,
    blocks.findLastIndex((block) => listKinds.has(kindOf(block))),
  );
  const end = blocks.findIndex((block, at) => {
    if (at <= first || isInterfaceLine(block.text)) return false;
    if (shape !== null) return shapeOf(block.text) !== shape;
    return at >= last || (kindOf(block) !== "part" && footSign.test(block.text));
  });
  return end < 0 ? blocks : blocks.slice(0, end);
}

/** Lines right below the last one that the table reads as one of the list, where a gap or the end of the dump follows them. */
const mostBelow = 2;

function endOfGroup(blocks: readonly Block[], last: number): number {
  const below = blocks.slice(last + 1, last + 2 + mostBelow);
  // Where a gap stands between any two of the list, none tells its end.
  const apart = last > 1 && blocks.slice(1, last + 1).every((block) => block.layout.gap > 0);
  const gap = apart ? -1 : below.findIndex((block) => block.layout.gap > 0);
  const count = gap < 0 ? below.length : gap;
  return count <= mostBelow ? last + 1 + count : last + 1;
}

function sharedShape(first: Block | undefined, second: Block | undefined): ReturnType<typeof shapeOf> {
  if (!first || !second || isDateLine(second.text)) return null;
  const shape = shapeOf(first.text);
  return shape === shapeOf(second.text) ? shape : null;
}
