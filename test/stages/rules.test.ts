import { describe, expect, test } from "vitest";
import type { Rule } from "../../src/article/rule.ts";
import { canonicalLao } from "../../src/language/canonical.ts";
import { createPipeline } from "../../src/pipeline.ts";
import { specimenRecipe } from "../../src/stages/recipe/site-recipe.rules.ts";
import { specimenProfile } from "../../src/stages/site-profile.rules.ts";

const pipeline = createPipeline({
  reject: false,
  recipes: [specimenRecipe],
  profiles: [specimenProfile],
  pullQuotes: "remove",
});
const paragraphs = [
  "The bridge over the upper river was closed on Monday after the water had carried away two of its wooden piers.",
  "Engineers of the transport office said that repairs would take at least six weeks and cost about 900 million kip.",
  "Until then a ferry carries people and goods from one bank to the other between six in the morning and six at night.",
  "The schools on the far bank remain open, and the teachers have found rooms in the village for the time being.",
].map((text) => `<p>${text}</p>`);

/** Puts a specimen into an otherwise clean article page. */
function pageWith(rule: Rule, specimen: string): string {
  const [first = "", ...rest] = paragraphs;
  const at = (place: Rule["place"]): string => (rule.place === place ? specimen : "");
  if (rule.place === "page") return `<html><body>${specimen}</body></html>`;
  // Behind the article stands what belongs to the page; a look-alike there would be outside of any article.
  const inside = (place: Rule["place"]): string => at(place).replaceAll(/<\/?mark>/gu, "");
  return `<html><head><title>Specimen page of the rule test</title></head><body><h1>Specimen page of the rule test</h1>
    <div class="article-body">${inside("lead")}${first}${inside("body")}${rest.join("\n")}${inside("end")}</div>${inside("after")}</body></html>`;
}

const plain = (html: string): string =>
  canonicalLao(
    html
      .replaceAll(/<[^>]{1,200}>/gu, " ")
      .replaceAll("&gt;", ">")
      .replaceAll("&lt;", "<")
      .replaceAll("&amp;", "&"),
  );

function clean(rule: Rule, specimen: string) {
  const result = pipeline.run({
    id: rule.id,
    format: "html",
    url: "https://example.org/n/1",
    content: pageWith(rule, specimen),
  });
  if (result.status !== "kept") throw new Error(`${result.status} ${result.code} ${result.reason}`);
  return result.record;
}

const rules = pipeline.stages.flatMap((stage) => stage.rules.map((rule) => ({ stage: stage.name, rule, id: rule.id })));

test("rules have unique names in kebab-case", () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { id } of rules) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/u);
});

describe.each(rules)("$stage: $id", ({ rule, stage }) => {
  test("takes its example out, under its own name", () => {
    const { removed } = clean(rule, rule.example);
    const marks = [...rule.example.matchAll(/<mark>([\s\S]*?)<\/mark>/gu)].map((match) => match[1] ?? "");
    const marked = marks.length > 0 ? marks.join("") : rule.example;
    const gone = removed
      .filter((removal) => removal.rule === rule.id && removal.stage === stage)
      .map(({ text }) => text);
    expect(gone.join(" ").replaceAll(" ", "")).toBe(plain(marked).replaceAll(" ", ""));
  });

  test("leaves its look-alike alone", () => {
    // A look-alike is article text, so it stands in the body wherever the example stands.
    const inBody: Rule = rule.place === "after" ? { ...rule, place: "body" } : rule;
    const { blocks, text } = clean(inBody, rule.lookAlike);
    expect(blocks.length).toBeGreaterThan(0);
    expect(text.replaceAll(/\s+/gu, "")).toContain(plain(rule.lookAlike).replaceAll(/\s+/gu, ""));
  });
});
