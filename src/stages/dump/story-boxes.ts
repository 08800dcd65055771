import type { Block } from "../../article/block.ts";
import { matchingKey } from "../../language/matching-key.ts";
import { isInterfaceLine } from "../interface/interface-line.ts";
import { isListHeading } from "../related/item.ts";
import { isDateLine } from "./lines.ts";
import { isRunningText } from "./running-text.ts";

/** The heading of other stories among the paragraphs, and the lines below it, by their positions. */
export interface StoryBox {
  readonly start: number;
  readonly end: number;
}

/** Boxes of an article, headlines in one, and their letters. */
const mostBoxes = 6;
const mostHeadlines = 4;
const shortestHeadline = 12;
const longestHeadline = 140;

/**
 * Where the heading of other stories and a few headlines stand among the paragraphs of a text dump, and running text follows them: what the
 * teaser of a story would be too, if it shares the words of its headline and stands alone.
 */
export function storyBoxes(blocks: readonly Block[]): readonly StoryBox[] {
  const first = blocks.findIndex(isRunningText);
  const boxes: StoryBox[] = [];
  for (let at = first + 1; first >= 0 && at < blocks.length && boxes.length < mostBoxes; at++) {
    const heading = blocks[at];
    const end = heading && isListHeading(heading) ? endOfBox(blocks, at + 1) : -1;
    if (end < 0) continue;
    boxes.push({ start: at, end });
    at = end;
  }
  return boxes;
}

/** The position of the running text that goes on behind headlines; -1 where it does not. */
function endOfBox(blocks: readonly Block[], start: number): number {
  let headline: Block | undefined;
  let count = 0;
  for (let at = start; at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined) break;
    if (isRunningText(block)) {
      return headline && (goesOn(blocks, at) || standsAlone(blocks, at, headline)) ? at : -1;
    }
    if (isDateLine(block.text) || isInterfaceLine(block.text)) continue;
    if (!isHeadline(block) || ++count > mostHeadlines) break;
    headline = block;
  }
  return -1;
}

function goesOn(blocks: readonly Block[], at: number): boolean {
  const next = blocks[at + 1];
  return next !== undefined && isRunningText(next);
}

/** The last line of a page is one of its foot, where tools or other stories follow it may be the last of the text. */
function standsAlone(blocks: readonly Block[], at: number, headline: Block): boolean {
  const block = blocks[at];
  if (block === undefined || tellsTheSame(block, headline)) return false;
  return blocks.some((line, other) => other > at && (isListHeading(line) || isInterfaceLine(line.text)));
}

function isHeadline(block: Block): boolean {
  return (
    block.letters >= shortestHeadline &&
    block.letters <= longestHeadline &&
    !isListHeading(block) &&
    !/[.。:：][”"’»]?$/u.test(block.text)
  );
}

/** Letters of the pieces by which a headline and its teaser are compared, and their share of the headline that is no chance. */
const pieceLetters = 6;
const sharedPieces = 0.12;

function tellsTheSame(teaser: Block, headline: Block): boolean {
  const [told, key] = [matchingKey(teaser.text), matchingKey(headline.text)];
  let shared = 0;
  for (let at = 0; at + pieceLetters <= key.length; at++) if (told.includes(key.slice(at, at + pieceLetters))) shared++;
  return shared >= Math.max(1, key.length - pieceLetters) * sharedPieces;
}
