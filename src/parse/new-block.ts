import type { Block } from "../article/block.ts";

/** What parsing knows of a block; everything else is for stages to find. */
export type ParsedBlock = Pick<
  Block,
  | "index"
  | "kind"
  | "level"
  | "text"
  | "marks"
  | "seams"
  | "container"
  | "letters"
  | "linkLetters"
  | "hidden"
  | "layout"
>;

/** A block as it leaves the parser: its text raw, its language not yet looked at. */
export function newBlock(parsed: ParsedBlock): Block {
  const { index, kind, level, text, marks, seams, container, letters, linkLetters, hidden, layout } = parsed;
  // Written out, since a page may have a hundred thousand blocks and a spread costs several times as much.
  return {
    index,
    kind,
    level,
    text,
    raw: text,
    marks,
    seams,
    container,
    letters,
    linkLetters,
    hidden,
    layout,
    language: "und",
    spans: [],
    flags: [],
  };
}
