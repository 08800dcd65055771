import type { Block } from "../article/block.ts";
import type { Draft } from "../article/draft.ts";

/** Letters from which on a block is a paragraph of the body. */
const paragraphLetters = 90;
/** Blocks in front of the title where a date or a section may stand. */
const above = 6;
/** Blocks behind the title where the header must have ended. */
const below = 14;

/** Position of the title on the page, or of the article's first block where the title is not visible. */
export function titlePosition(draft: Draft): number {
  return draft.taken.find((taking) => taking.field === "title")?.block ?? draft.article?.start ?? 0;
}

/**
 * The short blocks around the title, where date, byline, section and counters stand: from a little above the title down to the
 * second paragraph, since a lead may stand above the byline.
 */
export function headerZone(draft: Draft): Block[] {
  const title = titlePosition(draft);
  const zone: Block[] = [];
  let paragraphs = 0;
  for (const block of draft.blocks) {
    if (block.index < title - above || block.hidden) continue;
    if (block.index > title + below) break;
    if (!isParagraph(block)) zone.push(block);
    else if (block.index > title && ++paragraphs === 2) break;
  }
  return zone;
}

function isParagraph(block: Block): boolean {
  return block.letters >= paragraphLetters && block.linkLetters < block.letters / 2;
}
