import { readFile } from "node:fs/promises";
import { checkRecipes, type Recipe, RecipeError } from "../article/recipe.ts";
import { messageOf, Problem } from "../batch/problem.ts";
import { laoSites } from "../stages/recipe/lao-sites.data.ts";

/** Sets of recipes that khao brings along, by name. */
const known: Readonly<Record<string, readonly Recipe[]>> = { lao: laoSites };

/**
 * Reads recipes by the name of a set (`lao`) or from a JSON file with a list of them.
 *
 * @throws {Problem} of the kind `configuration`: `recipes-not-readable`, `bad-recipe`
 */
export async function readRecipes(name: string): Promise<readonly Recipe[]> {
  if (Object.hasOwn(known, name)) return known[name] ?? [];
  let text: string;
  try {
    text = await readFile(name, "utf8");
  } catch (error) {
    const hint = `name a JSON file, or one of the sets that khao knows: ${Object.keys(known).join(", ")}`;
    throw new Problem("configuration", "recipes-not-readable", `cannot read recipes: ${messageOf(error)}`, hint);
  }
  const hint = 'a list of rows like {"hosts": ["news.example"], "date": ["span.post-time"]}; see docs/recipes.md';
  let rows: unknown;
  try {
    rows = JSON.parse(text.replace(/^\ufeff/u, ""));
  } catch {
    throw new Problem("configuration", "bad-recipe", `${name} is no JSON`, hint);
  }
  try {
    return checkRecipes(rows);
  } catch (error) {
    if (!(error instanceof RecipeError)) throw error;
    throw new Problem("configuration", error.code, `${name}: ${error.message}`, hint);
  }
}
