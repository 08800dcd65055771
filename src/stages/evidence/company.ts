import type { Container } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import { outerBox } from "./boxes.ts";
import { fillNeighbours, fillRange, fillStyles } from "./company-order.ts";
import { bucketOf, companyFamilies, companyPlace, companyWidth } from "./families.ts";
import { imagesBefore } from "./images.ts";
import { mainBoxOf, type Parts, partsOf } from "./main-box.ts";
import { type Opinions, opinionsOf } from "./opinions.ts";
import type { PageEvidence } from "./page-evidence.ts";

/** The company that the blocks of a page keep: one row of `companyWidth` buckets a block, empty for foreign ones. */
export interface Company {
  readonly rows: Uint8Array;
  /** Index of the innermost container around most of the article. */
  readonly mainBox: number;
}

/**
 * Gathers what the first opinions on all blocks say of each one: its neighbours, its box, its style, its part of the article.
 *
 * @param odds log-odds of each block by itself
 */
export function companyOf(draft: Draft, evidence: PageEvidence, odds: Float64Array): Company {
  const { boxes, styles } = evidence;
  const opinions = opinionsOf(draft, styles, odds);
  const mainBox = mainBoxOf(draft, boxes, opinions);
  const rows = new Uint8Array(draft.source.length * companyWidth);
  fillNeighbours(rows, draft, evidence, opinions);
  fillRange(rows, evidence, opinions);
  fillStyles(rows, evidence, opinions);
  fillBoxes(rows, draft, evidence, mainBox, opinions);
  return { rows, mainBox };
}

function fillBoxes(
  rows: Uint8Array,
  draft: Draft,
  { boxes, isForeign }: PageEvidence,
  mainBox: number,
  opinions: Opinions,
): void {
  const { source, containers } = draft;
  const parts = partsOf(containers, mainBox);
  const imageBefore = imagesBefore(draft);
  for (const { index, container } of source) {
    if (isForeign[index] === 1) continue;
    const box = containers[boxes[container] ?? 0];
    const outer = box && containers[outerBox(containers, boxes, box.index)];
    if (!outer) continue;
    const row = index * companyWidth;
    rows[row + companyPlace.boxOpinion] = bucketOf(opinions.meanChance(box), companyFamilies.boxOpinion);
    rows[row + companyPlace.outerOpinion] = bucketOf(opinions.meanChance(outer), companyFamilies.outerOpinion);
    rows[row + companyPlace.mainBox] = placeInMain(box, containers[mainBox], parts);
    const part = containers[parts.of[box.index] ?? -1];
    if (part) fillPart(rows, row, part, opinions, imageBefore);
  }
}

/** Levels below the main box from which on depth makes no difference. */
const deepest = 3;

/** Bucket of the family `mainBox`. */
function placeInMain(box: Container, main: Container | undefined, { level }: Parts): number {
  const below = level[box.index] ?? -1;
  if (below >= 0) return 1 + Math.min(deepest, below);
  return box.parent === main?.parent ? 5 : 0;
}

/** Blocks at the beginning of a part among which its image is looked for. */
const imageReach = 3;

function fillPart(rows: Uint8Array, row: number, part: Container, opinions: Opinions, imageBefore: Uint8Array): void {
  const { start, end } = part;
  const share = opinions.weightSums.between(start, end) / opinions.allArticle;
  rows[row + companyPlace.partLetters] = bucketOf(share, companyFamilies.partLetters);
  rows[row + companyPlace.partOpinion] = bucketOf(opinions.meanChance(part), companyFamilies.partOpinion);
  rows[row + companyPlace.partBlocks] = bucketOf(end - start, companyFamilies.partBlocks);
  for (let at = Math.min(end, start + imageReach); at >= start; at--)
    if (imageBefore[at] === 1) rows[row + companyPlace.partImage] = 1;
}
