/**
 * Ids joined by edges, each cluster under the smallest of its ids: by UTF-16 units, which no locale changes. Ids that are kept apart never
 * come together, by whatever way: a copy that has lost the numbers that were corrected belongs to one of the two versions and does not make them one.
 */
export class Clusters {
  readonly #numbers = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #parents: number[] = [];
  /** By root: the ids that no id of its cluster may be joined with. */
  readonly #apart = new Map<number, number[]>();

  /** Call before any {@link join}. */
  keepApart(a: string, b: string): void {
    const [first, second] = [this.#numberOf(a), this.#numberOf(b)];
    this.#apart.set(first, [...(this.#apart.get(first) ?? []), second]);
    this.#apart.set(second, [...(this.#apart.get(second) ?? []), first]);
  }

  join(a: string, b: string): void {
    const [first, second] = [this.#root(this.#numberOf(a)), this.#root(this.#numberOf(b))];
    if (first === second || this.#areApart(first, second) || this.#areApart(second, first)) return;
    const isFirst = (this.#ids[first] ?? "") < (this.#ids[second] ?? "");
    const [root, joined] = isFirst ? [first, second] : [second, first];
    this.#parents[joined] = root;
    const others = this.#apart.get(joined);
    if (others) this.#apart.set(root, [...(this.#apart.get(root) ?? []), ...others]);
  }

  #areApart(root: number, other: number): boolean {
    return this.#apart.get(root)?.some((id) => this.#root(id) === other) === true;
  }

  /** Every id that was joined with another, with its cluster's id and size. */
  *members(): Generator<{ readonly id: string; readonly clusterId: string; readonly clusterSize: number }> {
    const sizes = new Map<number, number>();
    for (const number of this.#ids.keys()) {
      const root = this.#root(number);
      sizes.set(root, (sizes.get(root) ?? 0) + 1);
    }
    for (const [number, id] of this.#ids.entries()) {
      const root = this.#root(number);
      const clusterSize = sizes.get(root) ?? 1;
      if (clusterSize > 1) yield { id, clusterId: this.#ids[root] ?? id, clusterSize };
    }
  }

  #numberOf(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const number = this.#ids.length;
    this.#numbers.set(id, number);
    this.#ids.push(id);
    this.#parents.push(number);
    return number;
  }

  #root(number: number): number {
    let at = number;
    for (let parent = this.#parents[at] ?? at; parent !== at; parent = this.#parents[at] ?? at) {
      // Halves the way for whoever asks next.
      this.#parents[at] = this.#parents[parent] ?? parent;
      at = parent;
    }
    return at;
  }
}
