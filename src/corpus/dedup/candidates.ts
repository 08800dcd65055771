import { idKey, keyLine, keyLines, keyOf } from "../key-line.ts";
import type { Line } from "../line.ts";
import { shingleHashes } from "../shingles.ts";
import { bandKeys } from "../sketch.ts";
import type { Emitter, Step } from "../task.ts";

/** `[band, id]`: texts that share a band may be alike. */
export const bands: Emitter = {
  name: "bands",
  *emit({ record, key }, { dedup }) {
    if (key.length < dedup.least) return;
    const hashes = shingleHashes(key, dedup.shingle);
    const ofHead = hashes.subarray(0, Math.max(1, dedup.head - dedup.shingle + 1));
    yield* keyLines(bandKeys(hashes, dedup.bands, "w"), record.id);
    yield* keyLines(bandKeys(ofHead, dedup.headBands, "h"), record.id);
  },
};

/**
 * `[key of a, a, 1, b]`: b is to be compared with a. Of a group each member with the first one and with the one before it: many bands make many
 * groups, and all pairs of a group that everything is in would never end.
 */
export const candidates: Step = {
  name: "candidates",
  from: ["bands"],
  group: 1,
  *reduce(groups) {
    for (const group of groups) {
      if (group.length < 2) continue;
      const ids = [...new Set(group.map(idIn))];
      for (const [at, id] of ids.entries()) {
        if (at > 0) yield pairLine(ids[0] ?? "", id);
        if (at > 1) yield pairLine(ids[at - 1] ?? "", id);
      }
    }
  },
};

function pairLine(one: string, other: string): Line {
  const [a, b] = one < other ? [one, other] : [other, one];
  return keyLine(idKey(a), a, 1, b);
}

/** The second field of a key line. */
function idIn(line: string): string {
  const id = line.slice(keyOf(line).length + 4, -1);
  return id.includes("\\") ? String(JSON.parse(id)) : id.slice(1, -1);
}
