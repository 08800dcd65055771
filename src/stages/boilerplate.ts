import type { Block } from "../article/block.ts";
import { type Cause, type Draft, removeBlocks } from "../article/draft.ts";
import type { Stage } from "../article/stage.ts";
import { boilerplateRules } from "./boilerplate.rules.ts";
import { markupNames, RangeSums } from "./containers.ts";
import { titlePosition } from "./header-zone.ts";

const stage = "boilerplate";
/** Share of the article's prose that a region may hold and still be taken for one that is no article. */
const largestRegion = 0.4;
/** Letters from which on a block between title and article is a lead. */
const leadLetters = 60;
/** Blocks between title and article among which a lead is looked for. */
const leadReach = 25;
const leadName =
  /(?:^|[\s_-])(?:lead|lede|intro|summary|standfirst|deck|dek|sapo|excerpt|subtitle|sub-title|subheadline|description|abstract|strap|kicker)(?:$|[\s_-])/iu;
/** Letters from which on a linked line is a paragraph that is linked. */
const longestLinkLine = 160;
/** Letters of the longest line that may go as part of the header. */
const headerLetters = 30;

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
      .map((block) => [block, causeOf("outside-article", false)]),
  );
}

function causesOf(draft: Draft): Map<Block, Cause> {
  const causes = new Map<Block, Cause>();
  const causeOf = causesByRule();
  const regions = regionOfBlocks(draft);
  const article = draft.article;
  const leadStart = leadFrom(draft);
  let seenProse = false;
  for (const block of draft.blocks) {
    const inside = article !== null && block.index >= article.start && block.index < article.end;
    const inLead = !inside && block.index >= leadStart && block.index < (article?.start ?? 0);
    const region = regions(block, inside || inLead);
    const rule = block.hidden
      ? "hidden"
      : (region ?? (inside || inLead ? insideRule(draft, block, inLead, seenProse) : "outside-article"));
    if (rule) causes.set(block, causeOf(rule, region !== null));
    else if (block.letters >= leadLetters) seenProse = true;
  }
  return causes;
}

function insideRule(draft: Draft, block: Block, inLead: boolean, seenProse: boolean): string | null {
  if (block.kind === "control") return "form-control";
  const linked = block.letters === 0 ? 0 : block.linkLetters / block.letters;
  if (linked >= 0.9 && block.letters <= longestLinkLine && block.kind !== "heading" && block.kind !== "caption")
    return "link-line";
  if (inLead && block.kind !== "caption" && block.letters < leadLetters && !isNamedLead(draft, block))
    return "page-header";
  if (!seenProse && block.kind === "paragraph" && block.letters <= headerLetters && !inParagraph(draft, block))
    return "page-header";
  return null;
}

/** A short lead: a sentence, or what the markup names so. */
function isNamedLead(draft: Draft, block: Block): boolean {
  const container = draft.containers[block.container];
  const parent = draft.containers[container?.parent ?? -1];
  if (block.letters < leadLetters / 2) return false;
  if (block.linkLetters === 0 && /[.!?。]["”’»]?$|\p{Script=Lao}{25}/u.test(block.text)) return true;
  return [container, parent].some((other) => other !== undefined && leadName.test(markupNames(other)));
}

/** Text in a `p` is meant as text, however short. */
function inParagraph(draft: Draft, block: Block): boolean {
  const container = draft.containers[block.container];
  return container === undefined || container.tag === "p" || container.index === draft.article?.container;
}

/** One cause for all blocks that go for the same reason. */
function causesByRule(): typeof causeOf {
  const known = new Map<string, Cause>();
  return (rule, byName) => {
    const key = byName ? `${rule} by name` : rule;
    const cause = known.get(key) ?? causeOf(rule, byName);
    known.set(key, cause);
    return cause;
  };
}

function causeOf(rule: string, byName: boolean): Cause {
  const summary = summaryOfRule.get(rule) ?? rule;
  const reason = byName ? `the markup names the region: ${summary}` : summary;
  return { stage, rule, reason, confidence: rule === "page-header" || rule === "link-line" ? 0.85 : 0.95 };
}

/**
 * The region that holds a block, by the innermost of its ancestors that names one. Inside the
 * article a region counts only while it holds the smaller part of the prose: templates give bodies names such as `share-content`.
 */
function regionOfBlocks(draft: Draft): (block: Block, inside: boolean) => string | null {
  const named = draft.article?.regions ?? [];
  const start = draft.article?.start ?? 0;
  const end = draft.article?.end ?? 0;
  const prose = new RangeSums(draft, (index) =>
    index >= start && index < end ? proseLetters(draft.source[index]) : 0,
  );
  const most = prose.between(start, end) * largestRegion;
  const outer: (string | null)[] = [];
  const inner: (string | null)[] = [];
  // A container comes after the one around it, whose regions are its own where it names none.
  for (const container of draft.containers) {
    const region = named[container.index] ?? null;
    const small = region !== null && prose.between(container.start, container.end) <= most;
    outer.push(region ?? outer[container.parent] ?? null);
    inner.push(small ? region : (inner[container.parent] ?? null));
  }
  return ({ container }, inside) => (inside ? inner : outer)[container] ?? null;
}

function proseLetters(block: Block | undefined): number {
  return block && !block.hidden && block.letters >= 40 && block.linkLetters < block.letters * 0.4 ? block.letters : 0;
}

/** First position after the title, if the title stands shortly before the article; a lead may stand between them. */
function leadFrom(draft: Draft): number {
  const start = draft.article?.start ?? 0;
  const title = titlePosition(draft);
  return title < start && start - title <= leadReach ? title + 1 : start;
}

/** A heading without text below it is short, and there are not many of them; more is text in the wrong element. */
const headingLetters = 80;
const mostTrailing = 3;

function trailingHeadings(draft: Draft): Draft {
  const causes = new Map<Block, Cause>();
  for (const block of [...draft.blocks].reverse()) {
    if (block.kind !== "heading" || block.letters > headingLetters) break;
    causes.set(block, causeOf("trailing-heading", false));
  }
  return causes.size <= mostTrailing && causes.size < draft.blocks.length ? removeBlocks(draft, causes) : draft;
}
