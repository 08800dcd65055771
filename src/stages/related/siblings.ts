import type { Block, Container } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import { remembered } from "../../article/page-memo.ts";

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
export interface Siblings {
  readonly holder: Container;
  readonly children: readonly Container[];
  /** Those with the same tag and first class. */
  readonly groups: readonly (readonly Container[])[];
}

/** The children of all elements that hold text, in document order of the elements around them. Several searches go through them. */
export const siblingsOf: (containers: readonly Container[]) => readonly Siblings[] = remembered((containers) => {
  const childrenOf: (Container[] | undefined)[] = new Array(containers.length).fill(undefined);
  for (const container of containers) {
    const { parent, start, end } = container;
    if (end === start || parent < 0) continue;
    const siblings = childrenOf[parent];
    if (siblings) siblings.push(container);
    else childrenOf[parent] = [container];
  }
  const found: Siblings[] = [];
  for (const holder of containers) {
    const children = childrenOf[holder.index];
    if (children) found.push({ holder, children, groups: groupsOf(children) });
  }
  return found;
});

function groupsOf(siblings: readonly Container[]): readonly (readonly Container[])[] {
  if (siblings.length === 1) return [siblings];
  const byLook = new Map<string, Container[]>();
  let previous: Container | undefined;
  let group: Container[] = [];
  for (const container of siblings) {
    // Items mostly follow their like, which need not be looked up.
    if (previous?.tag !== container.tag || previous.className !== container.className) {
      const look = lookOf(container);
      group = byLook.get(look) ?? [];
      if (group.length === 0) byLook.set(look, group);
    }
    group.push(container);
    previous = container;
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
