import type { Draft } from "../../article/draft.ts";
import { bestLabel } from "./best-label.ts";
import type { Run } from "./best-run.ts";
import { bucketOf, companyFamilies, companyPlace, companyWidth, families, place, rowWidth } from "./families.ts";
import type { Opinions } from "./opinions.ts";
import type { PageEvidence } from "./page-evidence.ts";

/** Letters from which on a block is long enough for its opinion to reach over short ones. */
const longBlock = 50;

/** Fills the families of the opinions on the blocks around a block. */
export function fillNeighbours(
  rows: Uint8Array,
  { source }: Draft,
  { isForeign }: PageEvidence,
  { odds }: Opinions,
): void {
  let before: number | undefined;
  let behind: number | undefined;
  for (const { index, hidden, letters } of source) {
    const own = odds[index] ?? 0;
    if (isForeign[index] !== 1) {
      const row = index * companyWidth;
      rows[row + companyPlace.opinion] = bucketOf(own, companyFamilies.opinion);
      rows[row + companyPlace.previousOpinion] = roughly(odds[index - 1]);
      rows[row + companyPlace.nextOpinion] = roughly(odds[index + 1]);
      rows[row + companyPlace.proseBefore] = roughly(before);
    }
    if (letters >= longBlock && !hidden) before = own;
  }
  for (let index = source.length - 1; index >= 0; index--) {
    if (isForeign[index] !== 1) rows[index * companyWidth + companyPlace.proseBehind] = roughly(behind);
    const block = source[index];
    if (block && block.letters >= longBlock && !block.hidden) behind = odds[index];
  }
}

/** Bucket of an opinion that there may not be. */
function roughly(odds: number | undefined): number {
  return odds === undefined ? 0 : bucketOf(odds, companyFamilies.previousOpinion);
}

/** Fills the families of a block's place in the run. */
export function fillRange(
  rows: Uint8Array,
  { isForeign, rows: own }: PageEvidence,
  { run, articleSums, allArticle }: Opinions,
): void {
  for (let index = 0; index < isForeign.length; index++) {
    if (isForeign[index] === 1) continue;
    const row = index * companyWidth;
    const range = rangeOf(index, run);
    const shape = own[index * rowWidth + place.shape] ?? 0;
    rows[row + companyPlace.range] = range;
    rows[row + companyPlace.shapeInRange] = range === insideRun ? families.shape.buckets + shape : shape;
    const passed = articleSums.between(0, index) / allArticle;
    rows[row + companyPlace.passed] = bucketOf(passed, companyFamilies.passed);
  }
}

/** Blocks around the run that may still be its own. */
const runReach = 10;
const insideRun = 2;

/** Bucket of the family `range`. */
function rangeOf(index: number, { start, end }: Run): number {
  if (index < start) return index < start - runReach ? 0 : 1;
  if (index < end) return insideRun;
  return index < end + runReach ? 3 : 4;
}

/** Share of the article's letters from which on a second style is one of its prose too. */
const leastSecond = 0.15;

/** Fills the families of a block's style. */
export function fillStyles(
  rows: Uint8Array,
  { isForeign, styles: { of, count } }: PageEvidence,
  { article, allArticle, chanceOfStyle }: Opinions,
): void {
  // Without an article the first style of the page stands in: the scorecard was fitted so.
  const first = bestLabel(of, count, article)?.label ?? 0;
  const second = bestLabel(of, count, article, first);
  for (let index = 0; index < of.length; index++) {
    if (isForeign[index] === 1) continue;
    const style = of[index] ?? 0;
    const row = index * companyWidth;
    const isSecond = style === second?.label && second.sum > allArticle * leastSecond;
    rows[row + companyPlace.styleOpinion] = bucketOf(chanceOfStyle[style] ?? 0, companyFamilies.styleOpinion);
    rows[row + companyPlace.mainStyle] = style === first ? 2 : isSecond ? 1 : 0;
  }
}
