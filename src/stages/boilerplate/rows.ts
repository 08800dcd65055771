import type { Block, BlockKind } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import { hasDigit } from "../../language/digits.ts";

/** Letters below which a line may be a row of names and figures. */
const longestRow = 60;
/** Lines with figures, one behind the other in elements of one kind, from which on they are rows. */
const leastRows = 2;
/** Log-odds from which on a paragraph in front of rows or behind them certainly is one of the article, and its letters. */
const sureProse = 2;
const leastProse = 25;
/** Blocks on each side of rows among which that paragraph is looked for: a heading or a note may stand between. */
const reach = 3;
/** Share of its letters in links from which on a quote is a link to something else. */
const mostlyLink = 0.5;
/** Log-odds of rows and quotes that stand there: even chances, whatever they look like. */
const oddsByPlace = 0;

/** Log-odds up to which an item of a list is foreign by itself: no other item answers for a signature in a list of posts. */
const foreignItem = -3;

type OddsOf = (block: Block) => number;

/**
 * Log-odds of the blocks that are judged by the rows that they belong to: names and figures alone look like no prose, whatever they are of.
 * The rows of a table stay or go together, and so do the items of a list without links, by the surest of them; items of a list with links
 * stay where most of them do. Short lines of figures
 * between two sure paragraphs of the article stay by their place, and so does what is quoted behind one: posts and statements that an article
 * shows are in the words of others, and often foreign to it in style and language.
 *
 * @param oddsOf log-odds of a block by itself
 * @param regionOf the region around a block that the markup names, where nothing stays for the sake of others
 */
export function oddsOfRows(
  draft: Draft,
  oddsOf: OddsOf,
  regionOf: (block: Block) => string | null,
): ReadonlyMap<Block, number> {
  const odds = new Map<Block, number>();
  const { start = 0, end = 0 } = draft.article ?? {};
  const inside = draft.blocks.filter((block) => block.index >= start && block.index < end && regionOf(block) === null);
  const items = inside.filter((block) => oddsOf(block) > foreignItem);
  for (const rows of groupsOf(draft, draft.blocks, "table-row")) {
    const shared = surest(rows, oddsOf);
    for (const row of rows) odds.set(row, shared);
  }
  for (const list of groupsOf(draft, items, "list-item")) {
    const isPlain = list.every(({ linkLetters }) => linkLetters === 0);
    const shared = isPlain ? surest(list, oddsOf) : middle(list, oddsOf);
    for (const item of list) if (oddsOf(item) < shared || isPlain) odds.set(item, shared);
  }
  const placed = draft.blocks.filter(({ index }) => index >= start && index < end);
  for (const block of [...figuresBetweenProse(draft, inside, oddsOf).flat(), ...quotesBehindProse(placed, oddsOf)])
    odds.set(block, Math.max(oddsByPlace, odds.get(block) ?? oddsOf(block)));
  return odds;
}

function surest(blocks: readonly Block[], oddsOf: OddsOf): number {
  return blocks.reduce((most, block) => Math.max(most, oddsOf(block)), Number.NEGATIVE_INFINITY);
}

/** Odds that more than half of the blocks have at least, or both of two. */
function middle(blocks: readonly Block[], oddsOf: OddsOf): number {
  const odds = Float64Array.from(blocks, oddsOf).sort();
  return odds[Math.floor((odds.length - 1) / 2)] ?? 0;
}

/** The rows of each table, or the items of each list. */
function groupsOf(draft: Draft, blocks: readonly Block[], kind: "table-row" | "list-item"): Iterable<readonly Block[]> {
  const tags = kind === "table-row" ? ["table"] : ["ul", "ol", "dl", "menu"];
  const groups = new Map<number, Block[]>();
  for (const block of blocks) {
    if (block.kind !== kind) continue;
    let at = draft.containers[block.container];
    while (at && !tags.includes(at.tag)) at = draft.containers[at.parent];
    const group = groups.get(at?.index ?? 0);
    if (group) group.push(block);
    else groups.set(at?.index ?? 0, [block]);
  }
  return groups.values();
}

/** Runs of short lines of figures that look alike, with a sure paragraph in front of them and one behind. */
function figuresBetweenProse({ containers }: Draft, blocks: readonly Block[], oddsOf: OddsOf): readonly Block[][] {
  const isSure = (block: Block): boolean => isSureProse(block, oddsOf);
  const lookOf = ({ container }: Block): string => `${containers[container]?.tag} ${containers[container]?.className}`;
  const runs: { readonly first: number; readonly look: string; end: number }[] = [];
  for (const [at, block] of blocks.entries()) {
    if (!isFigures(block)) continue;
    const last = runs.at(-1);
    const look = lookOf(block);
    if (last?.end === at && last.look === look) last.end++;
    else runs.push({ first: at, look, end: at + 1 });
  }
  return runs
    .filter(
      ({ first, end }) =>
        end - first >= leastRows &&
        blocks.slice(Math.max(0, first - reach), first).some(isSure) &&
        blocks.slice(end, end + reach).some(isSure),
    )
    .map(({ first, end }) => blocks.slice(first, end));
}

/** Quotes with a sure paragraph shortly in front of them, other quotes not counted. */
function quotesBehindProse(blocks: readonly Block[], oddsOf: OddsOf): readonly Block[] {
  const quotes: Block[] = [];
  let since = reach;
  for (const block of blocks) {
    if (block.kind !== "quote") since = isSureProse(block, oddsOf) ? 0 : since + 1;
    else if (since < reach && !block.hidden && block.linkLetters < block.letters * mostlyLink) quotes.push(block);
  }
  return quotes;
}

function isSureProse(block: Block, oddsOf: OddsOf): boolean {
  return !block.hidden && block.letters >= leastProse && oddsOf(block) >= sureProse && !isFigures(block);
}

const rowKinds: ReadonlySet<BlockKind> = new Set(["paragraph", "list-item", "table-row"]);

/** Whether a block is a short line with figures, and neither linked nor hidden. */
function isFigures({ letters, linkLetters, hidden, kind, text }: Block): boolean {
  return letters < longestRow && linkLetters === 0 && !hidden && rowKinds.has(kind) && hasDigit(text);
}
