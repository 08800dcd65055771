/** A label with the sum of the values under it. */
export interface LabelSum {
  readonly label: number;
  readonly sum: number;
}

/**
 * The label with the greatest sum; of equal ones the one that has a value first; null where all values are 0.
 *
 * @param labels label by block, from 0 up to, not including, `count`
 * @param except a label that is left out
 */
export function bestLabel(
  labels: Int32Array,
  count: number,
  values: Float64Array,
  except: number | null = null,
): LabelSum | null {
  const sums = new Float64Array(count);
  for (let index = 0; index < labels.length; index++) {
    const label = labels[index] ?? 0;
    if (label !== except) sums[label] = (sums[label] ?? 0) + (values[index] ?? 0);
  }
  let best: LabelSum | null = null;
  for (let index = 0; index < labels.length; index++) {
    const label = labels[index] ?? 0;
    const sum = sums[label] ?? 0;
    if (values[index] !== 0 && sum > (best?.sum ?? 0)) best = { label, sum };
  }
  return best;
}
