/**
 * The same as `map`, for arrays that many functions read. What `map` gives is of another shape once V8 has optimized its caller (an array that
 * may have holes), and then every function that has met the first shape only is compiled again.
 */
export function mapPacked<From, To>(items: readonly From[], change: (item: From, index: number) => To): To[] {
  const changed: To[] = [];
  for (let index = 0; index < items.length; index++) changed.push(change(items[index] as From, index));
  return changed;
}
