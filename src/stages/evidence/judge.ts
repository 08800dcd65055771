import type { Container } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import { bestRun, companyOf, companyWidth } from "./company.ts";
import { pageEvidence, width } from "./page-evidence.ts";
import { type Scorecard, scorecards } from "./weights.data.ts";

/** What the evidence says of every block of a page. */
export interface Judgement {
  /** Log-odds that a block belongs to the article's text, by block. */
  readonly odds: Float64Array;
  /** The run of blocks that holds the article, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** The innermost container around most of the article. */
  readonly container: number;
}

const hiddenOdds = -6;

/** Weighs the evidence for every block of a page: first by itself, then by the company that it keeps. */
export function judgeBlocks(draft: Draft, candidate: Container, regions: readonly (string | null)[]): Judgement {
  const { source } = draft;
  const evidence = pageEvidence(draft, candidate, regions);
  const odds = new Float64Array(source.length);
  const first = (index: number): number => weigh(scorecards.alone, evidence.rows, index * width, width, 0);
  const foreign = foreignBlocks(draft, regions);
  for (const [index, at] of evidence.listed.entries())
    if (at === 1 && (index < candidate.start || index >= candidate.end)) foreign[index] = 1;
  for (const [index, block] of source.entries())
    odds[index] = block.hidden || foreign[index] === 1 ? hiddenOdds : first(index);
  const company = companyOf(draft, evidence, odds);
  for (const [index, block] of source.entries()) {
    odds[index] =
      block.hidden || foreign[index] === 1
        ? hiddenOdds
        : weigh(scorecards.inCompany, evidence.rows, index * width, width, 0) +
          weigh(scorecards.inCompany, company.rows, index * companyWidth, companyWidth, width) -
          scorecards.inCompany.bias;
  }
  const { start, end } = bestRun(source, odds);
  return { odds, start, end, container: company.mainBox };
}

/** Regions that never hold a part of the article, however much they read like one. */
const foreignRegions: ReadonlySet<string> = new Set(["comments", "navigation", "footer"]);

function foreignBlocks(draft: Draft, regions: readonly (string | null)[]): Uint8Array {
  const inside = new Uint8Array(draft.source.length);
  for (const { index, start, end } of draft.containers)
    if (foreignRegions.has(regions[index] ?? "")) inside.fill(1, start, end);
  return inside;
}

function weigh(card: Scorecard, rows: Uint8Array, from: number, count: number, skip: number): number {
  let sum = card.bias;
  for (let family = 0; family < count; family++) sum += card.weights[skip + family]?.[rows[from + family] ?? 0] ?? 0;
  return sum;
}
