import { isOfPage } from "./frame-line.ts";
import type { Line } from "./line.ts";

/** Lines above the first running text that a text has without a page around it: its title, and a byline or a date. */
const mostAbove = 2;
/** Letters of a paragraph. */
const paragraphLetters = 110;

/**
 * Down to where a dump is surely text, because nothing shows a page around it: a title at most stands above it. Without a line that only pages
 * have it is text to its end, else to its last paragraph, or to a heading of stories or comments above that.
 *
 * @returns the number of lines that are surely text
 */
export function endOfBareText(lines: readonly Line[]): number {
  const first = lines.findIndex(({ runs }) => runs);
  if (first > mostAbove) return 0;
  if (!lines.some(isOfPage)) return lines.length;
  const list = lines.findIndex(({ announces }) => announces === "stories" || announces === "comments");
  const paragraph = lines.findLastIndex(
    ({ runs, block }) => runs && block.letters >= paragraphLetters && /[.!?。:]["”’»)]?$/u.test(block.text),
  );
  return Math.min(list < 0 ? lines.length : list, paragraph + 1);
}
