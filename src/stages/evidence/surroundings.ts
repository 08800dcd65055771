import type { Block } from "../../article/block.ts";
import { bucketOf, families, place, rowWidth } from "./families.ts";
import { isMoreLink, neighbourOf, teaserOf } from "./neighbours.ts";
import type { PageFacts } from "./page-facts.ts";

/** Blocks in front of and behind a block whose prose counts as near. */
const nearBlocks = 4;

/** Fills the families that a block's place among the other blocks answers. */
export function fillSurroundings(rows: Uint8Array, facts: PageFacts): void {
  const { draft, proseSums, allProse, firstHeading, imageBefore, isForeign } = facts;
  const { source } = draft;
  for (const block of source) {
    const { index } = block;
    if (isForeign[index] === 1) continue;
    const row = index * rowWidth;
    const next = source[index + 1];
    fillStyle(rows, row, index, facts);
    fillCandidate(rows, row, block, facts);
    rows[row + place.standing] = standingOf(block, facts);
    rows[row + place.previous] = neighbourOf(source[index - 1]);
    rows[row + place.next] = neighbourOf(next);
    rows[row + place.teaser] = teaserOf(block, source[index - 1], source[index - 2]);
    rows[row + place.moreLink] = isMoreLink(next) ? 1 : 0;
    rows[row + place.image] = (imageBefore[index] ?? 0) + 2 * (imageBefore[index + 1] ?? 0);
    const before = proseSums.between(Math.max(0, index - nearBlocks), index);
    rows[row + place.proseBefore] = bucketOf(before, families.proseBefore);
    const after = proseSums.between(index + 1, Math.min(source.length, index + 1 + nearBlocks));
    rows[row + place.proseAfter] = bucketOf(after, families.proseAfter);
    rows[row + place.sinceHeading] = firstHeading < 0 ? 0 : bucketOf(index - firstHeading, families.sinceHeading);
    rows[row + place.prosePassed] = bucketOf(proseSums.between(0, index) / allProse, families.prosePassed);
  }
}

function fillStyle(rows: Uint8Array, row: number, index: number, facts: PageFacts): void {
  const style = facts.styles.of[index] ?? 0;
  const share = (facts.styleProse[style] ?? 0) / facts.allProse;
  rows[row + place.styleShare] = bucketOf(share, families.styleShare);
  rows[row + place.styleLinks] = bucketOf(facts.styleLinks[style] ?? 0, families.styleLinks);
}

/** Blocks behind and in front of the candidate that may still be its own: a last line, a headline and a lead. */
const reachBehind = 6;
const reachBefore = 12;

function fillCandidate(rows: Uint8Array, row: number, block: Block, { candidate, region, listed }: PageFacts): void {
  const { index, container } = block;
  const { start, end } = candidate;
  const isInside = index >= start && index < end;
  if (isInside) rows[row + place.candidate] = region[container] === 0 ? 1 : 2;
  else if (index >= end) rows[row + place.candidate] = index < end + reachBehind ? 3 : 4;
  else rows[row + place.candidate] = index >= start - reachBefore ? 5 : 6;
  if (listed[index] === 1) rows[row + place.listed] = isInside ? 1 : 2;
}

/** Bucket of the family `standing`. */
function standingOf({ index, container }: Block, { boxes, peers, prose }: PageFacts): number {
  const box = boxes[container] ?? 0;
  if (peers[box] === 0) return 3;
  return ((prose[index] ?? 0) > 0 ? 1 : 0) + (box === container ? 1 : 0);
}
