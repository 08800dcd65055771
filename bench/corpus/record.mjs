import { createHash } from "node:crypto";

const sha256 = (text) => createHash("sha256").update(text).digest("hex");
const escaped = (text) => text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;");

/** An article as the record that cleaning its page would give, without parsing a page. */
export function recordOf({ id, host, url, language, section, publishedAt, title, paragraphs }) {
  const text = paragraphs.join("\n\n");
  const letters = text.replace(/[^\p{L}\p{M}\p{N}]/gu, "").length;
  return {
    schema: "khao/1",
    id,
    url,
    canonicalUrl: null,
    host,
    siteName: null,
    title,
    language,
    languages: { [language]: 1 },
    publishedAt,
    publishedAtPrecision: "minute",
    publishedAtSource: publishedAt,
    modifiedAt: null,
    fetchedAt: null,
    agency: null,
    authors: [],
    dateline: null,
    section,
    tags: [],
    views: null,
    lead: paragraphs[0] ?? null,
    text,
    html: paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join("\n"),
    blocks: paragraphs.map((paragraph, block) => ({
      kind: "paragraph",
      text: paragraph,
      language,
      spans: [{ start: 0, end: paragraph.length, language }],
      flags: [],
      block,
      raw: null,
    })),
    images: [],
    related: [],
    quality: {
      flags: [],
      letters,
      keptShare: 1,
      sources: { title: "h1" },
      canonicalChanges: {},
      taken: [],
      disclosure: null,
      translationUrl: null,
    },
    removed: [],
    contentHash: sha256(`${title}\n\n${text}`),
    source: { file: null, offset: null, sha256: sha256(text), charset: null, format: "html" },
    pipeline: { version: "0", configHash: "0" },
  };
}
