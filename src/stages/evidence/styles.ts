import type { BlockKind, Container } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import { areAlike } from "./boxes.ts";

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

/** Characters of a box's classes that tell boxes apart; what follows is often a state or a number. */
const boxClassLength = 60;

/**
 * Tells the styles of a page's blocks apart. The markup of a container is read once, not once a block, and put into a number: texts joined
 * to be compared would be copied and hashed for each container.
 */
export function stylesOf({ source, containers }: Draft, boxes: Int32Array): Styles {
  const of = new Int32Array(source.length);
  const tags = new Map<string, number>();
  const classes = new Map<string, number>();
  const looks = new Map<number, number>();
  const styles = new Map<number, number>();
  /** Above the number of any tag, class or look: a container has one as an element and one as a box. */
  const base = containers.length * 2;
  const lookOf = ({ tag, className }: Container, length: number): number =>
    numberOf(looks, numberOf(tags, tag) * base + numberOf(classes, className.slice(0, length)));
  const markupOf = (element: Container, box: Container): number =>
    lookOf(element, element.className.length) * base + lookOf(box, boxClassLength);
  const markup = new Float64Array(containers.length).fill(-1);
  let last: Container | undefined;
  let lastBox: Container | undefined;
  for (let index = 0; index < source.length; index++) {
    const block = source[index];
    const element = containers[block?.container ?? -1];
    if (!block || !element) continue;
    if ((markup[element.index] ?? -1) < 0) {
      const box = containers[boxes[element.index] ?? 0] ?? element;
      // Paragraphs and items mostly follow their like, which need not be looked up.
      const isAlike = areAlike(element, last) && (box === lastBox || areAlike(box, lastBox));
      markup[element.index] = isAlike ? (markup[last?.index ?? 0] ?? 0) : markupOf(element, box);
      last = element;
      lastBox = box;
    }
    of[index] = numberOf(styles, (markup[element.index] ?? 0) * kindCount + kindNumber[block.kind]);
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

/** Sums values of blocks by their style. */
export function sumByStyle({ of, count }: Styles, values: Float64Array): Float64Array {
  const sums = new Float64Array(count);
  for (let index = 0; index < of.length; index++) {
    const style = of[index] ?? 0;
    sums[style] = (sums[style] ?? 0) + (values[index] ?? 0);
  }
  return sums;
}
