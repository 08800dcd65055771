import { technicalFragments } from "./fragments.ts";
import { judgeParagraph } from "./judge.ts";
import type { AssistantRuleId } from "./pattern.ts";
import type { PositionInArticle } from "./sentence.ts";

/** What is known about the paragraph beside its text. */
export interface AssistantResidueOptions {
  /** Where the paragraph stands among the paragraphs of its article. `mid` is another name of `middle`. */
  readonly position?: PositionInArticle | "mid" | undefined;
}

/** A paragraph in which a chat assistant left something behind. */
export interface AssistantResidue {
  /** Id of the rule, as `khao explain` knows it. */
  readonly rule: AssistantRuleId;
  /** From 0 to 1; at 0.8 and above the pipeline removes, below it flags. */
  readonly confidence: number;
  /** `all`: the whole paragraph is residue. `part`: it also holds news; see {@link assistantFragments}. */
  readonly extent: "all" | "part";
}

/**
 * Says whether a chat assistant left something in a paragraph: a sentence about its own text, an offer, a refusal, a
 * placeholder, a citation mark. Quoted speech, reports about assistants and an outlet's notes on its use of AI are left alone.
 *
 * @param text One paragraph, as plain text.
 * @param options Where the paragraph stands; two families depend on it.
 * @returns The rule that found it, or `undefined` for an ordinary paragraph. Never throws.
 * @example
 * ```ts
 * import { assistantResidue } from "khao";
 *
 * assistantResidue("Here is the rewritten article:")?.rule // => "assistant-opener"
 * assistantResidue("Here are the revised fuel prices:") // => undefined
 * ```
 */
export function assistantResidue(text: string, options: AssistantResidueOptions = {}): AssistantResidue | undefined {
  const position = options.position === "mid" ? "middle" : options.position;
  const verdict = judgeParagraph(text, position);
  if (verdict) return { rule: verdict.rule, confidence: verdict.confidence, extent: verdict.extent };
  const [fragment] = technicalFragments(text);
  return fragment ? { rule: fragment.rule, confidence: fragment.confidence, extent: "part" } : undefined;
}

export { assistantResidueStage } from "./stage.ts";
