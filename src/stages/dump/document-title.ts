import type { Block } from "../../article/block.ts";
import { matchingKey } from "../../language/matching-key.ts";
import { mayBeHeadline } from "./headline-form.ts";
import { isRunningText } from "./running-text.ts";

/** Lines from the top of a dump among which the title stands that a browser shows of the page. */
const reach = 6;
/** Signs between the headline and the name of the site in it. Behind a dash, a place or a day in front of it, the text begins. */
const siteSign = /\s(?:[|·•–—-]|::|[«»‹›])\s|\s?[|｜]\s?/gu;
const dash = /[–—-]/u;
/** Share of such a line that its headline has. */
const leastShare = 0.5;

/**
 * The headline that the title of the document repeats with the name of the site, `Ferry returns - River Post` over `Ferry returns`: the last
 * line above the text that says the same alone. -1 if there is none.
 *
 * @param at - the line that was taken for the title: where it stands below both, it is none of them
 */
export function headlineOfDocument(blocks: readonly Block[], at: number): number {
  for (let line = 0; line < Math.min(reach, blocks.length); line++) {
    const parts = partsOf(blocks[line]?.text ?? "");
    if (parts.size === 0) continue;
    const first = blocks.findIndex((block, below) => below > line && isRunningText(block));
    const copy = blocks
      .slice(0, Math.max(first, 0))
      .findLastIndex(({ text }, below) => below > line && parts.has(matchingKey(text)) && mayBeHeadline(blocks, below));
    if (copy >= 0) return at <= copy ? copy : -1;
  }
  return -1;
}

/** What a line says in front of one of its signs, or behind it, where that is most of the line. */
function partsOf(text: string): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const { index, 0: sign } of text.matchAll(siteSign)) {
    const [front, behind] = [text.slice(0, index), text.slice(index + sign.length)];
    for (const part of dash.test(sign) ? [front] : [front, behind])
      if (part.length >= text.length * leastShare) parts.add(matchingKey(part));
  }
  return parts;
}
