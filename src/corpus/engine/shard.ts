/** One of several workers that share the work: `index` from 0 up to, not including, `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Reads `3/7`, the fourth of seven; undefined for anything else. */
export function parseShard(text: string): Shard | undefined {
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/u.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  return shard.index < shard.count ? shard : undefined;
}
