import type { Container } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import { findStoryLists } from "../related/lists.ts";
import { toldLists } from "../related/told-lists.ts";
import { bestRun } from "./best-run.ts";
import { insideOf } from "./boxes.ts";
import { companyOf } from "./company.ts";
import { companyWidth, rowWidth } from "./families.ts";
import { type NameTraits, readNames } from "./name-traits.ts";
import { type PageEvidence, pageEvidence } from "./page-evidence.ts";
import { statedEnd } from "./stated-end.ts";
import { type Evidence, weigh, weightTable } from "./weighing.ts";
import { type Scorecard, scorecards } from "./weights.data.ts";

/** What the evidence says of every block of a page. */
export interface Judgement {
  /** Log-odds that a block belongs to the article's text, by block. */
  readonly odds: Float64Array;
  /** The run of blocks that holds the article, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Index of the innermost container around most of the article. */
  readonly container: number;
}

/** Log-odds of blocks that need no weighing. */
const foreignOdds = -6;

/**
 * Gathers the evidence on a page, that is on the blocks that may be of the article. The scorecards are fitted on what comes of it.
 *
 * @param candidate the container that the rule-based finder chose
 * @param regions for each container the region that it names, or null
 * @param names what the names of each container say
 */
export function gatherEvidence(
  draft: Draft,
  candidate: Container,
  regions: readonly (string | null)[],
  names: readonly NameTraits[] = readNames(draft.containers),
): PageEvidence {
  const inRegion = insideOf(draft.containers, (index) => foreignRegions.has(regions[index] ?? ""));
  const listed = listedBlocks(draft, inRegion);
  const isForeign = foreignBlocks(draft, candidate, inRegion, listed);
  const evidence = pageEvidence(draft, candidate, { names, regions, listed, isForeign });
  isForeign.fill(1, statedEnd(draft, evidence.stated, candidate));
  return evidence;
}

/** Weighs the evidence for every block of a page: first by itself, then by the company that it keeps. Its parameters are those of `gatherEvidence`. */
export function judgeBlocks(
  draft: Draft,
  candidate: Container,
  regions: readonly (string | null)[],
  names: readonly NameTraits[] = readNames(draft.containers),
): Judgement {
  const { source } = draft;
  const { alone, inCompany } = scorecards;
  const evidence = gatherEvidence(draft, candidate, regions, names);
  const own: Evidence = { rows: evidence.rows, width: rowWidth, firstFamily: 0 };
  const company = companyOf(draft, evidence, firstOdds(evidence, alone));
  const kept: Evidence = { rows: company.rows, width: companyWidth, firstFamily: rowWidth };
  const table = weightTable(inCompany.weights);
  const odds = new Float64Array(source.length).fill(foreignOdds);
  for (let block = 0; block < odds.length; block++)
    if (evidence.isForeign[block] !== 1)
      odds[block] = weigh(table, kept, block, weigh(table, own, block, inCompany.bias));
  const { start, end } = bestRun(source, odds);
  return { odds, start, end, container: company.mainBox };
}

/** The first opinion on every block, by its own evidence. The fit asks for it too: what company looks like hangs on it. */
export function firstOdds({ rows, isForeign }: PageEvidence, { bias, weights }: Scorecard): Float64Array {
  const own: Evidence = { rows, width: rowWidth, firstFamily: 0 };
  const table = weightTable(weights);
  const odds = new Float64Array(isForeign.length).fill(foreignOdds);
  for (let block = 0; block < odds.length; block++)
    if (isForeign[block] !== 1) odds[block] = weigh(table, own, block, bias);
  return odds;
}

/** 1 for each block that stands in a list of other stories, but for those of which it does not matter. */
function listedBlocks(draft: Draft, inRegion: Uint8Array): Uint8Array {
  const listed = new Uint8Array(draft.source.length);
  for (const { items } of findStoryLists(draft, toldLists(draft), (element) => inRegion[element] === 1))
    for (const { blocks } of items) for (const { index } of blocks) listed[index] = 1;
  return listed;
}

/** Regions that never hold a part of the article, however much they read like one. */
const foreignRegions: ReadonlySet<string> = new Set(["comments", "navigation", "footer"]);

/** 1 for each block that is no part of the article whatever else speaks for it: hidden, in such a region, or in a list outside of the candidate. */
function foreignBlocks({ source }: Draft, candidate: Container, inRegion: Uint8Array, listed: Uint8Array): Uint8Array {
  const isForeign = new Uint8Array(source.length);
  for (const { index, hidden, container } of source) {
    const isOutside = index < candidate.start || index >= candidate.end;
    if (hidden || inRegion[container] === 1 || (isOutside && listed[index] === 1)) isForeign[index] = 1;
  }
  return isForeign;
}
