import type { Block } from "../article/block.ts";

/** Letters and blocks of the longest caption that only a class calls so: its text, a short form of it, a credit. */
const captionLetters = 600;
const captionBlocks = 5;

/** Whether blocks that a class calls a caption are one. */
export function isCaption(blocks: readonly Block[]): boolean {
  return blocks.length <= captionBlocks && blocks.reduce((sum, { letters }) => sum + letters, 0) <= captionLetters;
}
