import type { CleanResult } from "../article/result.ts";
import { articleView } from "./page/article-view.ts";
import { bars } from "./page/bars.ts";
import { type Element, h } from "./page/element.ts";
import { toHtml } from "./page/html.ts";
import { type Speech, speech } from "./page/words.ts";
import { articleOfResult } from "./run/article-of.ts";
import { pageHead } from "./run/page-head.ts";
import type { StepTime } from "./timing.ts";

/** A page with what came of it, and how long each stage took. */
interface InspectedPage {
  readonly id: string;
  readonly url: string | null;
  readonly result: CleanResult;
  readonly times: readonly StepTime[];
}

/** An HTML page without scripts: each page with all its text in its own order, beside it what was removed, and the time by stage. */
export async function* inspectPage(title: string, pages: AsyncIterable<InspectedPage>): AsyncGenerator<string> {
  const words = speech("en");
  yield pageHead(title, null);
  yield "<main>\n";
  for await (const { id, url, result, times } of pages) {
    const view = h(
      "div",
      { class: "inspected" },
      articleView(articleOfResult(id, url, result), words),
      timing(times, words),
    );
    yield toHtml(view);
  }
  yield "\n</main>\n</body>\n</html>\n";
}

function timing(times: readonly StepTime[], words: Speech): Element | null {
  if (times.length === 0) return null;
  const rows = times.map(({ step, milliseconds }) => ({ label: step, value: Math.round(milliseconds * 100) / 100 }));
  const head = {
    name: words.say("timing"),
    label: words.say("stage"),
    value: words.say("milliseconds"),
    colour: "other",
  };
  return h("section", { class: "timing" }, h("h2", {}, words.say("timing")), bars(rows, head, words));
}
