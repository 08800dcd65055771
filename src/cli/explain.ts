import type { Command } from "commander";
import { Problem } from "../batch/problem.ts";
import { findRule, ruleList, ruleView, similarRules } from "../report/explain.ts";
import { rulesPage } from "../report/rules-page.ts";
import { loadPipeline, outputPaint } from "./session.ts";

interface Options {
  readonly json?: boolean;
  readonly markdown?: boolean;
  readonly color: boolean;
}

/** `khao explain [RULE]` */
export function addExplain(program: Command): void {
  program
    .command("explain")
    .summary("what a rule is for, or the list of all rules")
    .description(
      "Explains a rule that a ledger names: what it is for, what goes under it, and what looks like it and stays.",
    )
    .argument("[rule]", "id of a rule; without it, all rules by stage")
    .option("--json", "JSON to stdout")
    .option("--markdown", "without a rule: the page that documents all of them")
    .option("--no-color", "plain text, also on a terminal")
    .addHelpText(
      "after",
      "\nExamples:\n  khao explain                     all rules by stage\n  khao explain duplicated-lead\n  khao explain --json | jq '.[].name'",
    )
    .action(explain);
}

async function explain(id: string | undefined, { json = false, markdown = false, color }: Options): Promise<void> {
  // With every stage that an option may add: a ledger may name any of them.
  const { stages } = (await loadPipeline({ pullQuotes: "remove" })).describe();
  const paint = outputPaint(color);
  if (id === undefined) {
    if (markdown) process.stdout.write(rulesPage(stages));
    else process.stdout.write(json ? `${JSON.stringify(stages, null, 2)}\n` : ruleList(stages, paint));
    return;
  }
  const rule = findRule(stages, id);
  if (rule === undefined) {
    const similar = similarRules(stages, id);
    const hint = similar.length > 0 ? `is it one of these? ${similar.join(", ")}` : "`khao explain` lists all rules";
    throw new Problem("usage", "unknown-rule", `no rule ${id}`, hint);
  }
  process.stdout.write(json ? `${JSON.stringify(rule, null, 2)}\n` : ruleView(rule, paint));
}
