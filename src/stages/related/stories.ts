import type { Block } from "../../article/block.ts";
import { type Cause, cutBlock, type Draft, type RelatedStory, removeBlocks, takeBlocks } from "../../article/draft.ts";
import type { Stage } from "../../article/stage.ts";
import { matchingKey } from "../../language/matching-key.ts";
import { absoluteUrl } from "../urls.ts";
import { findDumpedStories } from "./dump.ts";
import { sharedOrder, storyOf } from "./item.ts";
import { findStoryLists, type StoryList } from "./lists.ts";
import { readAlso, relatedRules, translationLink } from "./stories.rules.ts";

const stage = "related-stories";
/** Letters of the longest pointer to another story. */
const longestPointer = 260;

/** Moves other stories out of the page's text into `related`: lists, and pointers inside the text. */
export const relatedStories: Stage = {
  name: stage,
  rules: relatedRules,
  run(draft) {
    const lists = draft.page.format === "text" ? findDumpedStories(draft) : findStoryLists(draft);
    return takePointers(lists.reduce(takeList, draft));
  },
};

function takeList(draft: Draft, list: StoryList): Draft {
  const blocks = list.items.flatMap((item) => item.blocks);
  const order = sharedOrder(blocks);
  const stories = list.items.map((item) => storyOf(draft, item.headline, item.blocks, order));
  const taken = addStories(takeBlocks(draft, "related", blocks), stories);
  if (!list.heading) return taken;
  const cause: Cause = {
    stage,
    rule: "related-heading",
    reason: `heading of a list of ${stories.length} other stories`,
    confidence: 0.97,
  };
  return removeBlocks(taken, new Map([[list.heading, cause]]));
}

/** A story that the page points to twice is listed once; the article itself is no other story. */
function addStories(draft: Draft, stories: readonly RelatedStory[]): Draft {
  const known = new Set(
    [...draft.related, { title: draft.fields.title?.value ?? "" }].map(({ title }) => matchingKey(title)),
  );
  const fresh = stories.filter((story) => {
    const key = matchingKey(story.title);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
  return { ...draft, related: [...draft.related, ...fresh] };
}

function takePointers(draft: Draft): Draft {
  let result = draft;
  for (const block of draft.blocks) {
    if (block.hidden || block.letters > longestPointer) continue;
    const link = block.marks.find((mark) => mark.tag === "a");
    const label = readAlso.exec(block.text)?.[0];
    if (label !== undefined && label.length < block.text.length)
      result = takePointer(result, block, label.length, link?.href);
    else if (link && block.linkLetters >= block.letters * 0.8 && translationLink.test(block.text))
      result = takeTranslation(result, block, link.href ?? "");
  }
  return result;
}

function takePointer(draft: Draft, block: Block, labelEnd: number, href: string | undefined): Draft {
  const title = block.text.slice(labelEnd).trim();
  const story: RelatedStory = {
    title,
    url: href ? absoluteUrl(href, draft) : null,
    section: null,
    publishedAt: null,
    summary: null,
  };
  const cause: Cause = {
    stage,
    rule: "read-also-label",
    reason: "the label of a pointer to another story",
    confidence: 0.95,
  };
  const cut = cutBlock(draft, block, [
    { start: 0, end: labelEnd, to: cause },
    { start: labelEnd, end: block.text.length, to: { field: "related" } },
  ]);
  return addStories(cut, [story]);
}

function takeTranslation(draft: Draft, block: Block, href: string): Draft {
  const url = absoluteUrl(href, draft);
  const taken = takeBlocks(draft, "translationUrl", [block]);
  return url ? { ...taken, fields: { ...taken.fields, translationUrl: { value: url, from: "visible" } } } : taken;
}
