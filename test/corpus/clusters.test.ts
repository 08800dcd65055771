import fc from "fast-check";
import { expect, test } from "vitest";
import { Clusters } from "../../src/corpus/clusters.ts";

const edges = fc.array(fc.tuple(fc.constantFrom(..."abcdefghij"), fc.constantFrom(..."abcdefghij")), { maxLength: 14 });

test("clusters are what walking from neighbour to neighbour reaches, under the smallest id", () => {
  fc.assert(
    fc.property(edges, (pairs) => {
      const clusters = new Clusters();
      for (const [a, b] of pairs) clusters.join(a, b);
      const reached = (from: string): string[] => {
        const seen = new Set([from]);
        for (const at of seen) for (const [a, b] of pairs) if (a === at || b === at) seen.add(a === at ? b : a);
        return [...seen].sort();
      };
      const expected = [...new Set(pairs.flat())]
        .filter((id) => reached(id).length > 1)
        .map((id) => ({ id, clusterId: reached(id)[0], clusterSize: reached(id).length }));
      const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
      expect([...clusters.members()].sort(byId)).toEqual(expected.sort(byId));
    }),
  );
});

test("ids that are kept apart never come together, by whatever way", () => {
  fc.assert(
    fc.property(edges, edges, (apart, pairs) => {
      const clusters = new Clusters();
      const different = apart.filter(([a, b]) => a !== b);
      for (const [a, b] of different) clusters.keepApart(a, b);
      for (const [a, b] of pairs) clusters.join(a, b);
      const clusterOf = new Map([...clusters.members()].map(({ id, clusterId }) => [id, clusterId]));
      for (const [a, b] of different) expect(clusterOf.get(a) ?? a).not.toBe(clusterOf.get(b) ?? b);
    }),
  );
});
