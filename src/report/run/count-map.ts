import type { Count } from "../page/summary.ts";

/** Names that one table holds: a run may be hostile, and what it says must not fill the memory. */
const mostNames = 20_000;
/** What further names count as. */
export const furtherNames = "…";

/** A table of counts by name, bounded in size. */
export interface CountMap {
  readonly add: (name: string, count?: number) => void;
  /** Most first; equal ones by name. */
  readonly sorted: () => Count[];
}

/** Makes an empty table. */
export function countMap(): CountMap {
  const counts = new Map<string, number>();
  return {
    add: (name, count = 1) => {
      const own = counts.has(name) || counts.size < mostNames ? name : furtherNames;
      counts.set(own, (counts.get(own) ?? 0) + count);
    },
    sorted: () =>
      [...counts]
        .map(([name, count]) => ({ name, count }))
        .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)),
  };
}
