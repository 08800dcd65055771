import type { Recipe, RecipeRole } from "./recipe.ts";

/** An element that a recipe names, as the parser found it: a range of blocks with a role. */
export interface RecipeMark {
  readonly role: RecipeRole;
  /** Which of the recipe's alternatives named it, from 0, the surest. */
  readonly rank: number;
  /** The blocks that hold its text: from `start` up to, not including, `end`. An inline element may share its block with other text. */
  readonly start: number;
  readonly end: number;
  /** Whether the blocks hold nothing else. */
  readonly whole: boolean;
  /** Its shown text, white space collapsed; cut off where it is longer than any field. */
  readonly text: string;
  /** The `datetime` attribute, as written. */
  readonly datetime: string | null;
  /** The container that it is, or else the one that holds it; and the one around it, by which paragraphs of one text are known. */
  readonly container: number;
  readonly parent: number;
}

/** The recipe that serves a page, with what its selectors found there. */
export interface PageRecipe {
  readonly recipe: Recipe;
  /** In the order of the page. */
  readonly marks: readonly RecipeMark[];
  /** Nested deeper than any real page: the selectors were not tried. */
  readonly tooDeep: boolean;
}
