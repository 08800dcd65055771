import type { Block } from "../../article/block.ts";
import { letterCount } from "../../language/script.ts";
import { labelOf } from "../dates/labels.ts";
import { readItemLines, shapeOf } from "../dump/item-lines.ts";
import { isInterfaceLine } from "../interface/interface-line.ts";

/** Lines that make a list. */
const fewestLines = 2;
/** Letters of a line, and of the shortest headline beside its date: under a heading that announces stories, and without one. */
const longestLine = 220;
const announcedLetters = 8;
const plainLetters = 14;

/**
 * The lines at the beginning of a text dump's list, behind tools of the site, that show a headline and its date each, however short:
 * `Road closed (26 Nov 2021)`. None unless there are two.
 */
export function datedHeadlines(blocks: readonly Block[], announced: boolean): readonly Block[] {
  const start = blocks.findIndex(({ text }) => !isInterfaceLine(text));
  const end = blocks.findIndex(
    ({ text, letters }, at) => at >= start && (letters > longestLine || shapeOf(text) !== "dated"),
  );
  const run = start < 0 ? [] : blocks.slice(start, end < 0 ? blocks.length : end);
  if (run.length < fewestLines) return [];
  const lines = readItemLines(
    run.map(({ text }) => text),
    new Map(),
  );
  const fewestLetters = announced ? announcedLetters : plainLetters;
  // `Published on 3 May 2024` over `Updated on 4 May 2024`: the dates of this article.
  const areHeadlines = lines.every(
    ({ title, date }) => date !== null && letterCount(title) >= fewestLetters && labelOf(title) === null,
  );
  return areHeadlines ? run : [];
}
