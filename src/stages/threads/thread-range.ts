import type { Container } from "../../article/block.ts";
import type { ArticleRange, Draft } from "../../article/draft.ts";
import type { ContainerName } from "../boilerplate/containers.ts";
import { insideOf } from "../evidence/boxes.ts";
import { findPosts, isSignature } from "./posts.ts";

/** Log-odds of what stands in a post, and of what stands around the posts. */
const postOdds = 3;
const foreignOdds = -6;

/** Elements whose text is folded away: summaries, help. */
const foldedTags: ReadonlySet<string> = new Set(["details"]);

/** The regions of a thread, where nothing is a comment. */
export function openThread(regions: readonly (string | null)[]): (string | null)[] {
  return regions.map((region) => (region === "comments" ? null : region));
}

/**
 * Finds the posts of a thread; null where no two boxes of the page look like posts.
 *
 * @param regions for each container the region that it names, or null
 * @param alone what would be the article if the posts were comments: on many sites the question stands in a box of its own
 */
export function threadRange(
  draft: Draft,
  names: readonly ContainerName[],
  regions: readonly (string | null)[],
  alone: ArticleRange | null,
): ArticleRange | null {
  const { containers, source } = draft;
  const marked = (is: (container: Container) => boolean): Uint8Array =>
    insideOf(containers, (index) => is(containers[index] as Container));
  const foreign = marked(({ index }) => regions[index] !== null || names[index]?.region === "cookie-notice");
  const signature = marked(isSignature);
  const posts = findPosts(draft, ({ index }) => foreign[index] === 1 || signature[index] === 1);
  const first = posts?.[0];
  const last = posts?.at(-1);
  if (!posts || !first || !last) return null;
  const odds = new Float64Array(source.length).fill(foreignOdds);
  for (const { start, end } of posts)
    for (let at = start; at < end; at++) if (signature[source[at]?.container ?? 0] === 0) odds[at] = postOdds;
  let { start } = first;
  if (alone !== null && alone.odds !== null && alone.end <= start) {
    const folded = marked(({ tag }) => foldedTags.has(tag));
    for (let at = alone.start; at < alone.end; at++)
      odds[at] = folded[source[at]?.container ?? 0] === 1 ? foreignOdds : (alone.odds[at] ?? foreignOdds);
    start = alone.start;
  }
  return { container: containers[first.parent]?.index ?? 0, start, end: last.end, regions, odds };
}
