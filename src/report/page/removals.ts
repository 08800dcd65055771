import { share } from "./bars.ts";
import { type Element, h } from "./element.ts";
import { narrowButton, section } from "./section.ts";
import type { RuleCount, Specimen, Summary } from "./summary.ts";
import { visible } from "./visible.ts";
import type { Speech } from "./words.ts";

/** What was removed, by stage and rule, each rule with its samples to unfold. */
export function removals({ stages }: Summary, speech: Speech): Element {
  const { say } = speech;
  if (stages.length === 0) return section("removals", say("removalsTitle"), null, h("p", {}, say("removalsNone")));
  const most = Math.max(...stages.flatMap(({ rules }) => rules.map((rule) => rule.removals)));
  return section(
    "removals",
    say("removalsTitle"),
    say("removalsNote"),
    stages.map(({ name, rules }) =>
      h(
        "div",
        { class: "stage" },
        h("h3", {}, visible(name), h("small", {}, speech.number(rules.reduce((sum, rule) => sum + rule.removals, 0)))),
        rules.map((rule) => ruleRow(rule, most, speech)),
      ),
    ),
  );
}

function ruleRow(rule: RuleCount, most: number, speech: Speech): Element {
  const { say, number, percent } = speech;
  return h(
    "details",
    { class: "rule" },
    h(
      "summary",
      {},
      h("span", { class: "rule-name" }, visible(rule.rule)),
      h(
        "svg",
        { class: "line", "aria-hidden": "true", width: "100%", height: 14 },
        h("rect", { class: "removed", width: share(rule.removals, most), height: "100%" }),
      ),
      h("span", { class: "number", "data-removals": rule.removals }, number(rule.removals)),
    ),
    h(
      "p",
      { class: "rule-facts" },
      narrowButton("rule", rule.rule, say("articlesCount", { count: rule.articles })),
      ` · ${say("lettersCount", { count: rule.letters })} · ${say("leastSure", { percent: percent(rule.leastConfidence) })}`,
    ),
    h(
      "ul",
      { class: "specimens", "aria-label": say("samples") },
      rule.specimens.map((one) => specimenRow(one, speech)),
    ),
  );
}

function specimenRow({ text, reason, confidence }: Specimen, { say, percent }: Speech): Element {
  return h(
    "li",
    {},
    h("q", { dir: "auto", lang: languageOf(text) }, visible(text)),
    h("small", {}, visible(reason), ` · ${say("confidence", { percent: percent(confidence) })}`),
  );
}

/** Which fonts and line breaks a text wants. */
export function languageOf(text: string): "lo" | undefined {
  return /\p{Script=Lao}/u.test(text) ? "lo" : undefined;
}
