import type { LinkedArticle } from "../article/embedded.ts";
import { matchingKey } from "../language/matching-key.ts";
import { markupToText } from "./fragment.ts";
import { type Json, parseLooseJson } from "./loose-json.ts";

/** What the page says that it is, to tell its own article from others that it names. */
export interface PageIdentity {
  /** The address that it was fetched from. */
  readonly url?: string | null;
  /** Canonical addresses, as written. */
  readonly addresses: readonly (string | null | undefined)[];
  /** Title tag and the titles of meta elements. */
  readonly titles: readonly (string | null | undefined)[];
}

/** What khao reads of a page's JSON-LD. */
export interface LinkedData {
  readonly article: LinkedArticle | null;
  /** `datePublished` of the page itself, where it has an article or not. */
  readonly pagePublished: string | null;
  /** Types of all nodes that stand in no list of others. */
  readonly types: ReadonlySet<string>;
}

type Node = { [key: string]: Json };

const articleType = /(?:Article|BlogPosting|LiveBlogPosting|Report)$/u;
const pageType = /(?:^|\/)(?:WebPage|ItemPage|AboutPage)$/u;
const mostNodes = 2000;
/** Letters of a key from which on one title within the other is no chance. */
const tellingKey = 12;
const nobody: PageIdentity = { addresses: [], titles: [] };

/** Finds the article in a page's JSON-LD. Broken or hostile scripts are passed over; nothing is merged into anything. */
export function readLinkedData(scripts: readonly string[], page: PageIdentity = nobody): LinkedData {
  // All scripts at once, so that the page's own article comes before the articles that a list in an earlier script names.
  const read = scripts.map(parseLooseJson);
  const { articles, pages, named, types } = collectNodes(read.flat());
  const article = ownArticle(articles, page);
  const unread = scripts.filter((_, at) => read[at]?.length === 0);
  return {
    article: article ? toArticle(article, named) : salvaged(unread),
    pagePublished: pages.map((node) => text(own(node, "datePublished"))).find((date) => date !== null) ?? null,
    types,
  };
}

interface ArticleNode {
  readonly node: Node;
  /** Named by a list: as often another article as the page's own. */
  readonly listed: boolean;
}

interface Nodes {
  readonly articles: readonly ArticleNode[];
  readonly pages: readonly Node[];
  /** Names of all nodes that have an `@id`, which others refer to. */
  readonly named: ReadonlyMap<string, Json>;
  readonly types: ReadonlySet<string>;
}

function collectNodes(root: Json): Nodes {
  const articles: ArticleNode[] = [];
  const pages: Node[] = [];
  const named = new Map<string, Json>();
  const found = new Set<string>();
  const queue: { value: Json; listed: boolean }[] = [{ value: root, listed: false }];
  for (let at = 0; at < queue.length && at < mostNodes; at++) {
    const { value: node, listed } = queue[at] ?? { value: null, listed: false };
    if (Array.isArray(node)) for (const value of node.slice(0, mostNodes)) queue.push({ value, listed });
    else if (typeof node === "object" && node !== null) {
      const types = strings(own(node, "@type"));
      if (!listed) for (const type of types) found.add(type);
      const id = own(node, "@id");
      const name = own(node, "name");
      if (typeof id === "string" && name !== undefined) named.set(id, name);
      if (types.some((type) => articleType.test(type))) articles.push({ node, listed });
      else if (types.some((type) => pageType.test(type)) && !listed) pages.push(node);
      for (const key of ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"]) {
        const value = own(node, key);
        if (typeof value === "object" && value !== null)
          queue.push({ value, listed: listed || key === "itemListElement" });
      }
    }
  }
  return { articles, pages, named, types: found };
}

/** The article that the page is about: the one that agrees with its address or title; an article of a list only if it does. */
function ownArticle(articles: readonly ArticleNode[], page: PageIdentity): Node | undefined {
  const [first, another] = articles;
  if (!first) return undefined;
  const addresses = new Set(page.addresses.map(addressKey).filter((key) => key !== ""));
  const titles = page.titles.map((title) => matchingKey(title ?? "")).filter((key) => key !== "");
  if (!another && !first.listed) return isOfAnotherPage(first.node, page, addresses, titles) ? undefined : first.node;
  const agreeing = articles.find(({ node }) => agrees(node, addresses, titles));
  if (agreeing) return agreeing.node;
  const unlisted = articles.find(({ listed }) => !listed);
  return (unlisted ?? (addresses.size + titles.length === 0 ? first : undefined))?.node;
}

/** Letters of a headline that follow each other, and the share of such pieces in common from which on two headlines may be of one article. */
const pieceLetters = 4;
const commonShare = 0.25;
/** Letters of a key from which on a title is more than the name of a site. */
const headlineLength = 24;

/**
 * Whether the only article that a page names is another one: it lies at another address of the same kind, and its headline has hardly a
 * word in common with the page's titles. Either alone is frequent: feeds and templates write wrong addresses, editors two headlines.
 */
function isOfAnotherPage(
  node: Node,
  { url }: PageIdentity,
  addresses: ReadonlySet<string>,
  titles: readonly string[],
): boolean {
  const here = addressKey(url ?? undefined);
  const [told] = addressesOf(node)
    .map(addressKey)
    .filter((key) => isBeside(key, here));
  if (told === undefined || addresses.has(told)) return false;
  const headline = headlineKey(node);
  const telling = titles.filter((title) => title.length >= headlineLength);
  if (headline.length < tellingKey || telling.length === 0) return false;
  let common = 0;
  const last = headline.length - pieceLetters;
  for (let at = 0; at <= last; at++)
    if (telling.some((title) => title.includes(headline.slice(at, at + pieceLetters)))) common++;
  return common < (last + 1) * commonShare;
}

/** Whether an address lies on the same host and as deep as another one, which it is not, and ends in another name. */
function isBeside(key: string, here: string): boolean {
  const [parts, own] = [key.split("/"), here.split("/")];
  return parts.length > 1 && parts.length === own.length && parts[0] === own[0] && parts.at(-1) !== own.at(-1);
}

function addressesOf(node: Node): readonly (Json | undefined)[] {
  const entity = own(node, "mainEntityOfPage");
  const about = typeof entity === "object" && entity !== null && !Array.isArray(entity) ? own(entity, "@id") : entity;
  return [own(node, "url"), own(node, "@id"), about];
}

function headlineKey(node: Node): string {
  return matchingKey((text(own(node, "headline")) ?? "").slice(0, 1000));
}

function agrees(node: Node, addresses: ReadonlySet<string>, titles: readonly string[]): boolean {
  if (addressesOf(node).some((url) => addresses.has(addressKey(url)))) return true;
  const headline = headlineKey(node);
  return (
    headline.length >= tellingKey &&
    titles.some((title) => title.includes(headline) || (title.length >= tellingKey && headline.includes(title)))
  );
}

/** Host and path of an address; two spellings of one page have the same. */
function addressKey(url: Json | undefined): string {
  if (typeof url !== "string" || url.length > 2000) return "";
  const key = url
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/iu, "")
    .replace(/[?#].*$/su, "");
  return key.endsWith("/") ? key.slice(0, -1) : key;
}

/** The dates of scripts that are no JSON at all, where they name no more than one. */
function salvaged(scripts: readonly string[]): LinkedArticle | null {
  const whole = scripts.join("\n");
  if (!whole.includes('"datePublished"') || !/"[A-Za-z]{0,20}(?:Article|BlogPosting)"/u.test(whole)) return null;
  const only = (name: string): string | undefined => {
    const found = new Set(
      [...whole.matchAll(new RegExp(`"${name}"\\s{0,9}:\\s{0,9}"([^"\\\\]{4,40})"`, "gu"))].map((match) => match[1]),
    );
    return found.size === 1 ? [...found][0] : undefined;
  };
  const published = only("datePublished");
  if (published === undefined) return null;
  return toArticle({ datePublished: published, dateModified: only("dateModified") ?? null }, new Map());
}

function toArticle(node: Node, named: ReadonlyMap<string, Json>): LinkedArticle {
  return {
    headline: text(own(node, "headline")) ?? text(own(node, "name")),
    datePublished: text(own(node, "datePublished")) ?? text(own(node, "dateCreated")),
    dateModified: text(own(node, "dateModified")),
    authors: names(own(node, "author") ?? own(node, "creator"), named),
    section: strings(own(node, "articleSection"))[0] ?? null,
    keywords: strings(own(node, "keywords"))
      .flatMap((words) => words.split(/[,;]/u).map((word) => word.trim()))
      .filter((word) => word !== ""),
    articleBody: text(own(node, "articleBody")),
    description: text(own(node, "description")),
    publisher: names(own(node, "publisher"), named)[0] ?? null,
    language: text(own(node, "inLanguage")),
  };
}

function own(node: Node, key: string): Json | undefined {
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

/** Names of people and organizations: strings, objects, references to nodes that stand elsewhere. */
function names(value: Json | undefined, named: ReadonlyMap<string, Json>): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.flatMap((item) => {
    if (typeof item === "string") return strings(named.get(item) ?? item);
    if (typeof item !== "object" || item === null || Array.isArray(item)) return [];
    const parts = [own(item, "givenName"), own(item, "familyName")].flatMap((part) => strings(part));
    const id = own(item, "@id");
    const name = own(item, "name") ?? (typeof id === "string" ? named.get(id) : undefined);
    return name === undefined && parts.length > 0 ? [parts.join(" ")] : strings(name);
  });
}
