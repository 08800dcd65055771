import { Clusters } from "../clusters.ts";
import { fieldsOf, idKey, keyLine } from "../key-line.ts";
import { encodeLine } from "../line.ts";
import type { Step } from "../task.ts";

/** `[key of id, id, 0, cluster, size]` for each article that has a copy. */
export const clusters: Step = {
  name: "clusters",
  from: ["comparisons"],
  group: 1,
  single: true,
  *reduce(groups) {
    const joined = new Clusters();
    const copies: (readonly [a: string, b: string, containment: number])[] = [];
    for (const group of groups) {
      for (const line of group) {
        const [relation, a, b, containment] = fieldsOf(line);
        if (relation === "copy") copies.push([String(a), String(b), Number(containment)]);
        else joined.keepApart(String(a), String(b));
      }
    }
    // The surest first: where two joins exclude each other, the first one counts. Equal ones stay in the order of their ids.
    copies.sort((one, other) => other[2] - one[2]);
    for (const [a, b] of copies) joined.join(a, b);
    for (const { id, clusterId, clusterSize } of joined.members())
      yield keyLine(idKey(id), id, 0, clusterId, clusterSize);
  },
};

/** The lines of `clusters.ndjson`: `{"id", "clusterId", "clusterSize"}`. */
export const clusterLines: Step = {
  name: "cluster-lines",
  from: ["clusters"],
  group: 2,
  single: true,
  *reduce(groups) {
    for (const [line = ""] of groups) {
      const [, id, , clusterId, clusterSize] = fieldsOf(line);
      yield encodeLine(JSON.stringify({ id, clusterId, clusterSize }));
    }
  },
};

/** The lines of `relations.ndjson`: `{"a", "b", "relation", "containment", "numberChanges"}`. */
export const relationLines: Step = {
  name: "relation-lines",
  from: ["comparisons"],
  group: 2,
  single: true,
  *reduce(groups) {
    for (const group of groups) {
      for (const line of group) {
        const [relation, a, b, containment, numberChanges] = fieldsOf(line);
        yield encodeLine(JSON.stringify({ a, b, relation, containment, numberChanges }));
      }
    }
  },
};

/** Records with `clusterId` and `clusterSize` behind their own fields: of one without a copy its own id and 1. */
export const clusteredRecords: Step = {
  name: "clustered-records",
  from: ["clusters", "records"],
  group: 2,
  single: true,
  *reduce(groups) {
    for (const group of groups) {
      let cluster: readonly unknown[] = [];
      for (const line of group) {
        const fields = fieldsOf(line);
        if (fields[2] === 0) cluster = fields;
        else {
          const [, id, , record] = fields;
          if (typeof record !== "object") throw new Error(`no record of ${String(id)}`);
          yield encodeLine(JSON.stringify({ ...record, clusterId: cluster[3] ?? id, clusterSize: cluster[4] ?? 1 }));
        }
      }
    }
  },
};
