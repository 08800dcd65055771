import { type Element, h } from "./element.ts";
import { explorer } from "./explorer-view.ts";
import { firstLook, flow, head } from "./overview.ts";
import { removals } from "./removals.ts";
import { distributions, languages, losses, sitesAndFlags, slowest } from "./sections.ts";
import type { Summary } from "./summary.ts";
import type { Speech } from "./words.ts";

/** The whole report but the pages themselves. */
export function reportView(summary: Summary, speech: Speech): Element {
  return h(
    "div",
    { id: "report", lang: speech.language },
    h("a", { class: "skip", href: "#explorer" }, speech.say("skip")),
    head(summary, speech),
    h(
      "main",
      {},
      flow(summary, speech),
      firstLook(summary, speech),
      languages(summary, speech),
      removals(summary, speech),
      losses(summary, speech),
      distributions(summary, speech),
      sitesAndFlags(summary, speech),
      slowest(summary, speech),
      explorer(summary, speech),
    ),
  );
}
