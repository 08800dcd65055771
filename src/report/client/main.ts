import { reportView } from "../page/report-view.ts";
import type { Summary } from "../page/summary.ts";
import { type Interface, speech } from "../page/words.ts";
import { find, toDom } from "./dom.ts";
import { type Explorer, startExplorer } from "./explorer.ts";
import { openPages, type Pages } from "./pages.ts";
import { createSearch, type Search } from "./search.ts";
import { everything } from "./selection.ts";
import { dataOf } from "./unpack.ts";

const summary = JSON.parse(dataOf("summary")) as Summary;
let pages: Pages | undefined;
let search: Search | undefined;
let explorer: Explorer | undefined;

/** Draws the report in another language; what is searched and filtered stays. */
function speak(language: Interface): void {
  find(document, "#report", HTMLElement).replaceWith(toDom(reportView(summary, speech(language))));
  document.documentElement.lang = language;
  explore(language);
}

function explore(language: Interface): void {
  if (!pages || !search) return;
  const state = explorer?.state() ?? { wish: everything, query: "" };
  explorer = startExplorer(find(document, "#explorer", HTMLElement), pages, search, speech(language), state);
}

document.addEventListener("click", ({ target }) => {
  const button = target instanceof Element ? target.closest("[data-language], [data-narrow]") : null;
  if (button === null) return;
  const language = button.getAttribute("data-language");
  if (language === "en" || language === "lo") {
    speak(language);
    find(document, `[data-language=${language}]`, HTMLElement).focus();
    return;
  }
  explorer?.narrow(button.getAttribute("data-narrow") ?? "", button.getAttribute("data-value") ?? "");
});

document.documentElement.classList.add("scripted");
// What was drawn already is English; the pages below are read when the rest of the document is there.
const wanted: Interface = navigator.language.toLowerCase().startsWith("lo") ? "lo" : "en";
if (wanted === "lo") speak("lo");
document.addEventListener("DOMContentLoaded", async () => {
  pages = await openPages();
  search = createSearch(pages);
  explore(document.documentElement.lang === "lo" ? "lo" : "en");
});
