import type { BlockKind, Container } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";

/** The styles of a page, numbered by first appearance: blocks of one kind in equal elements of equal boxes. */
export interface Styles {
  readonly count: number;
  /** Style by block. */
  readonly of: Int32Array;
}

const kindNumber: Readonly<Record<BlockKind, number>> = {
  paragraph: 0,
  heading: 1,
  "list-item": 2,
  quote: 3,
  caption: 4,
  "table-row": 5,
  preformatted: 6,
  control: 7,
};
const kindCount = Object.keys(kindNumber).length;

/** Tells the styles of a page's blocks apart. The markup of a container is read once, not once a block. */
export function stylesOf({ source, containers }: Draft, boxes: Int32Array): Styles {
  const of = new Int32Array(source.length);
  const looks = new Map<string, number>();
  const lookOf = new Int32Array(containers.length).fill(-1);
  const styles = new Map<number, number>();
  for (let index = 0; index < source.length; index++) {
    const block = source[index];
    if (!block) continue;
    let look = lookOf[block.container] ?? -1;
    if (look < 0) {
      look = numberOf(looks, markupOf(containers, boxes, block.container));
      lookOf[block.container] = look;
    }
    of[index] = numberOf(styles, look * kindCount + kindNumber[block.kind]);
  }
  return { count: styles.size, of };
}

/** The number of a key, by first appearance. */
function numberOf<Key>(numbers: Map<Key, number>, key: Key): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

/** Characters of a box's classes that tell boxes apart; what follows is often a state or a number. */
const boxClassLength = 60;

function markupOf(containers: readonly Container[], boxes: Int32Array, index: number): string {
  const element = containers[index];
  const box = containers[boxes[index] ?? 0];
  return `${element?.tag} ${element?.className} ${box?.tag} ${box?.className.slice(0, boxClassLength)}`;
}

/** Sums values of blocks by their style. */
export function sumByStyle({ of, count }: Styles, value: (index: number) => number): Float64Array {
  const sums = new Float64Array(count);
  for (let index = 0; index < of.length; index++) {
    const style = of[index] ?? 0;
    sums[style] = (sums[style] ?? 0) + value(index);
  }
  return sums;
}
