import { isMenuLine } from "../lines.ts";
import type { Line } from "./line.ts";

/** Letters up to which a line may be a menu or an address. */
const longest = 200;
/** What only lines of a page's frame hold: a sign, an address, a telephone number. */
const frameSign = /[©@]|https?:|www\.|(?:\p{Nd}[ .-]?){7}/u;

/** Whether only pages have such a line: a tool, a heading of other stories or comments, a mark of the owner. */
export function isOfPage({ tool, announces, block }: Line): boolean {
  return tool !== undefined || announces === "stories" || announces === "comments" || block.text.includes("©");
}

/** The same with less certainty: a menu, an address, a telephone number. */
export function isFrameLine(line: Line): boolean {
  const { block } = line;
  if (isOfPage(line)) return true;
  return block.letters < longest && (isMenuLine(block) || frameSign.test(block.text));
}
