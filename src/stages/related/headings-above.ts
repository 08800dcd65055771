import type { Block, Container } from "../../article/block.ts";
import { isListHeading } from "./item.ts";
import { scopeEnd } from "./siblings.ts";

/** Blocks between a heading and its list. */
const headingReach = 3;
/** Letters of the longest line that may stand between them. */
export const headingLetters = 60;

/**
 * For each place of a page, and the one behind its last block, the nearest heading of other stories above it that no longer line parts from
 * it. Searches for lists ask this of nearly every element.
 */
export function headingsAbove(live: readonly (Block | undefined)[]): (Block | undefined)[] {
  const above: (Block | undefined)[] = new Array(live.length + 1).fill(undefined);
  let heading: Block | undefined;
  for (let index = 0; index < live.length; index++) {
    const block = live[index];
    if (block && isListHeading(block)) heading = block;
    else if ((block && block.letters > headingLetters) || (heading && index - heading.index >= headingReach))
      heading = undefined;
    above[index + 1] = heading;
  }
  return above;
}

/** The heading of other stories above a list, unless its element ends before the list begins. */
export function headingBefore(
  containers: readonly Container[],
  live: readonly (Block | undefined)[],
  above: readonly (Block | undefined)[],
  first: number,
): Block | undefined {
  const heading = above[first];
  if (!heading) return undefined;
  let next = heading.index + 1;
  while (next < first && live[next] === undefined) next++;
  return first < scopeEnd(containers, heading, live[next]) ? heading : undefined;
}

/** The shown line in front of a list. */
export function lineAbove(live: readonly (Block | undefined)[], first: number): Block | undefined {
  let index = first - 1;
  while (index > first - headingReach && live[index] === undefined) index--;
  return live[index];
}
