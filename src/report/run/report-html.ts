import type { RunEntry, RunFacts } from "../../batch/finished-run.ts";
import { toHtml } from "../page/html.ts";
import { reportView } from "../page/report-view.ts";
import { speech } from "../page/words.ts";
import { createEmbedding } from "./embedding.ts";
import { linkModules } from "./link-modules.ts";
import { pageHead } from "./page-head.ts";
import { createTally } from "./tally.ts";

/** Pages that a report holds, where nobody asks for another number. */
const defaultPages = 10_000;

/**
 * The report of a run, as one HTML page in pieces. The charts count all pages; of a run that has more than `most`, so many are held in the report,
 * spread evenly over it. Nothing is loaded from anywhere, and nothing but the report's own script runs.
 *
 * @param lines - all pages of the run, in its order; read once
 */
export async function* reportHtml(
  facts: RunFacts,
  lines: AsyncIterable<{ readonly entry: RunEntry }>,
  most: number = defaultPages,
): AsyncGenerator<string> {
  const tally = createTally();
  const embedding = createEmbedding();
  const every = Math.max(1, facts.counts.pages / Math.max(1, most));
  let page = 0;
  for await (const { entry } of lines) {
    tally.add(entry);
    if (embedding.size() < most && Math.floor(page / every) >= embedding.size()) embedding.add(entry);
    page += 1;
  }
  const summary = tally.summary(facts, embedding.size());
  const script = await linkModules(new URL("../client/main.js", import.meta.url));
  const { index, packs } = embedding.finish();

  yield pageHead("khao report", script);
  yield toHtml(reportView(summary, speech("en")));
  yield `\n<script type="application/json" id="summary">${scriptText(JSON.stringify(summary))}</script>`;
  yield `\n<script>${script}</script>\n<script type="text/plain" id="index">${index}</script>`;
  for (const [at, pack] of packs.entries()) yield `\n<script type="text/plain" id="pack-${at}">${pack}</script>`;
  yield "\n</body>\n</html>\n";
}

/** JSON that cannot end the element that it stands in. */
function scriptText(json: string): string {
  return json.replaceAll("<", "\\u003c");
}
