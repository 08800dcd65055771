import type { Rule } from "../article/rule.ts";
import type { Paint } from "./terminal.ts";

/** A stage with the rules that it may name, in the order of the pipeline. */
export interface StageRules {
  readonly name: string;
  readonly rules: readonly Rule[];
}

/** All rules by stage, one line each. */
export function ruleList(stages: readonly StageRules[], paint: Paint): string {
  const withRules = stages.filter(({ rules }) => rules.length > 0);
  const width = Math.max(0, ...withRules.flatMap(({ rules }) => rules.map(({ id }) => id.length)));
  const parts = withRules.map(({ name, rules }) =>
    [paint("bold", name), ...rules.map(({ id, summary }) => `  ${paint("cyan", id.padEnd(width))}  ${summary}`)].join(
      "\n",
    ),
  );
  return `${parts.join("\n\n")}\n`;
}

/** A rule with its stage; undefined if there is none of that name. */
export function findRule(stages: readonly StageRules[], id: string): (Rule & { readonly stage: string }) | undefined {
  for (const { name, rules } of stages) {
    const rule = rules.find((candidate) => candidate.id === id);
    if (rule) return { stage: name, ...rule };
  }
  return undefined;
}

/** Rules that may be meant: those that share a part of their name with what was asked for. */
export function similarRules(stages: readonly StageRules[], id: string): string[] {
  const asked = id
    .toLowerCase()
    .split(/[-/\s]/u)
    .filter((part) => part.length > 2);
  const ids = stages.flatMap(({ rules }) => rules.map((rule) => rule.id));
  return ids.filter((candidate) => asked.some((part) => candidate.includes(part))).slice(0, 5);
}

/** One rule in full: what it is for, what goes under it, and what looks like it and must stay. */
export function ruleView(rule: Rule & { readonly stage: string }, paint: Paint): string {
  const field = (name: string, value: string): string => `  ${paint("cyan", name.padEnd(10))} ${value}`;
  return `${[
    `${paint("bold", rule.id)}  ${paint("dim", `stage ${rule.stage}`)}`,
    field("for", rule.summary),
    field("stands", places[rule.place]),
    field("example", paint("red", rule.example)),
    field("look-alike", paint("green", rule.lookAlike)),
  ].join("\n")}\n`;
}

export const places: Readonly<Record<Rule["place"], string>> = {
  lead: "in front of the first paragraph",
  body: "among the paragraphs",
  end: "as the last paragraph",
  after: "right after the article",
  page: "as the whole page",
};
