import { ready } from "../../language/ready-pattern.ts";
import { fragmentPatterns, markdownPairs } from "./fragments.rules.ts";
import { judgeParagraph, type Verdict } from "./judge.ts";
import type { AssistantRuleId } from "./pattern.ts";

/** A stretch of residue inside a paragraph; UTF-16 offsets, `end` is exclusive. */
export interface AssistantFragment {
  readonly start: number;
  readonly end: number;
  /** Id of the rule, as `khao explain` knows it. */
  readonly rule: AssistantRuleId;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** A sign without which no technical leftover can stand in a text; hardly any text of the news holds one. */
const anySign = /[[【<\uE200*+={#]|oai_?cit|turn\d|contentReference/u;

/**
 * Finds residue of a chat assistant that stands inside a paragraph and is to be cut out of it: citation marks, tracking
 * parameters, Markdown signs, and whole sentences of residue at the start or at the end of a paragraph that also holds news.
 *
 * @param text One paragraph, as plain text.
 * @returns Fragments in order, without overlaps; empty for an ordinary paragraph and for one that is residue as a whole.
 * @example
 * ```ts
 * import { assistantFragments } from "khao";
 *
 * assistantFragments("Exports rose by 12 percent【14†L3-L9】.")
 * // => [{ start: 26, end: 36, rule: "assistant-citation", confidence: 0.98 }]
 * ```
 */
export function assistantFragments(text: string): readonly AssistantFragment[] {
  return fragmentsOf(text, judgeParagraph(text, undefined));
}

/** The same for a paragraph that has been judged. */
export function fragmentsOf(text: string, verdict: Verdict | undefined): readonly AssistantFragment[] {
  if (verdict?.extent === "all") return [];
  const sentences = verdict?.cuts ?? [];
  const technical = technicalFragments(text);
  if (sentences.length === 0 && technical.length === 0) return [];
  const found = [...technical, ...sentences].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: AssistantFragment[] = [];
  for (const one of found) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}

/** Characters from which on a sentence is more than the words that an assistant sets in bold. */
const stressedLength = 60;

/** Whether strong marks hold a whole sentence of a paragraph: assistants mark names and labels, so an author stressed it. */
function isStress(inner: string): boolean {
  return inner.length >= stressedLength && /[.!?。]["”’)]?$/u.test(inner);
}

/** Leftovers that are recognised by their form alone. */
export function technicalFragments(text: string): readonly AssistantFragment[] {
  if (!anySign.test(text)) return [];
  const fragments: AssistantFragment[] = [];
  for (const { rule, confidence, signs, find } of fragmentPatterns) {
    if (!signs.some((sign) => text.includes(sign))) continue;
    for (const match of text.matchAll(ready(find))) {
      fragments.push({ start: match.index, end: match.index + match[0].length, rule, confidence });
    }
  }
  if (!text.includes("**") && !text.startsWith("#")) return fragments.sort(byStart);
  for (const match of text.matchAll(markdownPairs)) {
    const { open, inner = "", close, heading } = match.groups ?? {};
    if (isStress(inner) && match[0].length < text.length) continue;
    const sign = (start: number, length: number): void => {
      fragments.push({ start, end: start + length, rule: "assistant-markdown", confidence: 0.85 });
    };
    const end = match.index + match[0].length;
    if (open !== undefined && close !== undefined) {
      sign(match.index, 2);
      sign(end - 2, 2);
    } else if (heading !== undefined) sign(match.index, heading.length);
  }
  return fragments.sort(byStart);
}

const byStart = (a: AssistantFragment, b: AssistantFragment): number => a.start - b.start;
