import type { Block } from "../../article/block.ts";

/** A piece of a block that its markup sets apart. */
export interface BlockPiece {
  readonly text: string;
  /** Address of the link that holds the piece; null outside of links, and empty for a link without one. */
  readonly href: string | null;
}

/** The pieces of a block in order: parted where links begin and end, and where elements meet without a space between them. */
export function linkedPieces({ text, raw, seams, marks }: Block): BlockPiece[] {
  const links = marks.filter(({ tag }) => tag === "a");
  const ownSeams = text === raw ? seams : [];
  const [first] = links;
  // Most blocks are one piece: plain text, or a link as a whole.
  if (ownSeams.length === 0 && (!first || (links.length === 1 && first.start === 0 && first.end === text.length))) {
    const piece = text.trim();
    return piece === "" ? [] : [{ text: piece, href: first ? (first.href ?? "") : null }];
  }
  const bounds = new Set([0, text.length, ...ownSeams]);
  for (const { start, end } of links) bounds.add(start).add(end);
  const cuts = [...bounds].sort((first, second) => first - second);
  return cuts.slice(1).flatMap((end, at): BlockPiece[] => {
    const start = cuts[at] ?? 0;
    const piece = text.slice(start, end).trim();
    if (piece === "") return [];
    const link = links.find((mark) => mark.start <= start && mark.end >= end);
    return [{ text: piece, href: link ? (link.href ?? "") : null }];
  });
}
