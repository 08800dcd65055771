import type { Block } from "../../article/block.ts";
import { type Cause, cutBlock, type Draft, removeBlocks, withFields } from "../../article/draft.ts";
import { matchingKey } from "../../language/matching-key.ts";
import { isProse } from "./range.ts";

/** Paragraphs of the article that may begin with a label: a lead may stand twice. */
const leadBlocks = 3;
/** What stands between a label and its text. */
const behindLabel = /^(?:\s?[-–—:]{1,2}\s?|\.\s|\s(?=\P{Ll}))/u;

/** Labels by which the site signs its news leave the lead and the end of the article, and name its agency. */
export function recipeAgency(draft: Draft): Draft {
  const labels = draft.recipe?.recipe.agencyLabels ?? [];
  if (labels.length === 0) return draft;
  return withoutSignOff(withoutLabels(draft, labels), labels);
}

function withoutLabels(draft: Draft, labels: readonly string[]): Draft {
  let result = draft;
  for (const block of insideArticle(draft).filter(isProse).slice(0, leadBlocks)) {
    const found = labelOf(block.text, labels);
    if (!found) continue;
    result = cutBlock(result, block, [{ start: 0, end: found.end, to: { field: "agency" } }]);
    result = withAgency(result, found.label);
  }
  return result;
}

/** `(KPL) The …`, `KPL – The …`; a bare label needs a sign behind it, since it may be the subject of the sentence. */
function labelOf(
  text: string,
  labels: readonly string[],
): { readonly label: string; readonly end: number } | undefined {
  for (const label of labels) {
    for (const [form, bare] of [
      [`(${label})`, false],
      [label, true],
    ] as const) {
      if (!text.startsWith(form)) continue;
      const sign = behindLabel.exec(text.slice(form.length))?.[0] ?? "";
      if (sign === "" || (bare && sign.trim() === "")) continue;
      return { label, end: form.length + sign.length };
    }
  }
  return undefined;
}

function withoutSignOff(draft: Draft, labels: readonly string[]): Draft {
  const keys = new Map(labels.map((label) => [matchingKey(label), label]));
  for (const block of insideArticle(draft).reverse()) {
    const label = keys.get(matchingKey(block.text.replace(/^[-–—(\s]{0,3}/u, "").replace(/[).\s]{1,3}$/u, "")));
    if (label !== undefined) {
      const reason = `the last line is the label of the site's agency, ${label}`;
      const cause: Cause = { stage: "recipe-fields", rule: "site-sign-off", reason, confidence: 0.97 };
      return withAgency(removeBlocks(draft, new Map([[block, cause]])), label);
    }
    if (isProse(block)) break;
  }
  return draft;
}

function insideArticle(draft: Draft): Block[] {
  const { start, end } = draft.article ?? { start: 0, end: draft.source.length };
  return draft.blocks.filter((block) => block.index >= start && block.index < end);
}

/** The first label is the name of the agency; `ຂປລ` and `KPL` are one. */
function withAgency(draft: Draft, label: string): Draft {
  const value = label === "ຂປລ" ? "KPL" : label;
  return draft.fields.agency ? draft : withFields(draft, { agency: { value, from: "recipe" } });
}
