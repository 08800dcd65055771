import { readItemLines } from "../dump/item-lines.ts";
import type { Item } from "./lists.ts";

/** Takes the lines of items apart: dates, numbers and the names of sections are no part of a title. */
export function partLines(items: readonly Item[], sections: ReadonlyMap<string, string>): Item[] {
  const lines = readItemLines(
    items.map(({ headline }) => headline.text),
    sections,
  );
  return items.map((item, at) => {
    const line = lines[at];
    const title = line && isCounted(lines, at) ? line.title.replace(rank, "") : line?.title;
    if (!line || title === undefined || title === item.headline.text) return item;
    const headline = { ...item.headline, text: title, line: { ...line, text: item.headline.text } };
    return { ...item, headline };
  });
}

/** The place of a story in a list of the most read ones: `1Rain comes`, `2. Road closed`. */
const rank = /^\p{Nd}{1,2}[.)]?\s{0,2}(?=\p{L})/u;

/** Whether the number in front of a title is one more than that of the title above, or one less than that of the title below. */
function isCounted(lines: readonly { readonly title: string }[], at: number): boolean {
  const numberAt = (place: number): number => Number.parseInt(rank.exec(lines[place]?.title ?? "")?.[0] ?? "", 10);
  const own = numberAt(at);
  return own === numberAt(at + 1) - 1 || own === numberAt(at - 1) + 1;
}
