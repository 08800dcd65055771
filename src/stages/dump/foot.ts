import type { Block } from "../../article/block.ts";
import { tailOfDump } from "../related/dump.ts";
import { closingOf } from "./closing.ts";

/**
 * Where other stories begin, or the lines that stand behind articles, by their words and forms alone.
 *
 * @returns the position among the blocks, their number if there is none
 */
export function footOfDump(blocks: readonly Block[]): number {
  return closingOf(blocks, tailOfDump(blocks));
}
