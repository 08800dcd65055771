import type { Container } from "../../article/block.ts";

/** A range of source blocks, `end` exclusive. */
export type Range = Pick<Container, "start" | "end">;

/** For each container that holds what is looked for, in document order, the containers right inside it. */
export function childrenOf(
  containers: readonly Container[],
  holds: (range: Range) => boolean,
): (readonly Container[] | undefined)[] {
  const children: (Container[] | undefined)[] = new Array(containers.length).fill(undefined);
  for (const container of containers) {
    const { parent, start, end } = container;
    const around = containers[parent];
    if (end === start || !around || !holds(around)) continue;
    const siblings = children[parent];
    if (siblings) siblings.push(container);
    else children[parent] = [container];
  }
  return children;
}

/** Siblings with the same tag and first class. */
export function groupsOf(siblings: readonly Container[]): (readonly Container[])[] {
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
