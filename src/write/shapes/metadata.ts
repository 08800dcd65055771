import type { ArticleRecord } from "../../article/record.ts";

/** What is known of a record beside its text, in the snake case of Python projects. */
export function metadataOf(record: ArticleRecord): Record<string, unknown> {
  return {
    url: record.url,
    canonical_url: record.canonicalUrl,
    host: record.host,
    site_name: record.siteName,
    title: record.title,
    language: record.language,
    languages: record.languages,
    date: record.publishedAt,
    modified: record.modifiedAt,
    fetched: record.fetchedAt,
    agency: record.agency,
    authors: record.authors,
    dateline: record.dateline,
    section: record.section,
    tags: record.tags,
    lead: record.lead,
    flags: record.quality.flags,
    content_hash: record.contentHash,
    file_path: record.source.file,
    offset: record.source.offset,
  };
}
