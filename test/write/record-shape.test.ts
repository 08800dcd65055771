import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { recordShape, shapeNames } from "../../src/write/record-shape.ts";
import { bareRecord, fullRecord } from "./record.ts";

const shaped = (name: string, record = fullRecord): object | undefined => recordShape(name)?.shape(record);
const metadata = {
  url: "https://news.example/en/42?x=1",
  canonical_url: "https://news.example/en/42",
  host: "news.example",
  site_name: "Example News",
  title: "ເປີດຂົວ: Bridge opens",
  language: "lo",
  languages: { lo: 0.75, en: 0.25 },
  date: "2025-01-23T10:38:00+07:00",
  modified: "2025-01-24",
  fetched: "2025-02-01T00:00:00Z",
  agency: "KPL",
  authors: ["ສົມສີ", "A. Writer"],
  dateline: "Vientiane",
  section: "Society",
  tags: ["bridge", "ຂົວ"],
  lead: "ຂົວ 😀 ເປີດແລ້ວ.",
  flags: ["date-order-assumed"],
  content_hash: fullRecord.contentHash,
  file_path: "crawl.warc.gz",
  offset: 1234,
};

describe("a record in the words of", () => {
  test("khao", () => {
    expect(shaped("khao")).toBe(fullRecord);
  });

  test("trafilatura", () => {
    expect(shaped("trafilatura")).toEqual({
      title: "ເປີດຂົວ: Bridge opens",
      author: "ສົມສີ; A. Writer",
      hostname: "news.example",
      date: "2025-01-23",
      fingerprint: "8b22efa347c0acc9",
      id: "kpl/42.html",
      license: null,
      comments: "",
      raw_text: fullRecord.text,
      text: fullRecord.text,
      language: "lo",
      image: "https://news.example/1.jpg",
      pagetype: "article",
      filedate: "2025-02-01",
      source: "https://news.example/en/42",
      "source-hostname": "Example News",
      excerpt: "ຂົວ 😀 ເປີດແລ້ວ.",
      categories: "Society",
      tags: "bridge; ຂົວ",
    });
    expect(shaped("trafilatura", { ...bareRecord, publishedAt: "2025-01" })).toMatchObject({
      date: null,
      author: null,
      tags: "",
    });
  });

  test("dolma, with spans in code points", () => {
    const result = shaped("dolma");
    expect(result).toEqual({
      id: "kpl/42.html",
      text: fullRecord.text,
      source: "news.example",
      version: "khao/1",
      created: "2025-01-23T10:38:00+07:00",
      added: "2025-02-01T00:00:00Z",
      metadata,
      attributes: {
        khao__language__lo: [[0, 57, 0.75]],
        khao__language__en: [[0, 57, 0.25]],
        khao__block_language__lo: [[0, 15, 1]],
        khao__block_language__en: [[17, 57, 1]],
        khao__flags__doubtful: [[17, 57, 1]],
      },
    });
    const points = [...fullRecord.text];
    expect(points).toHaveLength(57);
    expect(points.slice(17, 57).join("")).toBe(fullRecord.blocks[2]?.text);
    expect(shaped("dolma", bareRecord)).toMatchObject({ source: "khao", attributes: {} });
  });

  test("datatrove", () => {
    expect(shaped("datatrove")).toEqual({
      text: fullRecord.text,
      id: "kpl/42.html",
      media: [{ type: 0, url: "https://news.example/1.jpg", alt: "ຂົວ", local_path: null }],
      metadata,
    });
  });

  test("schema.org, without what is not known", () => {
    expect(shaped("schemaorg")).toEqual({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      identifier: "kpl/42.html",
      url: "https://news.example/en/42?x=1",
      mainEntityOfPage: "https://news.example/en/42",
      headline: "ເປີດຂົວ: Bridge opens",
      description: "ຂົວ 😀 ເປີດແລ້ວ.",
      articleBody: fullRecord.text,
      inLanguage: "lo",
      datePublished: "2025-01-23T10:38:00+07:00",
      dateModified: "2025-01-24",
      author: [
        { "@type": "Person", name: "ສົມສີ" },
        { "@type": "Person", name: "A. Writer" },
      ],
      publisher: { "@type": "Organization", name: "Example News" },
      sourceOrganization: { "@type": "NewsMediaOrganization", name: "KPL" },
      contentLocation: { "@type": "Place", name: "Vientiane" },
      articleSection: "Society",
      keywords: ["bridge", "ຂົວ"],
      image: [{ "@type": "ImageObject", url: "https://news.example/1.jpg", caption: "A photo" }],
      interactionStatistic: {
        "@type": "InteractionCounter",
        interactionType: "https://schema.org/ReadAction",
        userInteractionCount: 964,
      },
    });
    expect(shaped("schemaorg", bareRecord)).toEqual({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      identifier: "bare",
      articleBody: "",
    });
  });
});

test("every shape and every field of it is documented", () => {
  const documents = readFileSync("docs/formats.md", "utf8") + readFileSync("docs/record.md", "utf8");
  for (const name of shapeNames) {
    for (const field of Object.keys(recordShape(name)?.columns ?? {}))
      expect([name, documents.includes(`\`${field}\``)]).toEqual([name, true]);
  }
});

test("an unknown name is no shape", () => {
  expect(recordShape("toString")).toBeUndefined();
});
