import type { Block } from "../../article/block.ts";
import { type Cause, type Draft, removeBlocks } from "../../article/draft.ts";
import { matchingKey } from "../../language/matching-key.ts";

/** Letters of the longest line of an interface. */
const longestLine = 80;

/** Lines that the recipe knows as interface of the site go. Headings and rows of a table say the same words and mean them. */
export function removeLines(draft: Draft): Draft {
  const lines = new Set(draft.recipe?.recipe.interfaceLines?.map(matchingKey));
  if (lines.size === 0) return draft;
  const reason = "the recipe of the site knows the whole line as part of its interface";
  const cause: Cause = { stage: "recipe-fields", rule: "site-line", reason, confidence: 0.95 };
  const causes = new Map<Block, Cause>();
  for (const block of draft.blocks) {
    if (block.hidden || block.letters > longestLine || block.kind === "heading" || block.kind === "table-row") continue;
    if (lines.has(matchingKey(block.text))) causes.set(block, cause);
  }
  return removeBlocks(draft, causes);
}
