import { type Block, changedBlock } from "../article/block.ts";
import { type ArticleRange, type Draft, nextDraft } from "../article/draft.ts";
import { mapPacked } from "../article/packed.ts";
import type { Stage } from "../article/stage.ts";
import { type ContainerName, nameContainers, regionsOf } from "./boilerplate/containers.ts";
import { rangeOfDump } from "./dump/dump-range.ts";
import { findCandidate, proseValue, proseValueIfShown } from "./evidence/candidate.ts";
import { judgeBlocks } from "./evidence/judge.ts";
import { type NameTraits, readNames } from "./evidence/name-traits.ts";
import { recipeRange } from "./recipe/range.ts";
import { saysThread } from "./threads/thread-page.ts";
import { openThread, threadRange } from "./threads/thread-range.ts";

/** Value of hidden prose from which on it may be an article: some six paragraphs. */
const leastHidden = 18;

/** Log-odds, at most, of what stands outside of the article that a site recipe names: a lead may, nothing else. */
const elsewhere = -4;

/** Letters from which on a block may be a paragraph of prose. */
const proseLetters = 25;

/** Finds the range of blocks that holds the article; removes nothing. */
export const locateArticle: Stage = {
  name: "locate-article",
  rules: [],
  run(draft) {
    const shown = revealArticle(draft);
    if (draft.page.format === "text") return nextDraft(shown, { article: rangeOfDump(draft) });
    if (recipeRange(shown) !== null || !saysThread(shown)) return nextDraft(shown, { article: findArticle(shown) });
    return nextDraft(shown, { article: findThread(shown), flags: [...shown.flags, "thread"] });
  },
};

/** UTF-16 units by which hidden prose is told to be that of the page once more: what is said to machines often has all of it in one block. */
const openingLength = 32;

/**
 * Some pages hide their article until a script shows it. Where more prose is hidden than shown, the hidden prose is the article, unless it
 * repeats what is shown.
 */
function revealArticle(draft: Draft): Draft {
  let shown = 0;
  let hidden = 0;
  const openings = new Set<string>();
  for (const block of draft.source) {
    if (block.hidden) continue;
    shown += proseValueIfShown(block);
    if (block.letters >= proseLetters) openings.add(block.text.slice(0, openingLength));
  }
  for (const block of draft.source) {
    if (!block.hidden || openings.has(block.text.slice(0, openingLength))) continue;
    hidden += proseValueIfShown(block);
    openings.add(block.text.slice(0, openingLength));
  }
  if (hidden <= shown || hidden < leastHidden) return draft;
  const reveal = (block: Block): Block =>
    block.hidden && block.letters >= proseLetters ? changedBlock(block, { hidden: false }) : block;
  return nextDraft(draft, {
    source: mapPacked(draft.source, reveal),
    blocks: mapPacked(draft.blocks, reveal),
    flags: [...draft.flags, "hidden-article"],
  });
}

function findArticle(draft: Draft): ArticleRange | null {
  const read = readNames(draft.containers);
  const names = nameContainers(draft.containers, read);
  return weighArticle(draft, regionsOf(draft, names, proseValue), names, read);
}

function findThread(draft: Draft): ArticleRange | null {
  const read = readNames(draft.containers);
  const names = nameContainers(draft.containers, read);
  const regions = regionsOf(draft, names, proseValue);
  const open = openThread(regions);
  const article = weighArticle(draft, regions, names, read);
  return threadRange(draft, names, open, article) ?? weighArticle(draft, open, names, read);
}

function weighArticle(
  draft: Draft,
  regions: readonly (string | null)[],
  names: readonly ContainerName[],
  read: readonly NameTraits[],
): ArticleRange | null {
  const known = recipeRange(draft);
  const candidate = known ? draft.containers[known.container] : findCandidate(draft, regions, names);
  if (!candidate) return null;
  const { odds, start, end, container } = judgeBlocks(draft, candidate, regions, read);
  if (known)
    return { ...known, regions, odds: odds.map((own, at) => (isWithin(known, at) ? own : Math.min(own, elsewhere))) };
  if (end === 0) return null;
  const run = heldLetters(draft, odds, start, end);
  const held = heldLetters(draft, odds, Math.max(start, candidate.start), Math.min(end, candidate.end));
  return held >= run * 0.7
    ? { container: candidate.index, start: candidate.start, end: candidate.end, regions, odds }
    : { container, start, end, regions, odds };
}

function isWithin({ start, end }: { readonly start: number; readonly end: number }, at: number): boolean {
  return at >= start && at < end;
}

function heldLetters(draft: Draft, odds: Float64Array, start: number, end: number): number {
  let sum = 0;
  for (let index = start; index < end; index++) if ((odds[index] ?? 0) > 0) sum += draft.source[index]?.letters ?? 0;
  return sum;
}
