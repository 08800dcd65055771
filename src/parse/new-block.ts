import type { Block } from "../article/block.ts";
import { letterCount } from "../language/script.ts";

/** What parsing knows of a block; everything else is for stages to find. */
export type ParsedBlock = Pick<
  Block,
  "index" | "kind" | "level" | "text" | "marks" | "seams" | "container" | "linkLetters" | "hidden" | "layout"
>;

/** A block as it leaves the parser: its text raw, its language not yet looked at. */
export function newBlock(parsed: ParsedBlock): Block {
  const { text } = parsed;
  return { ...parsed, raw: text, letters: letterCount(text), language: "und", spans: [], flags: [] };
}
