/**
 * Times several jobs in turn, round after round, and gives the best round of each in milliseconds: the least disturbed one.
 * Only ratios of these mean anything on another machine.
 *
 * @param {Record<string, () => void>} jobs
 * @param {number} rounds counted rounds, after two that warm up
 * @returns {Record<string, number>}
 */
export function bestOf(jobs, rounds) {
  const best = Object.fromEntries(Object.keys(jobs).map((name) => [name, Number.POSITIVE_INFINITY]));
  for (let round = -2; round < rounds; round++) {
    for (const [name, job] of Object.entries(jobs)) {
      const start = performance.now();
      job();
      const time = performance.now() - start;
      if (round >= 0) best[name] = Math.min(best[name], time);
    }
  }
  return best;
}
