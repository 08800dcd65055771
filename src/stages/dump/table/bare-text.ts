import { isOfPage } from "./frame-line.ts";
import type { Line } from "./line.ts";
import { endsSentence } from "./line-groups.ts";

/** Lines above the first running text that a text has without a page around it: its title, and a byline or a date. */
const mostAbove = 2;
/** Lines that only pages have, from which on they are no words of the text by chance. */
const leastSigns = 2;
/** Letters of a paragraph. */
const paragraphLetters = 110;

/**
 * Down to where a dump is surely text, because nothing shows a page around it: a title at most stands above it. Without lines that only pages
 * have it is text to its end, else to its last paragraph, or to a heading of stories or comments above that.
 *
 * @returns the number of lines that are surely text
 */
export function endOfBareText(lines: readonly Line[]): number {
  const first = lines.findIndex(({ runs }) => runs);
  if (first > mostAbove) return 0;
  const list = lines.findIndex(({ announces }) => announces === "stories" || announces === "comments");
  if (list < 0 && lines.filter(isOfPage).length < leastSigns) return lines.length;
  const paragraph = lines.findLastIndex((line) => endsSentence(line) && line.block.letters >= paragraphLetters);
  return Math.min(list < 0 ? lines.length : list, paragraph + 1);
}
