import { createHash } from "node:crypto";
import type { RunEntry, RunFacts } from "../../batch/finished-run.ts";
import { h } from "../page/element.ts";
import { escapeHtml, toHtml } from "../page/html.ts";
import { reportView } from "../page/report-view.ts";
import { style } from "../page/style.data.ts";
import { speech } from "../page/words.ts";
import { createEmbedding } from "./embedding.ts";
import { linkModules } from "./link-modules.ts";
import { createTally } from "./tally.ts";

/** Pages that a report holds, where nobody asks for another number. */
const defaultPages = 10_000;

/**
 * The report of a run, as one HTML page in pieces. The charts count all pages; of a run that has more than `most`, so many are held in the report,
 * spread evenly over it. Nothing is loaded from anywhere, and nothing but the report's own script runs.
 *
 * @param entries - all pages of the run, in its order; read once
 */
export async function* reportHtml(
  facts: RunFacts,
  entries: AsyncIterable<RunEntry>,
  most: number = defaultPages,
): AsyncGenerator<string> {
  const tally = createTally();
  const embedding = createEmbedding();
  const every = Math.max(1, facts.counts.pages / Math.max(1, most));
  let page = 0;
  for await (const entry of entries) {
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

/** The beginning of a page that loads nothing and runs nothing but the given script. */
export function pageHead(title: string, script: string | null): string {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${digest(style)}'`,
    ...(script === null ? [] : [`script-src 'sha256-${digest(script)}'`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const head = [
    h("meta", { charset: "utf-8" }),
    h("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
    h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    h("meta", { name: "color-scheme", content: "light dark" }),
    h("meta", { name: "referrer", content: "no-referrer" }),
  ].map(toHtml);
  return `<!doctype html>\n<html lang="en">\n<head>\n${head.join("\n")}\n<title>${escapeHtml(title)}</title>\n<style>${style}</style>\n</head>\n<body>\n`;
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}

/** JSON that cannot end the element that it stands in. */
function scriptText(json: string): string {
  return json.replaceAll("<", "\\u003c");
}
