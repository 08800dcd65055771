/**
 * Precision and recall of pairs, by the ids of their articles. A planted pair counts only where both articles are in the corpus.
 *
 * @param {Iterable<object>} truths
 * @param {Iterable<{ lo: string, en: string }>} pairs
 */
export function scorePairs(truths, pairs) {
  const truthOf = new Map([...truths].map((truth) => [truth.id, truth]));
  const planted = [...truthOf.values()].filter(
    ({ language, pair }) => language === "lo" && truthOf.has(pair ?? ""),
  ).length;
  const found = [...pairs];
  const right = found.filter(({ lo, en }) => truthOf.get(lo)?.pair === en).length;
  return { planted, found: found.length, right, precision: right / found.length, recall: right / planted };
}
