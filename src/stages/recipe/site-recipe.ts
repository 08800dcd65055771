import { type Block, changedBlock } from "../../article/block.ts";
import {
  type Cause,
  type Cut,
  cutBlocks,
  type Draft,
  nextDraft,
  removeBlocks,
  takeBlocks,
  withFields,
} from "../../article/draft.ts";
import { mapPacked } from "../../article/packed.ts";
import type { RecipeMark } from "../../article/recipe-mark.ts";
import type { Stage } from "../../article/stage.ts";
import { canonicalLao } from "../../language/canonical.ts";
import { readDateLine } from "../../language/date-line.ts";
import { letterCount } from "../../language/script.ts";
import { isInterfaceLine } from "../interface/interface-line.ts";
import { mismatch } from "./mismatch.ts";
import { isProse, recipeRange } from "./range.ts";
import { siteRecipeRules } from "./site-recipe.rules.ts";
import { marksOf, Standing } from "./standing.ts";

const stage = "site-recipe";
/** Letters that a title may have. */
const longestTitle = 300;
/** Elements that are tried as the title. */
const mostTitles = 10;
/** Inline removals in one block; more is no sentence any more. */
const mostCuts = 50;
/** Share of the article's prose that must be left by `remove`, or letters of the page's; otherwise the recipe is held to be out of date. */
const leastLeft = 0.5;
const fewestLetters = 120;

/** Does what the recipe of the site says, as far as the page bears it out: takes out what is never article, and the title. */
export const siteRecipe: Stage = {
  name: stage,
  rules: siteRecipeRules,
  run(draft) {
    const { recipe, tooDeep = false } = draft.recipe ?? {};
    if (!recipe) return draft;
    if (tooDeep) return mismatch(draft, "depth");
    const located = recipe.article && draft.page.format === "html" && !recipeRange(draft);
    return takeTitle(removeMarked(located ? mismatch(draft, "article") : draft));
  },
};

/** What `remove` names goes, unless little of the article would be left: then the site has changed, and nothing goes. */
function removeMarked(draft: Draft): Draft {
  const marks = marksOf(draft, "remove");
  if (marks.length === 0) return draft;
  if (takesTooMuch(draft, marks)) return mismatch(draft, "remove");
  const standing = new Standing(draft);
  const causes = new Map<Block, Cause>();
  const stretches = new Map<Block, { start: number; end: number; cause: Cause }[]>();
  for (const mark of marks) {
    const reason = `the recipe of the site removes ${selectorOf(draft, mark)}`;
    const cause: Cause = { stage, rule: "site-recipe", reason, confidence: 0.95 };
    const { blocks, stretch } = standing.placeOf(mark);
    if (stretch) addStretch(stretches, blocks[0], { ...stretch, cause });
    else for (const block of blocks) causes.set(block, cause);
  }
  const cuts = new Map<Block, Cut[]>();
  for (const [block, own] of stretches)
    if (!causes.has(block))
      cuts.set(
        block,
        own.sort((a, b) => a.start - b.start).map(({ start, end, cause }) => ({ start, end, to: cause })),
      );
  const gone = new Set([...causes.keys()].map((block) => block.index));
  // Later stages look for the article among all blocks of the page; what is none must not draw them.
  const hide = (block: Block): Block =>
    gone.has(block.index) && !block.hidden ? changedBlock(block, { hidden: true }) : block;
  const removed = removeBlocks(cutBlocks(draft, cuts), causes);
  return gone.size === 0 ? removed : nextDraft(removed, { source: mapPacked(removed.source, hide) });
}

function addStretch<T extends { readonly start: number; readonly end: number }>(
  stretches: Map<Block, T[]>,
  block: Block,
  stretch: T,
): void {
  const own = stretches.get(block) ?? [];
  if (own.length >= mostCuts || own.some(({ start, end }) => stretch.start < end && start < stretch.end)) return;
  own.push(stretch);
  stretches.set(block, own);
}

function selectorOf(draft: Draft, mark: RecipeMark): string {
  return draft.recipe?.recipe.remove?.[mark.rank] ?? "it";
}

/** Of the article that the recipe names at least half must stay; of a page without such a name, enough for an article. */
function takesTooMuch(draft: Draft, marks: readonly RecipeMark[]): boolean {
  const going = new Set<number>();
  for (const { whole, start, end } of marks) if (whole) for (let index = start; index < end; index++) going.add(index);
  const range = recipeRange(draft);
  const prose = draft.source.filter(
    (block) => isProse(block) && (!range || (block.index >= range.start && block.index < range.end)),
  );
  const all = lettersOf(prose);
  const left = lettersOf(prose.filter((block) => !going.has(block.index)));
  return left < all && left < (range ? all * leastLeft : fewestLetters);
}

function lettersOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.letters, 0);
}

/** The first element that the recipe names and that can be a title: no date, no button, of a headline's length. */
function takeTitle(draft: Draft): Draft {
  const selectors = draft.recipe?.recipe.title;
  if (!selectors || draft.fields.title || draft.page.format === "text") return draft;
  const standing = new Standing(draft);
  for (const mark of marksOf(draft, "title").slice(0, mostTitles)) {
    const value = canonicalLao(mark.text);
    const { blocks, stretch } = standing.placeOf(mark);
    const [block] = blocks;
    if (!block || block.hidden || !isTitle(value)) continue;
    const titled: Draft = withFields(draft, { title: { value, from: "recipe" } });
    return stretch
      ? cutBlocks(titled, new Map([[block, [{ ...stretch, to: { field: "title" } }]]]))
      : takeBlocks(titled, "title", blocks);
  }
  return mismatch(draft, "title");
}

function isTitle(text: string): boolean {
  const letters = letterCount(text);
  if (letters < 4 || letters > longestTitle || isInterfaceLine(text)) return false;
  return (readDateLine(text)?.beside ?? letters) >= 4;
}
