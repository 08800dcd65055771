import type { Block, BlockKind } from "../../article/block.ts";
import { bucketOf, families, place, rowWidth } from "./families.ts";
import { ownNameIn, ownNamesOf } from "./own-names.ts";
import type { PageFacts } from "./page-facts.ts";
import { pressOf } from "./press-words.ts";
import { isLookedUp, lookUp } from "./stated-text.ts";
import {
  digitShare,
  emphasisOf,
  endingOf,
  isCapitals,
  labelOf,
  linkPlaceOf,
  linkShare,
  openingOf,
  shapeOf,
  signsOf,
} from "./text-shape.ts";

const kindBucket: ReadonlyMap<BlockKind, number> = new Map(
  families.kind.cases.map((kind, bucket) => [kind as BlockKind, bucket]),
);
/** Letters from which on two equal blocks are no chance. */
const leastRepeated = 10;

/** Buckets of the family `articleBody`. */
const notInBody = 2;
const onlyOthersInBody = 3;
export const inTheBody = 4;
/** Blocks that show that the text in the linked data is that of the page. */
export const leastInBody = 2;

/** UTF-16 units by which openings are compared; shorter texts have none. */
const openingLength = 9;

/** How many blocks of a page begin with the same letters, by those letters. */
function countOpenings(source: readonly Block[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of source) {
    if (text.length <= openingLength) continue;
    const opening = text.slice(0, openingLength);
    counts.set(opening, (counts.get(opening) ?? 0) + 1);
  }
  return counts;
}

/** Fills the families that a block's own text answers, and what the page says of that text elsewhere. */
export function fillText(rows: Uint8Array, { draft, stated }: PageFacts): void {
  const seen = new Set<string>();
  const hasDescription = stated.description === "" ? 0 : 1;
  const hasBody = stated.articleBody === "" ? 0 : 1;
  const openings = countOpenings(draft.source);
  const names = ownNamesOf(draft);
  let { lookUps } = stated;
  let inBodies = 0;
  for (const block of draft.source) {
    const { text, letters } = block;
    const row = block.index * rowWidth;
    rows[row + place.letters] = bucketOf(letters, families.letters);
    rows[row + place.links] = bucketOf(linkShare(block), families.links);
    rows[row + place.kind] = kindBucket.get(block.kind) ?? 0;
    rows[row + place.ending] = endingOf(text);
    rows[row + place.opening] = openingOf(text);
    rows[row + place.signs] = signsOf(text);
    rows[row + place.capitals] = isCapitals(text) ? 1 : 0;
    rows[row + place.digits] = bucketOf(digitShare(text), families.digits);
    rows[row + place.emphasis] = emphasisOf(block);
    rows[row + place.shape] = shapeOf(block);
    rows[row + place.linkPlace] = linkPlaceOf(block);
    rows[row + place.label] = labelOf(block);
    rows[row + place.sharedOpening] = bucketOf(
      (openings.get(text.slice(0, openingLength)) ?? 1) - 1,
      families.sharedOpening,
    );
    rows[row + place.ownName] = ownNameIn(text, names);
    rows[row + place.press] = pressOf(block);
    if (letters >= leastRepeated) {
      if (seen.has(text)) rows[row + place.repeated] = 1;
      else seen.add(text);
    }
    rows[row + place.description] = hasDescription;
    rows[row + place.articleBody] = hasBody;
    if (lookUps === 0 || !isLookedUp(block)) continue;
    lookUps--;
    const { inDescription, inBody } = lookUp(text, stated);
    if (inDescription) rows[row + place.description] = 2;
    rows[row + place.articleBody] = hasBody === 0 ? 0 : inBody ? inTheBody : notInBody;
    if (inBody) inBodies++;
  }
  if (inBodies < leastInBody) return;
  // What a text that others of the page stand in does not have is no part of it.
  for (let row = place.articleBody; row < rows.length; row += rowWidth)
    if (rows[row] === notInBody) rows[row] = onlyOthersInBody;
}
