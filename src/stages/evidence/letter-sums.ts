import type { Block } from "../../article/block.ts";
import { remembered } from "../../article/page-memo.ts";
import { RangeSums } from "../boilerplate/containers.ts";
import { numbersOf } from "./numbers.ts";

/** Letters of shown blocks, and those of them in links. */
export interface LetterSums {
  readonly letters: RangeSums;
  readonly linkLetters: RangeSums;
}

/** The letters of a page, for shares of links in any of its elements. */
export const letterSums: (source: readonly Block[]) => LetterSums = remembered((source) => ({
  letters: new RangeSums(numbersOf(source, ({ hidden, letters }) => (hidden ? 0 : letters))),
  linkLetters: new RangeSums(numbersOf(source, ({ hidden, linkLetters }) => (hidden ? 0 : linkLetters))),
}));
