import type { Rule } from "../article/rule.ts";
import { places, type StageRules } from "./explain.ts";

const opening = `# Rules

Every removal that a ledger names, by stage, in the order of the pipeline. Written from the rule tables by \`npm run rules\`; do not edit it by hand.
\`khao explain RULE\` shows one of them. A test puts each example into an article, where it must go under its rule, and each look-alike, which must stay.
Of an example with \`<mark>\` only the marked part goes.
`;

/**
 * The documentation of all rules, as Markdown.
 *
 * @param stages - the stages with their rules, as a pipeline describes them
 */
export function rulesPage(stages: readonly StageRules[]): string {
  const parts = stages
    .filter(({ rules }) => rules.length > 0)
    .map(({ name, rules }) => [`## ${name}`, ...rules.map(ruleText)].join("\n\n"));
  return `${[opening.trimEnd(), ...parts].join("\n\n")}\n`;
}

function ruleText({ id, summary, place, example, lookAlike }: Rule): string {
  return [
    `### ${id}`,
    summary,
    `Stands ${places[place]}.`,
    `Goes:\n\n${code(example)}`,
    `Stays:\n\n${code(lookAlike)}`,
  ].join("\n\n");
}

/** A fenced block whose fence is longer than any run of backticks inside it. */
function code(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}html\n${text}\n${fence}`;
}
