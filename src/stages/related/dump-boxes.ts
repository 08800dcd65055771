import type { Block } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import type { LineKind } from "../../article/line-table.ts";

/** A stretch of a dump's lines that may be a list of other stories, with the heading above it. */
export interface Segment {
  readonly heading: Block | null;
  readonly blocks: Block[];
}

/** Tenths of log-odds of the lines of a box; lines that may be headlines and stayed with the article for doubt have more. */
const boxOdds = -50;

/**
 * The boxes of other stories among the paragraphs of a dump, which the table of its lines reads as headings and headlines.
 *
 * @param taken - lines that other searches have
 */
export function boxesIn(
  { blocks, article }: Draft,
  kindOf: (block: Block) => LineKind,
  taken: ReadonlySet<Block | null>,
): Segment[] {
  const boxes: Segment[] = [];
  for (const block of blocks) {
    if (block.index >= (article?.end ?? 0)) break;
    if (taken.has(block) || (article?.lines?.odds[block.index] ?? 0) > boxOdds) continue;
    const kind = kindOf(block);
    if (kind === "heading") boxes.push({ heading: block, blocks: [] });
    else if (kind === "item") boxes.at(-1)?.blocks.push(block);
  }
  return boxes;
}
