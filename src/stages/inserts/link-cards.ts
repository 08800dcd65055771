import type { Block, Mark } from "../../article/block.ts";

/** Links of the shortest card, and those of them that are headlines. */
const fewestLinks = 4;
const fewestHeadlines = 2;
/** UTF-16 units of the shortest headline. */
const headlineLength = 25;
/** Letters of the sentence around a card. */
const leastProse = 30;

/** A stretch of a text by its UTF-16 offsets. */
type Range = Pick<Mark, "start" | "end">;

/**
 * Cards that a page shows when a name in a sentence is pointed at, `<a>Noy Phone</a> <a>Noy Phone, minister</a> <a>Ferry sinks at …</a> <a>More</a>`:
 * links in a row with nothing but white space between them, headlines among them. A link in front of which the sentence began is its own word.
 */
export function linkCards({ text, marks, letters, linkLetters }: Block): Range[] {
  if (letters - linkLetters < leastProse) return [];
  const links = marks.filter(({ tag }) => tag === "a");
  if (links.length < fewestLinks) return [];
  const cards: Range[] = [];
  let row: Mark[] = [];
  for (const link of [...links, undefined]) {
    const last = row.at(-1);
    if (link && last && text.slice(last.end, link.start).trim() === "") {
      row.push(link);
      continue;
    }
    const card = text.slice(0, row[0]?.start ?? 0).trim() === "" ? row : row.slice(1);
    if (row.length >= fewestLinks && card.filter(isHeadline).length >= fewestHeadlines)
      cards.push({ start: card[0]?.start ?? 0, end: card.at(-1)?.end ?? 0 });
    row = link ? [link] : [];
  }
  return cards;
}

function isHeadline({ start, end }: Mark): boolean {
  return end - start >= headlineLength;
}
