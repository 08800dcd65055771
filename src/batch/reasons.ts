import type { Outcome } from "./page-item.ts";
import type { WrittenResult } from "./written-result.ts";

/** How many pages were rejected or failed for which reason: `rejected index-page` → 12. */
export type Reasons = Readonly<Record<string, number>>;

/** Counts why pages have no record, on top of what was counted before. */
export function countReasons(before: Reasons = {}): {
  readonly add: (outcome: Outcome<WrittenResult>) => void;
  readonly all: () => Reasons;
} {
  const counts = new Map(Object.entries(before));
  return {
    add: ({ result }) => {
      if (result.status === "kept") return;
      const reason = `${result.status} ${result.code}`;
      counts.set(reason, (counts.get(reason) ?? 0) + 1);
    },
    all: () => Object.fromEntries(counts),
  };
}
