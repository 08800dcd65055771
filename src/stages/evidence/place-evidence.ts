import type { Container } from "../../article/block.ts";
import { outerBox } from "./boxes.ts";
import { tagGroups } from "./container-traits.ts";
import { bucketOf, families, firstNamed, firstTagged, place, rowWidth } from "./families.ts";
import { nameGroups } from "./name-traits.ts";
import type { PageFacts } from "./page-facts.ts";

/**
 * Fills the families that the markup around a block answers. Has to come first: blocks of one element share these answers, so whole
 * rows are copied.
 */
export function fillPlace(rows: Uint8Array, facts: PageFacts): void {
  const { isForeign } = facts;
  const { source, containers } = facts.draft;
  const filled = new Int32Array(containers.length).fill(-1);
  for (const { index, container } of source) {
    if (isForeign[index] === 1) continue;
    const row = index * rowWidth;
    const equal = filled[container] ?? -1;
    if (equal >= 0) {
      rows.copyWithin(row, equal, equal + rowWidth);
      continue;
    }
    filled[container] = row;
    fillBoxes(rows, row, container, facts);
    fillNames(rows, row, container, facts);
  }
}

function fillBoxes(rows: Uint8Array, row: number, element: number, facts: PageFacts): void {
  const { boxes, peers, region } = facts;
  const { containers } = facts.draft;
  const boxIndex = boxes[element] ?? 0;
  const outerIndex = outerBox(containers, boxes, boxIndex);
  const box = containers[boxIndex];
  const outer = containers[outerIndex];
  if (!box || !outer) return;
  rows[row + place.element] = elementOf(containers[element]?.tag ?? "");
  rows[row + place.region] = region[element] ?? 0;
  rows[row + place.peers] = bucketOf(peers[boxIndex] ?? 0, families.peers);
  rows[row + place.boxLinks] = bucketOf(linkDensity(box, facts), families.boxLinks);
  rows[row + place.boxShare] = bucketOf(proseShare(box, facts), families.boxShare);
  rows[row + place.boxHeadlines] = bucketOf(headlines(box, facts), families.boxHeadlines);
  rows[row + place.outerLinks] = bucketOf(linkDensity(outer, facts), families.outerLinks);
  rows[row + place.outerShare] = bucketOf(proseShare(outer, facts), families.outerShare);
  rows[row + place.outerHeadlines] = bucketOf(headlines(outer, facts), families.outerHeadlines);
}

function linkDensity({ start, end }: Container, { letterSums: { letters, linkLetters } }: PageFacts): number {
  return linkLetters.between(start, end) / (letters.between(start, end) || 1);
}

function proseShare({ start, end }: Container, { proseSums, allProse }: PageFacts): number {
  return proseSums.between(start, end) / allProse;
}

function headlines({ start, end }: Container, { headlineSums }: PageFacts): number {
  return headlineSums.between(start, end);
}

function fillNames(rows: Uint8Array, row: number, element: number, { draft, boxes, traits }: PageFacts): void {
  const box = boxes[element] ?? 0;
  const rank = traits.rank[box] ?? 0;
  const outerRank = traits.rank[outerBox(draft.containers, boxes, box)] ?? 0;
  rows[row + place.articleName] = traits.rank[element] ?? 0;
  rows[row + place.articleNameStep] = bucketOf(Math.abs(rank - outerRank), families.articleNameStep);
  const own = (traits.own[element] ?? 0) | (traits.own[box] ?? 0);
  const parent = draft.containers[box]?.parent ?? -1;
  const near = parent < 0 ? 0 : (traits.own[parent] ?? 0);
  const around = traits.around[element] ?? 0;
  for (let group = 0; around >> group !== 0 && group < nameGroups.length; group++) {
    const bit = 1 << group;
    if ((around & bit) !== 0) rows[row + firstNamed + group] = (own & bit) !== 0 ? 3 : (near & bit) !== 0 ? 2 : 1;
  }
  const tags = traits.tags[element] ?? 0;
  for (let group = 0; tags >> group !== 0 && group < tagGroups.length; group++)
    if ((tags & (1 << group)) !== 0) rows[row + firstTagged + group] = 1;
}

const elementKinds: readonly (readonly [tags: string, bucket: number])[] = [
  ["p", 1],
  ["li,dd,dt", 2],
  ["span,font,b,strong,em,i", 3],
  ["a", 4],
  ["td,th,tr", 5],
  ["div,section,article", 6],
  ["h1,h2,h3,h4,h5,h6", 7],
];
const elementKind: ReadonlyMap<string, number> = new Map(
  elementKinds.flatMap(([tags, bucket]) => tags.split(",").map((tag): [string, number] => [tag, bucket])),
);

/** Bucket of the family `element`. */
function elementOf(tag: string): number {
  return elementKind.get(tag) ?? 0;
}
