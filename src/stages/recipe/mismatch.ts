import { type Draft, nextDraft } from "../../article/draft.ts";
import type { RecipeRole } from "../../article/recipe.ts";

/** Notes that a part of the recipe does not fit the page, so that the general way serves for it: `recipe-mismatch:date`. */
export function mismatch(draft: Draft, part: RecipeRole | "depth"): Draft {
  const flag = `recipe-mismatch:${part}`;
  return draft.flags.includes(flag) ? draft : nextDraft(draft, { flags: [...draft.flags, flag] });
}
