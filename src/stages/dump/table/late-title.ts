import { isMenuLine } from "../lines.ts";
import type { Line } from "./line.ts";

/** Share of the text that may stand above a title, and its letters: a notice, a few headlines. */
const mostAbove = 1 / 3;
const lettersAbove = 500;
/** The same where no menu and no tool tells that the page has a head. */
const lettersWithoutHead = 150;
/** Letters from which on a line counts as text of the page; paragraphs of Lao may have no stop and few letters. */
const textLetters = 45;

/**
 * Below which line no title of a dump stands any more, whatever else speaks for it, because too much of the text stands above it.
 *
 * @returns the position of the first line that is neither a title nor above one; the number of lines if there is none
 */
export function endOfHead(lines: readonly Line[]): number {
  const most = lines.reduce((sum, line) => sum + textOf(line), 0) * mostAbove;
  let above = 0;
  let head = false;
  for (const [at, line] of lines.entries()) {
    head ||= line.tool !== undefined || isMenuLine(line.block);
    if (above > Math.min(most, head ? lettersAbove : lettersWithoutHead)) return at;
    above += textOf(line);
  }
  return lines.length;
}

/** The letters of a line that may be of a text. */
function textOf({ block, tool, isSign }: Line): number {
  return block.letters >= textLetters && !tool && !isSign && !isMenuLine(block) ? block.letters : 0;
}
