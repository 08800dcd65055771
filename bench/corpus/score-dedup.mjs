/** Pairs among `count` things. */
const pairsOf = (count) => (count * (count - 1)) / 2;

/**
 * Scores clusters of near-duplicates and relations against the truth, pair by pair: of all pairs that share a cluster, how many should (P), and the
 * other way round (R). Updates are scored as links between texts, whichever copies of them were compared.
 *
 * @param {Iterable<object>} truths
 * @param {Iterable<{ id: string, clusterId: string }>} clusters
 * @param {Iterable<{ a: string, b: string, relation: string }>} relations
 */
export function scoreDedup(truths, clusters, relations) {
  const truthOf = new Map([...truths].map((truth) => [truth.id, truth]));
  const foundOf = new Map([...clusters].map(({ id, clusterId }) => [id, clusterId]));
  const byLanguage = {};
  for (const language of ["en", "lo"]) {
    const own = [...truthOf.values()].filter((truth) => truth.language === language);
    const sizes = { found: new Map(), planted: new Map(), both: new Map() };
    const add = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
    for (const { id, cluster } of own) {
      const found = foundOf.get(id) ?? id;
      add(sizes.found, found);
      add(sizes.planted, cluster);
      add(sizes.both, `${found} ${cluster}`);
    }
    const [found, planted, both] = [sizes.found, sizes.planted, sizes.both].map((map) =>
      [...map.values()].reduce((sum, size) => sum + pairsOf(size), 0),
    );
    byLanguage[language] = { precision: both / found, recall: both / planted, planted };
  }
  return { byLanguage, updates: scoreUpdates(truthOf, relations) };
}

function scoreUpdates(truthOf, relations) {
  const planted = new Set();
  const kin = new Map();
  for (const { cluster, updateOf } of truthOf.values()) {
    // An update whose original lies beyond the end of the corpus updates nothing.
    if (updateOf === null || !truthOf.has(updateOf)) continue;
    planted.add([truthOf.get(updateOf).cluster, cluster].sort().join(" "));
    kin.set(cluster, truthOf.get(updateOf).cluster);
  }
  const found = new Set();
  for (const { a, b, relation } of relations)
    if (relation === "update") found.add([truthOf.get(a).cluster, truthOf.get(b).cluster].sort().join(" "));
  const both = [...found].filter((link) => planted.has(link)).length;
  return { precision: both / found.size, recall: both / planted.size, planted: planted.size };
}
