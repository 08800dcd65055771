import type { ArticleRecord } from "../../article/record.ts";
import { strings } from "../columns.ts";
import type { RecordShape } from "../record-shape.ts";

/** A schema.org `NewsArticle` as JSON-LD. What is not known is left out, as JSON-LD does. */
export const schemaOrgShape: RecordShape = {
  name: "schemaorg",
  columns: {
    "@context": "string",
    "@type": "string",
    identifier: "string",
    url: "string",
    mainEntityOfPage: "string",
    headline: "string",
    description: "string",
    articleBody: "string",
    inLanguage: "string",
    datePublished: "string",
    dateModified: "string",
    author: "json",
    publisher: "json",
    sourceOrganization: "json",
    contentLocation: "json",
    articleSection: "string",
    keywords: strings,
    image: "json",
    interactionStatistic: "json",
  },
  shape: (record) => Object.fromEntries(Object.entries(fieldsOf(record)).filter(([, value]) => isKnown(value))),
  row: fieldsOf,
};

function fieldsOf(record: ArticleRecord): Record<string, unknown> {
  const named = (type: string, name: string | null): object | null => (name === null ? null : { "@type": type, name });
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    identifier: record.id,
    url: record.url,
    mainEntityOfPage: record.canonicalUrl,
    headline: record.title,
    description: record.lead,
    articleBody: record.text,
    inLanguage: record.language === "lo" || record.language === "en" ? record.language : null,
    datePublished: record.publishedAt,
    dateModified: record.modifiedAt,
    author: record.authors.map((name) => named("Person", name)),
    publisher: named("Organization", record.siteName ?? record.host),
    sourceOrganization: named("NewsMediaOrganization", record.agency),
    contentLocation: named("Place", record.dateline),
    articleSection: record.section,
    keywords: record.tags,
    image: record.images.map(({ url, caption }) => ({ "@type": "ImageObject", url, ...(caption ? { caption } : {}) })),
    interactionStatistic:
      record.views === null
        ? null
        : {
            "@type": "InteractionCounter",
            interactionType: "https://schema.org/ReadAction",
            userInteractionCount: record.views,
          },
  };
}

function isKnown(value: unknown): boolean {
  return value !== null && !(Array.isArray(value) && value.length === 0);
}
