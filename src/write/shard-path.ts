/** `articles-00000.ndjson`: the file of a shard, by its number from 0. */
export function shardPath(index: number, suffix: string): string {
  return `articles-${String(index).padStart(5, "0")}${suffix}`;
}
