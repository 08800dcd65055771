import type { Block } from "../../article/block.ts";
import type { ArticleRange, Draft } from "../../article/draft.ts";
import type { RecipeMark } from "../../article/recipe-mark.ts";
import { marksOf } from "./standing.ts";

/** Letters from which on a block may be a paragraph of prose. */
const proseLetters = 40;

/** Share of the prose of all named elements from which on those around one parent are the article. */
const clearShare = 0.6;

type Range = Omit<ArticleRange, "regions" | "odds">;

/**
 * The article as the recipe of the site names it: the first alternative that holds prose. Where a selector names several elements, those
 * around one parent count if they hold most of the prose, otherwise all, with everything between them. Null without a recipe, and
 * where nothing that it names holds prose.
 */
export function recipeRange(draft: Draft): Range | null {
  const marks = marksOf(draft, "article");
  for (const rank of new Set(marks.map((mark) => mark.rank))) {
    const range = rangeOf(
      draft,
      marks.filter((mark) => mark.rank === rank),
    );
    if (range) return range;
  }
  return null;
}

function rangeOf(draft: Draft, marks: readonly RecipeMark[]): Range | null {
  let best: Range | null = null;
  let most = 0;
  let sum = 0;
  for (const range of rangesByParent(draft, marks)) {
    const prose = proseIn(draft.source, range.start, range.end);
    sum += prose;
    if (prose <= most) continue;
    most = prose;
    best = range;
  }
  if (best === null || most >= sum * clearShare) return best;
  const start = Math.min(...marks.map((mark) => mark.start));
  const end = Math.max(...marks.map((mark) => mark.end));
  return { container: commonContainer(draft, start, end), start, end };
}

/** The innermost container that holds a range of blocks. */
function commonContainer(draft: Draft, start: number, end: number): number {
  let at = draft.containers[draft.source[start]?.container ?? 0];
  while (at && (at.start > start || at.end < end)) at = draft.containers[at.parent];
  return at?.index ?? 0;
}

/** Containers that hold more of a page than its article. */
const frameTags: ReadonlySet<string> = new Set(["#root", "html", "body"]);

/** One range for each parent that holds any of the marks. Behind paragraphs named one by one a list or a quotation may end the article. */
function rangesByParent(draft: Draft, marks: readonly RecipeMark[]): Range[] {
  const byParent = new Map<number, Range>();
  for (const { container, parent, start, end } of marks) {
    const known = byParent.get(parent);
    byParent.set(
      parent,
      known
        ? { container: parent, start: Math.min(known.start, start), end: Math.max(known.end, end) }
        : { container, start, end },
    );
  }
  return [...byParent].map(([parent, range]) => {
    const around = draft.containers[parent];
    const open = range.container === parent && around !== undefined && !frameTags.has(around.tag);
    return open ? { ...range, end: Math.max(range.end, around.end) } : range;
  });
}

/** Letters of the paragraphs in a range. */
function proseIn(blocks: readonly Block[], start: number, end: number): number {
  let letters = 0;
  for (let index = start; index < end; index++) {
    const block = blocks[index];
    if (block && isProse(block)) letters += block.letters;
  }
  return letters;
}

export function isProse(block: Block): boolean {
  return (
    !block.hidden && block.kind !== "control" && block.letters >= proseLetters && block.linkLetters < block.letters / 2
  );
}
