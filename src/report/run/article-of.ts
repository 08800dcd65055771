import type { ArticleRecord } from "../../article/record.ts";
import type { CleanResult } from "../../article/result.ts";
import type { RunEntry } from "../../batch/finished-run.ts";
import { inspectResult } from "../inspection.ts";
import type { Article, ShownField } from "../page/article.ts";
import { flagsOf } from "./entry-facts.ts";

/** The view of one page of a run. What went into fields of a rejected page is not in the run's files. */
export function articleOf(entry: RunEntry): Article {
  if (entry.status === "kept") return keptArticle(entry.record);
  const { id, url, status, code, reason, removed = [], source } = entry;
  const pieces = inspectResult({ status: "rejected", code: "no-article", reason, ledger: removed, taken: [] });
  const fields = shown([
    ["url", url],
    ["file", source.file],
  ]);
  return { id, url, status, loss: { code, reason }, title: null, fields, flags: [], pieces, related: [] };
}

/** The view of a page that was cleaned right now. */
export function articleOfResult(id: string, url: string | null, result: CleanResult): Article {
  if (result.status === "kept") return keptArticle(result.record);
  const { status, code, reason } = result;
  const fields = shown([["url", url]]);
  const pieces = inspectResult(result);
  return { id, url, status, loss: { code, reason }, title: null, fields, flags: [], pieces, related: [] };
}

function keptArticle(record: ArticleRecord): Article {
  const { id, url, title, quality, related } = record;
  const { sources } = quality;
  const list = (values: readonly string[]): string | null => (values.length > 0 ? values.join(", ") : null);
  const fields = shown([
    ["publishedAt", record.publishedAt, record.publishedAtSource],
    ["modifiedAt", record.modifiedAt, sources["modifiedAt"]],
    ["language", record.language],
    ["agency", record.agency, sources["agency"]],
    ["authors", list(record.authors), sources["authors"]],
    ["dateline", record.dateline, sources["dateline"]],
    ["section", record.section, sources["section"]],
    ["tags", list(record.tags), sources["tags"]],
    ["views", record.views === null ? null : String(record.views), sources["views"]],
    ["siteName", record.siteName, sources["siteName"]],
    ["url", url],
    ["canonicalUrl", record.canonicalUrl === url ? null : record.canonicalUrl],
    ["translationUrl", quality.translationUrl],
    ["disclosure", quality.disclosure],
    ["file", record.source.file],
  ]);
  return {
    id,
    url,
    status: "kept",
    loss: null,
    title,
    fields,
    flags: flagsOf(record),
    pieces: inspectResult({ status: "kept", record }),
    related: related.map(({ title, publishedAt }) => ({ title, publishedAt })),
  };
}

function shown(
  rows: readonly (readonly [name: string, value: string | null, from?: string | null | undefined])[],
): ShownField[] {
  return rows.flatMap(([name, value, from = null]) => (value === null ? [] : [{ name, value, from }]));
}
