import type { LinkedArticle } from "../article/embedded.ts";
import { markupToText } from "./fragment.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const articleType = /(?:Article|BlogPosting|NewsArticle|ReportageNewsArticle|LiveBlogPosting|Report)$/u;
const wrapperStart = /^(?:<!--|(?:\/\/|\/\*)?\s{0,9}<!\[CDATA\[(?:\s{0,9}\*\/)?)/u;
const wrapperEnd = /(?:-->|;|(?:\/\/|\/\*)?\s{0,9}\]\]>(?:\s{0,9}\*\/)?)$/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what breaks the scripts
const controls = /[\u0000-\u001f]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what breaks the scripts
const controlRuns = /[\u0000-\u001f]+/gu;
const mostNodes = 2000;

/** Finds the article in a page's JSON-LD. Broken or hostile scripts are passed over; nothing is merged into anything. */
export function readLinkedData(scripts: readonly string[]): LinkedArticle | null {
  // All scripts at once, so that the page's own article comes before the articles that a list in an earlier script names.
  const article = findArticle(scripts.map(parseJson));
  return article ? toArticle(article) : null;
}

function parseJson(script: string): Json {
  const json = script.trim().replace(wrapperStart, "").replace(wrapperEnd, "");
  try {
    // JSON allows no raw line break or tab in a string, but templates put them there. Elsewhere they are white space.
    return JSON.parse(controls.test(json) ? json.replace(controlRuns, " ") : json) as Json;
  } catch {
    return null;
  }
}

function findArticle(root: Json): { [key: string]: Json } | null {
  const queue: Json[] = [root];
  for (let at = 0; at < queue.length && at < mostNodes; at++) {
    const node = queue[at];
    if (Array.isArray(node)) queue.push(...node.slice(0, mostNodes));
    else if (typeof node === "object" && node !== null) {
      if (strings(own(node, "@type")).some((type) => articleType.test(type))) return node;
      for (const key of ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"]) {
        const child = own(node, key);
        if (typeof child === "object" && child !== null) queue.push(child);
      }
    }
  }
  return null;
}

function toArticle(node: { [key: string]: Json }): LinkedArticle {
  return {
    headline: text(own(node, "headline")) ?? text(own(node, "name")),
    datePublished: text(own(node, "datePublished")) ?? text(own(node, "dateCreated")),
    dateModified: text(own(node, "dateModified")),
    authors: names(own(node, "author")),
    section: strings(own(node, "articleSection"))[0] ?? null,
    keywords: strings(own(node, "keywords"))
      .flatMap((words) => words.split(/[,;]/u).map((word) => word.trim()))
      .filter((word) => word !== ""),
    articleBody: text(own(node, "articleBody")),
    description: text(own(node, "description")),
    publisher: names(own(node, "publisher"))[0] ?? null,
    language: text(own(node, "inLanguage")),
  };
}

function own(node: { [key: string]: Json }, key: string): Json | undefined {
  return Object.hasOwn(node, key) ? node[key] : undefined;
}

function text(value: Json | undefined): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" ? markupToText(first) || null : null;
}

function strings(value: Json | undefined): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.flatMap((item) => (typeof item === "string" && item.trim() !== "" ? [markupToText(item)] : []));
}

function names(value: Json | undefined): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.flatMap((item) => {
    if (typeof item === "string") return strings(item);
    return typeof item === "object" && item !== null && !Array.isArray(item) ? strings(own(item, "name")) : [];
  });
}
