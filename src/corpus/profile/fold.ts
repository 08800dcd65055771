import { Clusters } from "../clusters.ts";
import { comparedText, likenessOf } from "../likeness.ts";
import { checkPlan } from "../plan.ts";
import { shingleHashes } from "../shingles.ts";
import { bandKeys } from "../sketch.ts";
import type { Observation } from "./observe.ts";

const { dedup } = checkPlan();
/** Pages, and percent of them, from which on a block is left out of the comparison: short stories would be one by their boilerplate. */
const manyPages = 8;
const manyShare = 40;

/**
 * For each page the id of the story that it tells: pages whose texts are copies or updates of each other tell one, so that a story that was
 * posted three times makes no boilerplate of its paragraphs.
 */
export function storiesOf(pages: readonly Observation[]): Map<string, string> {
  const texts = comparedKeys(pages);
  const prepared = new Map([...texts].map(([id, text]) => [id, comparedText(text, dedup)]));
  const stories = new Clusters();
  const firstIn = new Map<string, string>();
  for (const [id, text] of texts) {
    for (const band of bandKeys(shingleHashes(text, dedup.shingle), dedup.bands)) {
      const other = firstIn.get(band);
      if (other === undefined) firstIn.set(band, id);
      const [a, b] = [prepared.get(id), prepared.get(other ?? id)];
      const likeness = other !== undefined && a && b ? likenessOf(a, b, dedup) : undefined;
      if (other !== undefined && likeness && likeness.containment >= dedup.copy) stories.join(other, id);
    }
  }
  const storyOf = new Map(pages.map(({ id }) => [id, id]));
  for (const { id, clusterId } of stories.members()) storyOf.set(id, clusterId);
  return storyOf;
}

/** The text of each page without what stands on many; of a page that would have next to nothing left, the whole text. */
function comparedKeys(pages: readonly Observation[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const { blocks } of pages)
    for (const key of new Set(blocks.map((block) => block.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const isCommon = (key: string): boolean => {
    const count = counts.get(key) ?? 0;
    return count >= manyPages && count * 100 >= pages.length * manyShare;
  };
  return new Map(
    pages.map(({ id, blocks }) => {
      const keys = blocks.map(({ key }) => key);
      const own = keys.filter((key) => !isCommon(key)).join("");
      return [id, own.length >= dedup.least ? own : keys.join("")];
    }),
  );
}
