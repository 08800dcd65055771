import type { Block } from "../article/block.ts";
import { type Cause, type Draft, removeBlocks } from "../article/draft.ts";
import type { Stage } from "../article/stage.ts";
import { boilerplateRules } from "./boilerplate.rules.ts";
import { titlePosition } from "./header-zone.ts";

const stage = "boilerplate";
/** Log-odds below which a block is no part of the article: two to one against it. When unsure, a block stays. */
const leastOdds = -0.6;
/** Log-odds of what cannot be article text at all. */
const foreignOdds = -3;
/** Letters from which on a linked line is a paragraph that is linked. */
const longestLinkLine = 160;
const summaryOfRule: ReadonlyMap<string, string> = new Map(boilerplateRules.map(({ id, summary }) => [id, summary]));

/** Takes out everything that is not the article: what stands outside of it, and regions inside it that the markup names. */
export const boilerplate: Stage = {
  name: stage,
  rules: boilerplateRules,
  run(draft) {
    if (draft.page.format === "text") return removeBlocks(draft, aroundDump(draft));
    return trailingHeadings(removeBlocks(draft, causesOf(draft)));
  },
};

/** In a text dump only order tells: menus stand above the title, and everything behind the other stories is foot. */
function aroundDump(draft: Draft): Map<Block, Cause> {
  const title = draft.fields.title ? titlePosition(draft) : 0;
  const end = draft.article?.end ?? draft.source.length;
  return new Map(
    draft.blocks
      .filter((block) => block.index < title || block.index >= end)
      .map((block) => [block, causeOf("outside-article", null, foreignOdds)]),
  );
}

function causesOf(draft: Draft): Map<Block, Cause> {
  const causes = new Map<Block, Cause>();
  const regions = regionOfContainers(draft);
  const odds = draft.article?.odds;
  for (const block of draft.blocks) {
    const own = odds?.[block.index] ?? foreignOdds;
    const region = regions[block.container] ?? null;
    if (block.hidden) causes.set(block, causeOf("hidden", null, foreignOdds));
    else if (block.kind === "control") causes.set(block, causeOf("form-control", null, foreignOdds));
    else if (own < leastOdds) causes.set(block, causeOf(region ?? "outside-article", region, own));
    else if (isLinkLine(block)) causes.set(block, causeOf("link-line", null, foreignOdds));
  }
  return causes;
}

function isLinkLine({ kind, letters, linkLetters }: Block): boolean {
  return (
    letters > 0 &&
    letters <= longestLinkLine &&
    linkLetters >= letters * 0.9 &&
    kind !== "heading" &&
    kind !== "caption"
  );
}

function causeOf(rule: string, region: string | null, odds: number): Cause {
  const summary = summaryOfRule.get(rule) ?? rule;
  const reason = region === null ? summary : `the markup names the region: ${summary}`;
  return { stage, rule, reason, confidence: confidenceOf(odds) };
}

/** How sure a removal is: the chance that the block is no part of the article, to two places. */
function confidenceOf(odds: number): number {
  return Math.round(100 / (1 + Math.exp(odds))) / 100;
}

/** For each container the region that holds it, by the innermost of its ancestors that names one. */
function regionOfContainers(draft: Draft): (string | null)[] {
  const named = draft.article?.regions ?? [];
  const regions: (string | null)[] = [];
  for (const { index, parent } of draft.containers) regions[index] = named[index] ?? regions[parent] ?? null;
  return regions;
}

/** A heading without text below it is short, and there are not many of them; more is text in the wrong element. */
const headingLetters = 80;
const mostTrailing = 3;

function trailingHeadings(draft: Draft): Draft {
  const causes = new Map<Block, Cause>();
  for (const block of [...draft.blocks].reverse()) {
    if (block.kind !== "heading" || block.letters > headingLetters) break;
    causes.set(block, causeOf("trailing-heading", null, foreignOdds));
  }
  return causes.size <= mostTrailing && causes.size < draft.blocks.length ? removeBlocks(draft, causes) : draft;
}
