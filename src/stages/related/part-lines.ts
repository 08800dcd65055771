import { asciiDigits } from "../../language/digits.ts";
import { readItemLines } from "../dump/item-lines.ts";
import type { Item } from "./lists.ts";

/**
 * Takes the lines of items apart: dates, numbers and the names of sections are no part of a title.
 *
 * @param glues - as that of `readItemLines`
 */
export function partLines(items: readonly Item[], sections: ReadonlyMap<string, string>, glues = false): Item[] {
  const lines = readItemLines(
    items.map(({ headline }) => headline.text),
    sections,
    glues,
  );
  const ranked = withoutRanks(lines.map(({ title }) => title));
  return items.map((item, at) => {
    const line = lines[at];
    const title = ranked[at];
    if (!line || title === undefined || title === item.headline.text) return item;
    const headline = { ...item.headline, text: title, line: { ...line, text: item.headline.text } };
    return { ...item, headline };
  });
}

/** The place of a story in a list of the most read ones: `1Rain comes`, `2. Road closed`, `3/ Ferry returns`. */
const rank = /^\p{Nd}{1,2}[.)/]?\s{0,2}(?=\p{L})/u;

/** Titles without the numbers that count them. */
export function withoutRanks(titles: readonly string[]): readonly string[] {
  const ranks = titles.map(rankOf);
  return titles.map((title, at) => (isCounted(ranks, at) ? title.replace(rank, "") : title));
}

function rankOf(title: string): number {
  const number = rank.exec(title)?.[0];
  return number === undefined ? Number.NaN : Number.parseInt(asciiDigits(number), 10);
}

/** Whether the number in front of a title is one more than that of the title above, or one less than that of the title below. */
function isCounted(ranks: readonly number[], at: number): boolean {
  const { [at]: own = Number.NaN, [at + 1]: below = Number.NaN, [at - 1]: above = Number.NaN } = ranks;
  return own === below - 1 || own === above + 1;
}
