import type { Block } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import { remembered } from "../../article/page-memo.ts";

/** Letters from which on a block is a paragraph of the body. */
const paragraphLetters = 90;
/** Blocks in front of the title where a date or a section may stand. */
const above = 6;
/** Blocks behind the title where the header must have ended. */
const below = 14;

/** Blocks at the end of the article where a credit line may stand. */
const tailBlocks = 3;
/** Letters of the longest credit line. */
const longestCredit = 120;
const tailCredit =
  /^(?:(?:[Bb]y|BY)\s(?=\p{Lu})|\(?(?:[Ll]atest |[Ll]ast )?[Uu]pdate|[Pp]ublished|PUBLISHED|[Pp]osted|ວັນທີ|ໂດຍ|ຂ່າວ\s?:)/u;

/** Position of the title on the page, or of the article's first block where the title is not visible. */
export function titlePosition(draft: Draft): number {
  return draft.taken.find((taking) => taking.field === "title")?.block ?? draft.article?.start ?? 0;
}

/**
 * The short blocks around the title, where date, byline, section and counters stand: from a little above the title down to the
 * second paragraph, since a lead may stand above the byline.
 */
export function headerZone(draft: Draft): Block[] {
  const title = titlePosition(draft);
  const zone: Block[] = [];
  let paragraphs = 0;
  const end = Math.min(title + below, (draft.article?.end ?? draft.source.length) - 1);
  for (const block of draft.blocks) {
    if (block.index < title - above || block.hidden) continue;
    if (block.index > end) break;
    if (isOfOthers(draft, block)) continue;
    if (!isParagraph(block)) zone.push(block);
    else if (block.index > title && ++paragraphs === 2) break;
  }
  return zone;
}

/**
 * Whether a block is quoted: names and days in it, such as those below a post of somebody, are not the article's. Where most of the article is
 * quoted, the element only indents it.
 */
export function isQuoted(draft: Draft, { kind }: Block): boolean {
  return kind === "quote" && !indentsByQuotes(draft);
}

const indentsByQuotes = remembered(({ source, article }: Draft): boolean => {
  const own = source.slice(article?.start ?? 0, article?.end ?? source.length);
  const prose = own.filter(({ letters, linkLetters }) => letters >= paragraphLetters / 2 && linkLetters < letters / 2);
  const lettersOf = (kind: Block["kind"]): number =>
    prose.reduce((sum, block) => sum + (block.kind === kind ? block.letters : 0), 0);
  return lettersOf("quote") > lettersOf("paragraph");
});

/** Whether a block is in the words of others, by its region or as a quote. */
export function isOfOthers(draft: Draft, block: Block): boolean {
  return isQuoted(draft, block) || inForeignRegion(draft, block);
}

/** Regions whose dates and names belong to others. */
const foreignRegions: ReadonlySet<string> = new Set(["comments", "other-stories"]);
/** Regions of the same kind, but for those that stand between title and text: the foot of a headline, a column of facts beside it. */
const marginalRegions: ReadonlySet<string> = new Set(["sidebar", "footer"]);

/** Whether a block stands in a region of the page that tells of others: comments, a list of stories, the foot. */
export function inForeignRegion(draft: Draft, block: Block): boolean {
  let isMarginal = false;
  for (let at = draft.containers[block.container]; at; at = draft.containers[at.parent]) {
    const region = draft.article?.regions[at.index] ?? "";
    if (foreignRegions.has(region)) return true;
    isMarginal ||= marginalRegions.has(region);
  }
  return isMarginal && !isBelowTitle(draft, block);
}

/** Whether a block stands between the title and the text. */
function isBelowTitle(draft: Draft, { index }: Block): boolean {
  const title = titlePosition(draft);
  if (index <= title || index > title + below) return false;
  return index < (draft.article?.start ?? 0) || !draft.source.slice(title + 1, index).some(isParagraph);
}

/** The last short lines of the article that begin like a credit: `By Times Reporters (Latest Update September 9, 2025)`. */
export function tailCredits(draft: Draft): Block[] {
  const end = draft.article?.end ?? 0;
  const inside = draft.blocks.filter((block) => block.index < end && !block.hidden && !isQuoted(draft, block));
  return inside.slice(-tailBlocks).filter((block) => block.letters <= longestCredit && tailCredit.test(block.text));
}

function isParagraph(block: Block): boolean {
  return block.letters >= paragraphLetters && block.linkLetters < block.letters / 2;
}
