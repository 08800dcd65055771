import type { ArticleRecord } from "../article/record.ts";

/** A record as Markdown: its fields as YAML front matter, the headline, the body block by block, and the captions of pictures. */
export function markdownOf(record: ArticleRecord): string {
  const front = {
    id: record.id,
    title: record.title,
    url: record.url,
    site: record.siteName ?? record.host,
    language: record.language,
    published: record.publishedAt,
    modified: record.modifiedAt,
    fetched: record.fetchedAt,
    agency: record.agency,
    authors: record.authors,
    dateline: record.dateline,
    section: record.section,
    tags: record.tags,
    flags: record.quality.flags,
    contentHash: record.contentHash,
  };
  // JSON is YAML, and the one form of strings that needs no thought about what they hold.
  const lines = Object.entries(front).map(([name, value]) => `${name}: ${jsonLine(value)}`);
  const title = record.title === null ? [] : [`# ${escapeMarkdown(oneLine(record.title))}`];
  return `---\n${lines.join("\n")}\n---\n\n${[...title, ...bodyOf(record)].join("\n\n")}\n`;
}

/** Line separators are line breaks to YAML 1.1. */
function jsonLine(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[\u007f-\u009f\u2028\u2029\ufeff]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
  );
}

function bodyOf(record: ArticleRecord): string[] {
  const parts: string[] = [];
  let list: string[] = [];
  const endList = (): void => {
    if (list.length > 0) parts.push(list.join("\n"));
    list = [];
  };
  for (const { kind, text } of record.blocks) {
    if (kind === "list-item") {
      list.push(`- ${escapeMarkdown(oneLine(text))}`);
      continue;
    }
    endList();
    if (kind === "heading") parts.push(`## ${escapeMarkdown(oneLine(text))}`);
    else if (kind === "caption") parts.push(`*${escapeMarkdown(oneLine(text))}*`);
    else if (kind === "preformatted") parts.push(text.replaceAll(/^/gmu, "    "));
    else {
      const lines = text.split(/\r?\n/u).map((line) => escapeMarkdown(line));
      parts.push(lines.map((line) => (kind === "quote" ? `> ${line}` : line)).join("\n"));
    }
  }
  endList();
  return parts;
}

function oneLine(text: string): string {
  return text
    .split(/[\r\n]/u)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");
}

/** Takes the meaning out of what Markdown or HTML would read as more than text. */
function escapeMarkdown(line: string): string {
  return line
    .replaceAll(/[\\`*_[\]<>]/gu, "\\$&")
    .replaceAll("&", "&amp;")
    .replace(/^(\s{0,3})([#+\-=|~]|\d{1,9}[.)](?=\s|$))/u, (_, space: string, mark: string) =>
      /\d/u.test(mark) ? `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}` : `${space}\\${mark}`,
    );
}
