/** Counts what is no page, by what it is. */
export interface SkippedCount {
  readonly onSkipped: (what: string) => void;
  /** `12 that hold no page: 7 image/png, 5 request record`, the most frequent first; undefined if there is none. */
  readonly words: () => string | undefined;
}

/** Kinds that are named one by one. */
const named = 8;

/** Nothing is silently lost: what readers pass by is counted and said at the end. */
export function countSkipped(): SkippedCount {
  const counts = new Map<string, number>();
  return {
    onSkipped: (what) => void counts.set(what, (counts.get(what) ?? 0) + 1),
    words: () => {
      if (counts.size === 0) return undefined;
      const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      const all = sorted.reduce((sum, [, count]) => sum + count, 0);
      const list = sorted.slice(0, named).map(([what, count]) => `${count} ${what}`);
      const rest = sorted.length > named ? [`${sorted.length - named} kinds more`] : [];
      return `${all} that hold no page: ${[...list, ...rest].join(", ")}`;
    },
  };
}
