import type { Container } from "../../article/block.ts";
import type { RangeSums } from "../boilerplate/containers.ts";

/** Equal boxes side by side, one paragraph in each, from which on they are the paragraphs of one text. */
const leastEqual = 3;
/** Characters of a class that tell looks apart; what follows is often a number. */
const lookLength = 40;

/** Share of its letters of prose that an element has in such boxes, if they are its paragraphs: captions and notices have less. */
const leastShare = 0.5;

/**
 * 1 for each container that only wraps one paragraph, as do most others beside it that look the same: page builders set each paragraph
 * in boxes of its own. What is said of several paragraphs belongs to the element around them all.
 *
 * @param prose letters of prose by block
 */
export function wrappersOf(containers: readonly Container[], prose: RangeSums): Uint8Array {
  const wraps = new Uint8Array(containers.length);
  const letters = ({ start, end }: Container): number => prose.between(start, end);
  for (const wrappers of equalBoxes(containers, letters).values()) {
    const above = containers[wrappers[0]?.parent ?? -1];
    if (!above || wrappers.length < leastEqual) continue;
    const wrapped = wrappers.reduce((sum, wrapper) => sum + letters(wrapper), 0);
    if (wrapped >= letters(above) * leastShare) for (const { index } of wrappers) wraps[index] = 1;
  }
  for (const { index, parent, start, end } of containers)
    if (parent >= 0 && wraps[parent] === 1 && end - start === 1) wraps[index] = 1;
  return wraps;
}

/** Containers of one block of prose each, the outermost around that block, by where they stand and how they look. */
function equalBoxes(
  containers: readonly Container[],
  letters: (container: Container) => number,
): ReadonlyMap<string, readonly Container[]> {
  const equal = new Map<string, Container[]>();
  for (const container of containers) {
    const { parent, tag, className, start, end } = container;
    const above = containers[parent];
    if (end - start !== 1 || !above || above.end - above.start === 1 || letters(container) < 1) continue;
    const look = `${parent} ${tag} ${className.slice(0, lookLength)}`;
    const known = equal.get(look);
    if (known) known.push(container);
    else equal.set(look, [container]);
  }
  return equal;
}
