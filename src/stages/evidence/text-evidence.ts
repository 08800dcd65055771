import type { BlockKind } from "../../article/block.ts";
import { bucketOf, families, place, rowWidth } from "./families.ts";
import type { PageFacts } from "./page-facts.ts";
import { isLookedUp, lookUp } from "./stated-text.ts";
import { digitShare, emphasisOf, endingOf, isCapitals, linkShare, openingOf, shapeOf, signsOf } from "./text-shape.ts";

const kindBucket: ReadonlyMap<BlockKind, number> = new Map(
  families.kind.cases.map((kind, bucket) => [kind as BlockKind, bucket]),
);
/** Letters from which on two equal blocks are no chance. */
const leastRepeated = 10;

/** Fills the families that a block's own text answers, and what the page says of that text elsewhere. */
export function fillText(rows: Uint8Array, { draft, stated }: PageFacts): void {
  const seen = new Set<string>();
  const hasDescription = stated.description === "" ? 0 : 1;
  const hasBody = stated.articleBody === "" ? 0 : 1;
  let { lookUps } = stated;
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
    if (inBody) rows[row + place.articleBody] = 2;
  }
}
