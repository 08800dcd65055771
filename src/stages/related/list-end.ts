import type { Block } from "../../article/block.ts";
import type { LineKind } from "../../article/line-table.ts";
import { hasDigit } from "../../language/digits.ts";
import { itemForm, shapeOf } from "../dump/item-lines.ts";
import { isDateLine } from "../dump/lines.ts";
import { isInterfaceLine } from "../interface/interface-line.ts";

/** What the lines of a site below its stories show and headlines do not: a sign, a number behind a colon, a telephone, a count. */
const footSign =
  /[©@]|(?<!\p{L})(?:is published by|registered (?:charity|company|office|address))(?!\p{L})|^[^:：]{2,30}[:：]\s?[+(]?\p{Nd}|(?:\p{Nd}[ .,-]?){7}|\(\p{Nd}{1,4}\)/u;

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
  const shape = sharedShape(blocks.slice(first, first + leastShared));
  // Where dates stand on lines of their own, they tell the stories from the rest.
  if (shape === null && blocks.some(({ text }) => isDateLine(text))) return blocks;
  const last = endOfGroup(
    blocks,
    blocks.findLastIndex((block) => listKinds.has(kindOf(block))),
  );
  const end = blocks.findIndex((block, at) => {
    if (at <= first || isInterfaceLine(block.text)) return false;
    if (shape !== null) return shownForm(block.text) !== shape;
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

/** Lines that share a form before it is one of their list; two will do where it is a whole date or a place in a row. */
const leastShared = 3;

function sharedShape(lines: readonly Block[]): string | null {
  const [first, second, third] = lines.map(({ text }) => text);
  if (first === undefined || second === undefined || isDateLine(second)) return null;
  const shape = shownForm(first);
  if (shape === null || shape !== shownForm(second)) return null;
  return shapeOf(first) !== null || (third !== undefined && shownForm(third) === shape) ? shape : null;
}

/** What a line shows beside its title in digits. */
function shownForm(line: string): string | null {
  return hasDigit(line) ? itemForm(line) : null;
}
