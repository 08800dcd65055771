import type { PositionInArticle } from "./sentence.ts";

/** Ids of the families of residue that have words of their own. */
export type AssistantRuleId =
  | "assistant-self-description"
  | "assistant-opener"
  | "assistant-offer"
  | "assistant-knowledge-cutoff"
  | "assistant-refusal"
  | "assistant-identity"
  | "assistant-reasoning"
  | "assistant-edit-list"
  | "assistant-label"
  | "assistant-word-count"
  | "assistant-placeholder"
  | "assistant-citation"
  | "assistant-interface"
  | "assistant-markdown"
  | "assistant-voice";

/** One row of the grammar: slots that must all be filled in one sentence, and the anchors of news that must not occur. */
export interface AssistantPattern {
  readonly rule: AssistantRuleId;
  /** From 0 to 1, before position and named entities are weighed in. */
  readonly confidence: number;
  readonly all: readonly RegExp[];
  readonly none?: readonly RegExp[];
  /** `paragraph`: the row is a whole short paragraph rather than one sentence of it. */
  readonly scope?: "paragraph";
  /** Least score of qualities of texts (a strong one counts 2, a weak one 1). */
  readonly quality?: number;
  /** Digits are allowed; without it they mark a fact. */
  readonly figures?: boolean;
  /** Verbs of attribution are allowed. */
  readonly reporting?: boolean;
  /** Most names that may stand in the sentence; 2 unless given. */
  readonly names?: number;
  /** The row holds only in these places. */
  readonly position?: readonly PositionInArticle[];
}
