import { reports } from "../running-text.ts";
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

const stopless = /\p{Script=Thai}|\p{Script=Khmer}/u;

/**
 * Down to where a dump in Thai or Khmer is surely text: to its last line that tells what somebody said. Nothing else shows there where a
 * sentence ends, and short lines among the paragraphs look like those behind them.
 *
 * @param foot - lines from there on may tell what is said in other stories and in comments
 * @returns the number of lines that are surely text
 */
export function endOfReports(lines: readonly Line[], foot: number): number {
  return (
    lines
      .slice(0, foot)
      .findLastIndex(({ runs, block: { text } }) => runs && stopless.test(text) && reports.test(text)) + 1
  );
}
