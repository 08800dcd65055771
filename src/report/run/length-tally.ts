import type { Summary } from "../page/summary.ts";

/** Where the bins of lengths begin, in letters: even on a scale on which lengths of news are spread evenly. */
const edges = [0, 100, 250, 500, 1000, 2000, 4000, 8000, 16_000, 32_000] as const;
/** Lengths up to here are counted one by one, so that the median is exact for all but giants. */
const longest = 65_536;

/** Counts articles by length. */
export function lengthTally(): {
  readonly add: (letters: number) => void;
  readonly lengths: () => Summary["lengths"];
  readonly median: () => number;
} {
  const counts = new Uint32Array(longest + 1);
  let all = 0;
  return {
    add: (letters) => {
      const at = Math.min(letters, longest);
      counts[at] = (counts[at] ?? 0) + 1;
      all += 1;
    },
    lengths: () => {
      const bins = edges.map((from, at) => ({
        from,
        count: counts.subarray(from, edges[at + 1] ?? longest + 1).reduce((sum, count) => sum + count, 0),
      }));
      const last = bins.findLastIndex(({ count }) => count > 0);
      return bins.slice(0, Math.max(last + 1, 1));
    },
    median: () => {
      let rest = Math.ceil(all / 2);
      for (let length = longest; length > 0; length--) {
        rest -= counts[length] ?? 0;
        if (rest <= 0) return length;
      }
      return 0;
    },
  };
}
