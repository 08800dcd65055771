import type { LinkedArticle } from "../article/embedded.ts";
import { markupToText } from "./fragment.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const articleType = /(?:Article|BlogPosting|NewsArticle|ReportageNewsArticle|LiveBlogPosting|Report)$/u;
const mostNodes = 2000;

/** Finds the article in a page's JSON-LD. Broken or hostile scripts are passed over; nothing is merged into anything. */
export function readLinkedData(scripts: readonly string[]): LinkedArticle | null {
  for (const script of scripts) {
    const article = findArticle(parseJson(script));
    if (article) return toArticle(article);
  }
  return null;
}

function parseJson(script: string): Json {
  try {
    return JSON.parse(script.replace(/^\s{0,100}(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)/u, "").replace(/(?:-->|\/\/\]\]>|\]\]>)\s{0,100}$/u, "")) as Json;
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
    keywords: strings(own(node, "keywords")).flatMap((words) => words.split(/[,;]/u).map((word) => word.trim())).filter((word) => word !== ""),
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
  if (typeof value !== "string") return Array.isArray(value) ? text(value[0]) : null;
  return markupToText(value) || null;
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
