import type { BlockKind } from "../../article/block.ts";
import { bucketOf, families, place, rowWidth } from "./families.ts";
import { ownNameIn, ownNamesOf } from "./own-names.ts";
import type { PageFacts } from "./page-facts.ts";
import { pressOf } from "./press-words.ts";
import { repeatedBlocks, sharedOpenings } from "./repetition.ts";
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
/** Fills the families that a block's own text answers, and what the page says of that text elsewhere. */
export function fillText(rows: Uint8Array, { draft, stated, isForeign }: PageFacts): void {
  const { source } = draft;
  const openings = sharedOpenings(source);
  const repeated = repeatedBlocks(source, openings);
  const names = ownNamesOf(draft);
  for (const block of source) {
    const { index, text, letters } = block;
    if (isForeign[index] === 1) continue;
    const row = index * rowWidth;
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
    rows[row + place.sharedOpening] = bucketOf(openings[index] ?? 0, families.sharedOpening);
    rows[row + place.ownName] = ownNameIn(text, names);
    rows[row + place.press] = pressOf(block);
    rows[row + place.repeated] = repeated[index] ?? 0;
    rows[row + place.description] = stated.ofDescription[index] ?? 0;
    rows[row + place.articleBody] = stated.ofBody[index] ?? 0;
  }
}
