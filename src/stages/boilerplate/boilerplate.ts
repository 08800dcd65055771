import type { Block } from "../../article/block.ts";
import { type ArticleRange, type Cause, type Draft, doubtBlocks, removeBlocks } from "../../article/draft.ts";
import type { Stage } from "../../article/stage.ts";
import { foreignLines } from "../dump/foreign-lines.ts";
import { isBarePage } from "../evidence/bare-page.ts";
import { titlePosition } from "../header/header-zone.ts";
import { toldLists } from "../related/told-lists.ts";
import { boilerplateRules } from "./boilerplate.rules.ts";
import { markupNames } from "./containers.ts";
import { oddsOfRows } from "./rows.ts";

const stage = "boilerplate";
/** Log-odds below which a block is no part of the article: two to one against it. When unsure, a block stays. */
const leastOdds = -0.6;
/** The same in an element like those of the paragraphs, where the page shows nothing that may stand around an article: seven to one. */
const leastOddsBare = -2;
/** The same of a table: names and figures read like no prose, whatever they are of. */
const leastOddsOfTable = -2.5;
/** The same outside of the article's range, where a piece of it must prove itself, and of short or linked lines in regions that the markup names. */
const leastOddsOutside = 1;
/** The same of a lead between title and article: it often stands apart, in markup of its own. */
const leastOddsOfLead = -4;
/** Log-odds from which on a paragraph certainly is one of the article. */
const sureOdds = 2;
/** Letters from which on a block between title and article is a lead. */
const leadLetters = 60;
/** Shown blocks from the title on among which a lead is looked for. */
const leadReach = 25;
const leadName =
  /(?:^|[\s_-])(?:lead|lede|intro|summary|standfirst|deck|dek|sapo|excerpt|subtitle|sub-title|subheadline|description|abstract|strap|kicker)(?:$|[\s_-])/iu;
/** The same of a linked item of a list and of a printed address, where a sure paragraph follows: articles tell of places and sources. */
const leastOddsOfToldLink = 1;
const address = /^(?:[^\s/:]{2,12}:\/\/|www\.)\S+$/iu;
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
    if (draft.page.format === "text") return withoutForeignLines(draft);
    const least = leastInside(draft);
    const causes = causesOf(draft, least);
    return trailingHeadings(removeBlocks(doubtBlocks(draft, doubtsOf(draft, causes, least)), causes));
  },
};

/** A text dump has no markup: the table of its lines tells what stands above the title, behind the text and between its paragraphs. */
function withoutForeignLines(draft: Draft): Draft {
  const { gone, doubtful } = foreignLines(draft);
  const causesOfLines = (lines: ReadonlyMap<Block, number>): Map<Block, Cause> =>
    new Map([...lines].map(([block, odds]) => [block, causeOf("outside-article", null, Math.min(odds, leastOdds))]));
  return removeBlocks(doubtBlocks(draft, causesOfLines(doubtful)), causesOfLines(gone));
}

function causesOf(draft: Draft, least: (block: Block) => number): Map<Block, Cause> {
  const causes = new Map<Block, Cause>();
  const regions = regionOfContainers(draft);
  const lead = leadRange(draft);
  const regionOf = (block: Block): string | null => regions[block.container] ?? null;
  const rows = oddsOfRows(draft, (block) => oddsOf(draft, block), regionOf);
  const head = headOf(draft);
  const prose = draft.blocks.findLast((block) => isParagraph(block) && oddsOf(draft, block) >= sureOdds)?.index ?? 0;
  const listed = listedAddresses(draft.blocks, prose);
  const told = toldLists(draft);
  for (const [at, block] of draft.blocks.entries()) {
    const odds = rows.get(block) ?? oddsOf(draft, block);
    const before = draft.blocks[at - 1];
    const region = before && !causes.has(before) && goesOn(draft, before, block) ? null : regionOf(block);
    if (told.has(block) && before && !causes.has(before)) continue;
    if (block.hidden) causes.set(block, causeOf("hidden", null, foreignOdds));
    else if (block.kind === "control") causes.set(block, causeOf("form-control", null, foreignOdds));
    else if (!belongs(draft, block, odds, region, { lead, least: least(block) }))
      causes.set(block, causeOf(region ?? "outside-article", region, odds));
    else if (block.index < head && block.letters < leadLetters)
      causes.set(block, causeOf("outside-article", region, foreignOdds));
    else if (
      isLinkLine(block) &&
      !listed.has(block) &&
      (block.index > prose || odds < leastOddsOfToldLink || !isToldLink(block))
    )
      causes.set(block, causeOf("link-line", null, foreignOdds));
  }
  return causes;
}

/** Whether two blocks are of one quotation, as the name below a post is. Of it, a region that holds it says nothing more. */
function goesOn({ containers }: Draft, before: Block, block: Block): boolean {
  if (block.kind !== "quote" || before.kind !== "quote") return false;
  for (let at = containers[before.container]; at; at = containers[at.parent])
    if (at.tag === "blockquote") return block.index < at.end;
  return false;
}

/**
 * Where the head of the page ends: at the title, if no prose stands above it; else 0, as where nothing but its words make a line the title
 * and nothing tells that the lines above are a head.
 */
function headOf(draft: Draft): number {
  const title = draft.taken.find(({ field }) => field === "title")?.block ?? 0;
  if (draft.source[title]?.kind !== "heading" && isBarePage(draft)) return 0;
  const prose = draft.source.findIndex(
    ({ letters, linkLetters, hidden }) => !hidden && letters >= leadLetters && linkLetters < letters / 2,
  );
  return prose < 0 || title < prose ? title : 0;
}

/** Lines of the article that are likelier foreign than not, by the evidence of the page, and stayed for the benefit of the doubt. */
function doubtsOf(draft: Draft, gone: ReadonlyMap<Block, Cause>, least: (block: Block) => number): Map<Block, Cause> {
  const doubts = new Map<Block, Cause>();
  for (const block of draft.blocks) {
    const isJudged =
      block.kind !== "caption" && block.kind !== "table-row" && !gone.has(block) && isInside(draft, block);
    const odds = oddsOf(draft, block);
    // What is quoted stays by its place, however foreign it looks.
    if (isJudged && odds < 0 && (block.kind === "quote" || odds >= least(block)))
      doubts.set(block, causeOf("outside-article", null, odds));
  }
  return doubts;
}

/**
 * Whether a block belongs to the article, by the evidence and by its place. Captions are judged by place alone: as text they are foreign,
 * and they stay with their kind.
 */
function belongs(
  draft: Draft,
  block: Block,
  odds: number,
  region: string | null,
  { lead, least }: { readonly lead: Range; readonly least: number },
): boolean {
  const inside = isInside(draft, block);
  const inLead = block.index >= lead.start && block.index < lead.end;
  if (block.kind === "caption") return (inside || inLead) && region === null;
  if (odds >= (inside && (region === null || isParagraph(block)) ? least : leastOddsOutside)) return true;
  return region === null && inLead && odds >= leastOddsOfLead && isLead(draft, block);
}

/** The bar of each block inside of the article's range. */
function leastInside(draft: Draft): (block: Block) => number {
  if (!isBarePage(draft)) return ({ kind }) => (kind === "table-row" ? leastOddsOfTable : leastOdds);
  const tagOf = (block: Block): string | undefined => draft.containers[block.container]?.tag;
  const paragraphs = new Set(draft.blocks.filter((block) => oddsOf(draft, block) >= sureOdds).map(tagOf));
  return (block) => (paragraphs.has(tagOf(block)) ? leastOddsBare : leastOdds);
}

function isInside({ article }: Draft, { index }: Block): boolean {
  return article !== null && index >= article.start && index < article.end;
}

/** Prose between the title and the article, or a shorter line that reads like one or is named so. */
function isLead(draft: Draft, block: Block): boolean {
  if (block.kind === "heading") return false;
  return block.letters >= leadLetters ? isParagraph(block) : isNamedLead(draft, block);
}

function isParagraph({ letters, linkLetters }: Block): boolean {
  return letters >= leadLetters && linkLetters < letters / 2;
}

/** A short lead: a sentence, or what the markup names so. */
function isNamedLead(draft: Draft, block: Block): boolean {
  const container = draft.containers[block.container];
  const parent = draft.containers[container?.parent ?? -1];
  if (block.letters < leadLetters / 2) return false;
  if (block.linkLetters === 0 && /[.!?。]["”’»]?$|\p{Script=Lao}{25}/u.test(block.text)) return true;
  return [container, parent].some((other) => other !== undefined && leadName.test(markupNames(other)));
}

function oddsOf({ article }: Draft, { index }: Block): number {
  return article?.odds?.[index] ?? foreignOdds;
}

type Range = Pick<ArticleRange, "start" | "end">;

/** Where a lead may stand: between the title and the first sure paragraph, if that is not far. */
function leadRange(draft: Draft): Range {
  const { odds, start = 0 } = draft.article ?? {};
  const title = titlePosition(draft);
  const sure = draft.source.findIndex(
    ({ letters, index }) => index > title && letters >= leadLetters && (odds?.[index] ?? foreignOdds) >= sureOdds,
  );
  const end = Math.max(start, sure);
  const between = draft.source.slice(title + 1, end).reduce((sum, { hidden }) => sum + (hidden ? 0 : 1), 0);
  return title < end && between < leadReach ? { start: title + 1, end } : { start: end, end };
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

/** A line between paragraphs is the headline of another story, unless it is an item of a list or nothing but an address. */
function isToldLink({ kind, text }: Block): boolean {
  return kind === "list-item" || address.test(text);
}

/** Addresses by turns with lines that say what is there: all of such a list, if it begins above the last sure paragraph. */
function listedAddresses(blocks: readonly Block[], prose: number): Set<Block> {
  const listed = new Set<Block>();
  const isAddress = (block: Block | undefined): boolean =>
    block !== undefined && isLinkLine(block) && address.test(block.text);
  for (const [at, block] of blocks.entries()) {
    if (!isAddress(block)) continue;
    const [twoBefore, before, next, second] = [blocks[at - 2], blocks[at - 1], blocks[at + 1], blocks[at + 2]];
    const goesOn = twoBefore !== undefined && listed.has(twoBefore) && before !== undefined && !isLinkLine(before);
    const begins = block.index < prose && isAddress(second) && next !== undefined && !isLinkLine(next);
    if (goesOn || begins) listed.add(block);
  }
  return listed;
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
