import { letterCount } from "../language/script.ts";
import type { InlineText } from "./inline-text.ts";
import { splitLines } from "./lines.ts";

/** Letters of a full line of prose, and the share of a text's letters that stand in such lines: verses stay below. */
const fullLine = 38;
const leastFull = 0.6;
/** Share of letters and digits among all signs but white space; programs have more signs. */
const leastLetters = 0.9;
const whiteSpace = /\s+/gu;
/** Lines between which a line is left out. */
const emptyLine = /\n[^\S\n]*\n/u;
/** Signs at the end of a line that programs and tables have and prose has not. */
const endOfCode = /[;{}|\\=+]\s*$/u;

/**
 * The paragraphs of a preformatted text that is prose, as old pages and text files in a browser's frame have it: parted by empty lines,
 * the lines between only wrapped. Null for anything else, whose line breaks mean something.
 */
export function paragraphsOfPreformatted(inline: InlineText): InlineText[] | null {
  return isProse(inline.text) ? splitLines(inline, emptyLine.test(inline.text)) : null;
}

function isProse(text: string): boolean {
  if (!text.includes("\n")) return false;
  const lines = text.split("\n");
  const letters = letterCount(text);
  const full = lines.map(letterCount).reduce((sum, count) => sum + (count >= fullLine ? count : 0), 0);
  if (letters === 0 || full < letters * leastFull) return false;
  return letters >= text.replace(whiteSpace, "").length * leastLetters && !lines.some((line) => endOfCode.test(line));
}
