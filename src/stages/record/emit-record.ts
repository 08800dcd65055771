import type { Block } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import { sha256 } from "../../article/hash.ts";
import type { Language } from "../../article/language-code.ts";
import { type ArticleRecord, recordSchemaVersion } from "../../article/record.ts";
import { checkRecord } from "../../article/record-check.ts";
import { canonicalize } from "../../language/canonical.ts";
import { detectLanguage } from "../../language/detect.ts";
import { letterCount } from "../../language/script.ts";
import { imagesOf } from "./images.ts";
import { recordHtml } from "./record-html.ts";
import { absoluteUrl } from "./urls.ts";

/** What made a record. */
export type Provenance = ArticleRecord["pipeline"];

/** Shares are written with four decimals: enough to compare, the same on every machine. */
const round = (share: number): number => Math.round(share * 1e4) / 1e4;

/**
 * Makes the record of a finished draft.
 *
 * @throws {z.ZodError} if the record breaks its own schema: a fault of khao, never of the page
 */
export function emitRecord(draft: Draft, provenance: Provenance): ArticleRecord {
  const { page, fields, blocks } = draft;
  const body = blocks.filter((block) => block.kind !== "caption");
  const text = body.map((block) => block.text).join("\n\n");
  const title = fields.title?.value ?? null;
  const letters = lettersByLanguage(body);
  const languages = sharesOf(letters);
  const lead = body.find((block) => block.kind !== "heading")?.text ?? null;
  const published = fields.publishedAt?.value;
  return checkRecord({
    schema: recordSchemaVersion,
    id: page.id,
    url: page.url,
    canonicalUrl: fields.canonicalUrl?.value ?? null,
    host: page.host,
    siteName: fields.siteName?.value ?? null,
    title,
    language: mainLanguage(languages, title),
    languages,
    publishedAt: published?.iso ?? null,
    publishedAtPrecision: published?.precision ?? null,
    publishedAtSource: published?.source ?? null,
    modifiedAt: fields.modifiedAt?.value.iso ?? null,
    fetchedAt: page.fetchedAt,
    agency: fields.agency?.value ?? null,
    authors: [...(fields.authors?.value ?? [])],
    dateline: fields.dateline?.value ?? null,
    section: fields.section?.value ?? null,
    tags: [...(fields.tags?.value ?? [])],
    views: fields.views?.value ?? null,
    lead,
    text,
    html: recordHtml(blocks, (href) => absoluteUrl(href, draft)),
    blocks: blocks.map(({ index, kind, text, language, spans, flags, raw }) => ({
      kind,
      text,
      language,
      spans: [...spans],
      flags: [...flags],
      block: index,
      raw: raw === text ? null : raw,
    })),
    images: imagesOf(draft),
    related: [...draft.related],
    quality: qualityOf(draft, body, sumOf(letters)),
    removed: [...draft.ledger],
    contentHash: sha256(`${title ?? ""}\n\n${text}`),
    source: {
      file: page.origin?.file ?? null,
      offset: page.origin?.offset ?? null,
      sha256: page.sha256,
      charset: page.charset,
      format: page.format,
    },
    pipeline: { ...provenance },
  });
}

/** The spans of a block cover it, so that these are all letters of the body. */
function lettersByLanguage(body: readonly Block[]): Map<string, number> {
  const letters = new Map<string, number>();
  for (const { text, spans } of body) {
    const other = spans.some(({ language }) => language === "other") ? codeOfOther(text) : "other";
    for (const { start, end, language } of spans) {
      const code = language === "other" ? other : language;
      letters.set(code, (letters.get(code) ?? 0) + letterCount(text.slice(start, end)));
    }
  }
  return letters;
}

function sumOf(letters: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of letters.values()) sum += count;
  return sum;
}

function sharesOf(letters: ReadonlyMap<string, number>): Record<string, number> {
  const all = sumOf(letters);
  const sorted = [...letters].filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return Object.fromEntries(sorted.map(([code, count]) => [code, round(count / all)]));
}

/** The code of another language where it is known: `th`, `fr`, … */
function codeOfOther(text: string): string {
  return detectLanguage(text).code ?? "other";
}

/** The language of most letters; of two languages that share the body, the one of the title. */
function mainLanguage(shares: Readonly<Record<string, number>>, title: string | null): Language {
  if ((shares["lo"] ?? 0) > 0.25 && (shares["en"] ?? 0) > 0.25 && title !== null) {
    const { language } = detectLanguage(title);
    if (language === "lo" || language === "en") return language;
  }
  const [code] = Object.keys(shares).filter((other) => other !== "und");
  if (code === undefined) return "und";
  return code === "lo" || code === "en" ? code : "other";
}

function qualityOf(draft: Draft, body: readonly Block[], letters: number): ArticleRecord["quality"] {
  const { fields } = draft;
  const all = draft.source.reduce((sum, block) => sum + block.letters, 0);
  const changes: Record<string, number> = {};
  for (const block of body) {
    if (block.raw === block.text) continue;
    for (const [rule, count] of Object.entries(canonicalize(block.raw).changes))
      changes[rule] = (changes[rule] ?? 0) + count;
  }
  return {
    flags: [...new Set(draft.flags)],
    letters,
    keptShare: all === 0 ? 0 : round(Math.min(1, letters / all)),
    sources: Object.fromEntries(Object.entries(fields).flatMap(([name, found]) => (found ? [[name, found.from]] : []))),
    canonicalChanges: changes,
    taken: [...draft.taken],
    disclosure: fields.disclosure?.value ?? null,
    translationUrl: fields.translationUrl?.value ?? null,
  };
}
