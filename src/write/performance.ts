import type { Outcome } from "../batch/page-item.ts";
import type { WrittenResult } from "../batch/written-result.ts";

/** One of the pages that took longest. */
interface SlowPage {
  readonly id: string;
  readonly file: string | null;
  readonly milliseconds: number;
  /** Of the page as it was read; characters if it came as a string. */
  readonly bytes: number;
}

/** What `performance.json` says: nothing in it is the same twice, so it is no part of the manifest. */
export interface Performance {
  readonly pages: number;
  readonly seconds: number;
  readonly slowest: readonly SlowPage[];
}

/** Pages that are remembered. */
const most = 20;

/** Watches how long pages take, over all the sessions of a run. */
export function performanceWatch(before: Performance = { pages: 0, seconds: 0, slowest: [] }): {
  readonly add: (outcome: Outcome<WrittenResult>) => void;
  readonly now: () => Performance;
} {
  const start = performance.now();
  let pages = before.pages;
  let slowest = [...before.slowest];
  return {
    add: ({ id, origin, size, result }) => {
      const milliseconds = "milliseconds" in result ? (result.milliseconds ?? 0) : 0;
      pages += 1;
      const last = slowest[most - 1];
      if (last !== undefined && last.milliseconds >= milliseconds) return;
      slowest.push({ id, file: origin?.file ?? null, milliseconds: Math.round(milliseconds * 10) / 10, bytes: size });
      slowest = slowest.sort((a, b) => b.milliseconds - a.milliseconds).slice(0, most);
    },
    now: () => ({ pages, seconds: Math.round(before.seconds + (performance.now() - start) / 1000), slowest }),
  };
}
