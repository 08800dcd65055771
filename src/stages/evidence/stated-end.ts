import type { Block, Container } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import { matchingKey } from "../../language/matching-key.ts";
import { inTheBody, leastInBody, type StatedBlocks } from "./stated-blocks.ts";
import { proseLetters } from "./text-shape.ts";

/** Prose behind the last of them, against what is missing of that text: more may be the text itself in other words. */
const mostBehind = 0.5;

/**
 * Where the text of a page ends that states all of it for machines: behind the last block that the statement has. What follows there is a
 * box of the paper, an invitation to subscribe, a note on the author. The number of blocks for a page whose statement breaks off inside of
 * a block, or behind which more prose follows than it has.
 *
 * @param blocks which blocks the statement has
 */
export function statedEnd({ source }: Draft, blocks: StatedBlocks, candidate: Container): number {
  const { articleBody: stated, ofBody } = blocks;
  if (stated === "") return source.length;
  let last = -1;
  let held = 0;
  let shown = 0;
  for (const { index, letters } of source) {
    if (ofBody[index] !== inTheBody) continue;
    last = index;
    held++;
    shown += letters;
  }
  if (held < leastInBody || breaksOff(source, stated, last)) return source.length;
  let behind = 0;
  for (const block of source.slice(last + 1, candidate.end)) behind += proseLetters(block);
  return behind > Math.max(shown, (stated.length - shown) * mostBehind) ? source.length : last + 1;
}

/** Blocks behind the last one among which the statement may break off, and characters by which it is found there. */
const reach = 4;
const opening = 24;
const shortestOpening = 4;
const unsure = 3;

/** Whether the statement ends inside of a block: the last one that it has, or one behind that of which it has too little to tell. */
function breaksOff(source: readonly Block[], stated: string, last: number): boolean {
  const key = matchingKey(source[last]?.text ?? "");
  const at = stated.lastIndexOf(key);
  if (at < 0) return true;
  // The last signs may be those of a cut, or a letter that has lost its marks.
  const rest = stated.slice(at + key.length, Math.min(at + key.length + opening, stated.length - unsure));
  if (rest.length < shortestOpening) return false;
  return source.slice(last + 1, last + 1 + reach).some(({ text }) => matchingKey(text).startsWith(rest));
}
