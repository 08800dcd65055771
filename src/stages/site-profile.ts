import type { Block } from "../article/block.ts";
import { type Cause, type Draft, flagBlocks, removeBlocks, withFields } from "../article/draft.ts";
import type { SiteKnowledge } from "../article/site-profile.ts";
import type { Stage } from "../article/stage.ts";
import { matchingKey } from "../language/matching-key.ts";
import { siteProfileRules } from "./site-profile.rules.ts";

const stage = "site-profile";
/** Sure enough to act, never as sure as what a page itself shows. */
const leastConfidence = 0.85;
const mostConfidence = 0.97;

/**
 * Takes out what the profile of the site knows to recur on most of its stories, and flags what recurs on some. After the general stages have
 * decided what the article is: a profile knows single blocks and no layout. A block that no other page has is in no profile.
 */
export const siteProfile: Stage = {
  name: stage,
  rules: siteProfileRules,
  run(draft, { profiles }) {
    const site = draft.page.host === null ? undefined : profiles?.get(draft.page.host);
    return site ? withoutRecurring(withoutSuffix(draft, site), site) : draft;
  },
};

function withoutRecurring(draft: Draft, site: SiteKnowledge): Draft {
  const causes = new Map<Block, Cause>();
  const flags = new Map<Block, string>();
  for (const block of draft.blocks) {
    // Captions stand below pictures that recur with them; a picture from the archive is no boilerplate.
    if (block.kind === "caption") continue;
    const known = site.blocks.get(matchingKey(block.text));
    if (!known) continue;
    if (known.action === "remove") causes.set(block, causeOf(known.pages, site.stories));
    else flags.set(block, "site-recurring");
  }
  // A page of nothing else is no story of which something could be left over.
  const isLeft = draft.blocks.some(
    (block) => block.kind !== "caption" && block.kind !== "heading" && !causes.has(block),
  );
  return flagBlocks(isLeft ? removeBlocks(draft, causes) : draft, flags);
}

function causeOf(pages: number, stories: number): Cause {
  const share = pages / Math.max(1, stories);
  const confidence = Math.min(
    mostConfidence,
    Math.round((leastConfidence + share * (mostConfidence - leastConfidence)) * 100) / 100,
  );
  return { stage, rule: "site-recurring", reason: `stands on ${pages} of ${stories} stories of the site`, confidence };
}

/** A title that was read from the title tag may have the name of the site behind it. */
function withoutSuffix(draft: Draft, { titleSuffixes }: SiteKnowledge): Draft {
  const { title } = draft.fields;
  const suffix = title && titleSuffixes.find((text) => title.value.endsWith(text) && title.value.length > text.length);
  if (!title || suffix === undefined) return draft;
  return withFields(draft, { title: { ...title, value: title.value.slice(0, -suffix.length).trimEnd() } });
}
