import { type Element, h } from "./element.ts";
import { narrowButton, section } from "./section.ts";
import { stacked } from "./stacked.ts";
import type { Summary } from "./summary.ts";
import { visible } from "./visible.ts";
import type { Speech } from "./words.ts";

const shownInputs = 3;

/** The head of the report: what it is made of, and the answer in three sentences. */
export function head(summary: Summary, { say, percent, language }: Speech): Element {
  const { counts, text, stages, inputs } = summary;
  const all = text.body + text.fields + text.removed;
  const rules = stages.reduce((sum, stage) => sum + stage.rules.length, 0);
  const share = (part: number): string => percent(all === 0 ? 0 : part / all);
  const named = inputs.slice(0, shownInputs).join(", ");
  const more = inputs.length - shownInputs;
  return h(
    "header",
    { class: "head" },
    h(
      "div",
      { class: "masthead" },
      h("p", { class: "brand" }, "khao", h("span", { lang: "lo" }, "ຂ່າວ")),
      h(
        "div",
        { class: "switch", role: "group", "aria-label": say("switchLanguage") },
        switchButton("en", "English", language),
        switchButton("lo", "ລາວ", language),
      ),
    ),
    h("h1", {}, say("report")),
    counts.kept === 0
      ? h("p", { class: "verdict" }, say("verdictNone"))
      : h(
          "p",
          { class: "verdict" },
          h(
            "strong",
            {},
            say("verdict", { kept: counts.kept, pages: counts.pages, share: percent(counts.kept / counts.pages) }),
          ),
          " ",
          say("verdictLost", { rejected: counts.rejected, failed: counts.failed }),
          " ",
          say("verdictText", {
            body: share(text.body),
            fields: share(text.fields),
            removed: share(text.removed),
            rules,
          }),
        ),
    h(
      "p",
      { class: "made" },
      visible(
        `${more > 0 ? say("inputsMore", { inputs: named, count: more }) : say("inputs", { inputs: named })} · ${say(
          "madeBy",
          { version: summary.khao, config: summary.configHash },
        )}`,
      ),
    ),
  );
}

function switchButton(language: string, name: string, current: string): Element {
  return h(
    "button",
    { type: "button", lang: language, "data-language": language, "aria-pressed": String(language === current) },
    name,
  );
}

/** Pages in and out, and where the text of the kept ones went. */
export function flow({ counts, text }: Summary, speech: Speech): Element {
  const { say } = speech;
  const pages = (["kept", "rejected", "failed"] as const).map((status) => ({
    label: narrowButton("status", status, say(status)),
    value: counts[status],
    colour: status,
  }));
  const letters = (["body", "fields", "removed"] as const).map((place) => ({
    label: say(place),
    value: text[place],
    colour: place === "body" ? "kept" : place,
  }));
  return h(
    "div",
    { class: "pair" },
    section("pages", say("pagesTitle"), null, stacked(pages, say("pagesTitle"), speech)),
    section("text", say("textTitle"), say("textNote"), stacked(letters, say("textTitle"), speech)),
  );
}

/** What a reader with five minutes opens: the pages where khao was least sure. */
export function firstLook({ first, counts }: Summary, { say, number }: Speech): Element {
  const rows = [
    { count: first.doubtful, look: "doubtful", words: say("firstDoubt") },
    { count: first.flagged, look: "flagged", words: say("firstFlag") },
    { count: first.little, look: "little", words: say("firstLittle") },
    { count: counts.failed, look: "failed", words: say("firstFailed") },
  ].filter(({ count }) => count > 0);
  return section(
    "first",
    say("firstTitle"),
    null,
    rows.length === 0
      ? h("p", {}, say("firstNone"))
      : h(
          "ul",
          { class: "first" },
          rows.map(({ count, look, words }) =>
            h("li", {}, narrowButton("look", look, [h("b", {}, number(count)), h("span", {}, words)])),
          ),
        ),
  );
}
