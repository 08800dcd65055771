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
    if (!line || line.title === item.headline.text) return item;
    const headline = { ...item.headline, text: line.title, line: { ...line, text: item.headline.text } };
    return { ...item, headline };
  });
}
