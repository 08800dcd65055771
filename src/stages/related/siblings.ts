import type { Block, Container } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import { keepOptimized } from "../../article/keep-optimized.ts";
import { remembered } from "../../article/page-memo.ts";
import { areAlike } from "../evidence/boxes.ts";

/** A range of source blocks, `end` exclusive. */
export type Range = Pick<Container, "start" | "end">;

/** The shown blocks of a page by their place on it; of the pieces that were cut out of one block, the longest. */
export function blocksByPlace(
  { source, blocks }: Pick<Draft, "source" | "blocks">,
  holds: (block: Block) => boolean = () => true,
): (Block | undefined)[] {
  const live: (Block | undefined)[] = new Array(source.length).fill(undefined);
  for (const block of blocks)
    if (!block.hidden && holds(block) && block.text.length > (live[block.index]?.text.length ?? 0))
      live[block.index] = block;
  return live;
}

/** The elements right inside another one. */
export class Siblings {
  readonly holder: Container;
  readonly children: readonly Container[];
  #groups: readonly (readonly Container[])[] | undefined;

  constructor(holder: Container, children: readonly Container[]) {
    this.holder = holder;
    this.children = children;
  }

  /** Those with the same tag and first class. Most elements are never asked for them. */
  get groups(): readonly (readonly Container[])[] {
    this.#groups ??= groupsOf(this.children);
    return this.#groups;
  }
}

const nobody: Container = {
  index: -1,
  parent: -1,
  depth: 0,
  tag: "",
  id: "",
  className: "",
  purpose: "",
  start: 0,
  end: 0,
};
keepOptimized(new Siblings(nobody, []));

/** The children of all elements that hold text, in document order of the elements around them. Several searches go through them. */
export const siblingsOf: (containers: readonly Container[]) => readonly Siblings[] = remembered((containers) => {
  const counts = new Uint32Array(containers.length);
  for (const { parent, start, end } of containers)
    if (end > start && parent >= 0) counts[parent] = (counts[parent] ?? 0) + 1;
  const childrenOf: (Container[] | undefined)[] = new Array(containers.length);
  const found: Siblings[] = [];
  for (const container of containers) {
    const { index, parent, start, end } = container;
    const count = counts[index] ?? 0;
    if (count > 0) {
      const children: Container[] = new Array(count);
      childrenOf[index] = children;
      found.push(new Siblings(container, children));
    }
    const siblings = end > start ? childrenOf[parent] : undefined;
    if (!siblings) continue;
    const left = counts[parent] ?? 0;
    siblings[siblings.length - left] = container;
    counts[parent] = left - 1;
  }
  return found;
});

function groupsOf(siblings: readonly Container[]): readonly (readonly Container[])[] {
  const [first] = siblings;
  // Mostly all of them are alike.
  if (!first || siblings.every((container) => areAlike(container, first))) return [siblings];
  const byLook = new Map<string, Container[]>();
  let group: Container[] | undefined;
  for (const container of siblings) {
    // Items mostly follow their like, which need not be looked up.
    if (!areAlike(container, group?.at(-1))) {
      const look = lookOf(container);
      group = byLook.get(look);
      if (!group) {
        byLook.set(look, [container]);
        continue;
      }
    }
    group?.push(container);
  }
  return [...byLook.values()];
}

/** What tells kinds of elements apart: the tag and the first class. */
export function lookOf({ tag, className }: Container): string {
  const space = className.indexOf(" ");
  return `${tag}.${space < 0 ? className : className.slice(0, space)}`;
}

/** Items without an element of their own: a head and what follows it, up to the next head among its siblings. */
export function rangesBetween(
  heads: readonly Container[],
  parentEnd: number,
  isHead: (head: Container) => boolean,
): Range[] {
  if (heads.length < 2) return [];
  const items = heads.flatMap((head, at) => {
    const end = heads[at + 1]?.start ?? Math.min(parentEnd, head.end + 1);
    return isHead(head) ? [{ start: head.start, end }] : [];
  });
  return items.length < 2 ? [] : items;
}

/** Index of the first shown block of a range; its end if there is none. */
export function firstShown(live: readonly (Block | undefined)[], { start, end }: Range): number {
  let index = start;
  while (index < end && live[index] === undefined) index++;
  return index;
}

/** Where the element ends that holds a heading and the first line below it: a list under the heading goes no farther. */
export function scopeEnd(containers: readonly Container[], heading: Block, next: Block | undefined): number {
  if (!next) return Number.POSITIVE_INFINITY;
  let at = containers[heading.container];
  while (at && at.end <= next.index) at = containers[at.parent];
  return at?.end ?? Number.POSITIVE_INFINITY;
}
