import type { Page } from "./article/page.ts";
import type { CleanOptions, CleanResult } from "./article/result.ts";
import { createPipeline, type Pipeline } from "./pipeline.ts";

const pipelines = new Map<string, Pipeline>();

/** A pipeline is worth making once and not once a page: those without recipes and profiles are at hand. */
function pipelineFor(options: CleanOptions): Pipeline {
  if (options.recipes !== undefined || options.profiles !== undefined) return createPipeline(options);
  const { reject = true, cleaning = "normal", pullQuotes = "keep" } = options;
  const key = `${reject} ${cleaning} ${pullQuotes}`;
  const made = pipelines.get(key) ?? createPipeline({ reject, cleaning, pullQuotes });
  pipelines.set(key, made);
  return made;
}

/**
 * Cleans one page: bytes or a string in, a record with every removal explained out.
 *
 * @param page - one page as it was scraped, HTML or a text dump
 * @returns `kept` with the record, `rejected` with a code if the page holds no article (an index, a login wall, an error page), or
 *   `failed` with a code if it could not be read. Never throws.
 * @example
 * import { cleanPage } from "khao";
 * const result = cleanPage({
 *   id: "bridge",
 *   format: "html",
 *   content: `<h1>New Bridge Opens in Pakse</h1><p>23/01/2025 10:38</p><p>Email Print 3598</p>
 *     <p>(KPL) A bridge over the river was opened on Monday, and the governor thanked the engineers who built it in two years.</p>
 *     <p>This version maintains the original content but improves readability.</p><p>KPL</p>`,
 * });
 * result.status; // => "kept"
 * if (result.status === "kept") {
 *   result.record.title; // => "New Bridge Opens in Pakse"
 *   result.record.publishedAt; // => "2025-01-23T10:38:00+07:00"
 *   result.record.views; // => 3598
 *   result.record.text; // => "A bridge over the river was opened on Monday, and the governor thanked the engineers who built it in two years."
 *   result.record.removed.map(({ rule }) => rule); // => ["tool-line", "assistant-self-description"]
 * }
 */
export function cleanPage(page: Page, options: CleanOptions = {}): CleanResult {
  return pipelineFor(options).run(page);
}
