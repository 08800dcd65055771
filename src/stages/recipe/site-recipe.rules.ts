import type { Rule } from "../../article/rule.ts";

/** Host and parts of the recipe that the specimens below are made for. */
export const specimenRecipe: {
  readonly hosts: readonly string[];
  readonly remove: readonly string[];
  readonly interfaceLines: readonly string[];
  readonly agencyLabels: readonly string[];
} = {
  hosts: ["example.org"],
  remove: [".tide-table"],
  interfaceLines: ["Turn the leaf"],
  agencyLabels: ["Upriver News"],
};

export const siteRecipeRules: readonly Rule[] = [
  {
    id: "site-recipe",
    summary: "What the recipe of the site names as never part of an article.",
    place: "body",
    example: '<p class="tide-table">High water comes at ten past six, low water at noon.</p>',
    lookAlike: '<p class="tide">High water came at ten past six, and the ferry could not land.</p>',
  },
];

export const recipeFieldRules: readonly Rule[] = [
  {
    id: "site-line",
    summary: "A whole line that the recipe of the site knows as part of its interface.",
    place: "body",
    example: "<p>Turn the leaf</p>",
    lookAlike: "<p>Turn the leaf over, the teacher said, and all forty children did.</p>",
  },
  {
    id: "site-sign-off",
    summary: "A label below the text by which the site signs its news, as its recipe tells.",
    place: "end",
    example: "<p>Upriver News</p>",
    lookAlike: "<p>Upriver News was founded in 1998 by three teachers of the town.</p>",
  },
];
