import type { Block, Container } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import { absoluteUrl, isFile, isPageOfSite } from "../record/urls.ts";
import { isRelatedHeading } from "./related-heading.ts";

/** Letters from which on a line with a colon at its end is a sentence that announces a list, not a label. */
const shortestAnnouncement = 20;
const colonAtEnd = /[:：]$/u;
const listTags: ReadonlySet<string> = new Set(["ul", "ol", "menu"]);
/** Share of an item's letters in its link: a format and a size may stand behind it. */
const linkedShare = 0.5;

/**
 * The items of lists that an article tells of though each is a link: a sentence with a colon at its end stands right in front, and most items
 * lead to files or to other sites (`The forms can be filled in by hand:`). Lists of other stories lead to pages of the site.
 */
export function toldLists(draft: Draft): ReadonlySet<Block> {
  const told = new Set<Block>();
  const { blocks, containers } = draft;
  for (const [at, block] of blocks.entries()) {
    if (!announcesList(block)) continue;
    const list = listOf(blocks[at + 1], containers);
    if (list === undefined) continue;
    const items = [];
    for (let next = at + 1; isItem(blocks[next]) && listOf(blocks[next], containers) === list; next++)
      if (blocks[next]) items.push(blocks[next] as Block);
    if (2 * items.filter((item) => leadsElsewhere(item, draft)).length > items.length)
      for (const item of items) told.add(item);
  }
  return told;
}

function announcesList({ text, kind, letters, linkLetters, hidden }: Block): boolean {
  return (
    kind === "paragraph" &&
    !hidden &&
    linkLetters === 0 &&
    letters >= shortestAnnouncement &&
    colonAtEnd.test(text) &&
    !isRelatedHeading(text)
  );
}

function isItem(block: Block | undefined): boolean {
  return block?.kind === "list-item" && !block.hidden && block.linkLetters >= block.letters * linkedShare;
}

/** The list that an item stands in. */
function listOf(block: Block | undefined, containers: readonly Container[]): number | undefined {
  if (!block || !isItem(block)) return undefined;
  for (let at = containers[block.container]; at; at = containers[at.parent]) if (listTags.has(at.tag)) return at.index;
  return undefined;
}

function leadsElsewhere({ marks }: Block, draft: Draft): boolean {
  const href = marks.find(({ tag }) => tag === "a")?.href;
  if (!href) return false;
  const url = absoluteUrl(href, draft);
  if (url === null || draft.page.url === null) return isFile(href);
  return !isPageOfSite(url, draft) || isFile(url);
}
