import { decodeHTML } from "entities/decode";
import { trimBlank } from "../language/white-space.ts";
import { holdsMarkup } from "./feed-item.ts";
import { markupToText } from "./fragment.ts";
import { embeddedOf, type FrontMatter } from "./front-matter.ts";
import type { Json } from "./loose-json.ts";

type JsonObject = { [key: string]: Json };

/** What publishing systems call the fields of a post, without the marks and capitals between words, the one that says the most first. */
const bodies = ["contenthtml", "content", "contentencoded", "articlebody", "body", "bodyhtml", "contenttext", "text"];
const fields: readonly (readonly [name: string, keys: readonly string[]])[] = [
  ["title", ["title", "headline", "posttitle"]],
  ["url", ["link", "url", "permalink", "canonicalurl", "guid"]],
  ["date", ["date", "published", "publishedat", "datepublished", "publishdate", "pubdate", "postdate", "createdat"]],
  ["updated", ["modified", "updated", "updatedat", "datemodified", "postmodified"]],
  ["author", ["author", "authors", "byline", "creator"]],
  ["section", ["section", "category", "categories"]],
  ["tags", ["tags", "keywords"]],
  ["description", ["excerpt", "summary", "description"]],
  ["language", ["language", "lang", "inlanguage"]],
];
/** What an object calls the text that it wraps: `{"rendered": "<p>…"}`, `{"name": "…"}`. */
const wrapped = ["rendered", "value", "html", "text", "content", "data", "name", "title"];

/** Objects and lists around a post in what a server answers, and around a text in one of its fields. */
const deepest = 4;

/**
 * Reads the post of an export or of an interface of a publishing system, such as WordPress's: one value of JSON, in which a single object has
 * a title and a text. Its fields are to its text what the head is to an HTML page, and none of the others is text.
 *
 * @returns null where the text is no JSON, or holds no such object, or several: then it is many pages
 */
export function readJsonItem(content: string): FrontMatter | null {
  if (!/^[\s\uFEFF]{0,40}[[{]/u.test(content)) return null;
  const [told, ...others] = postsOf(read(content), deepest);
  if (told === undefined || others.length > 0) return null;
  const values = new Map<string, readonly string[]>();
  for (const [name, keys] of fields) {
    const list = valuesOf(told, keys).map(markupToText);
    if (list.length > 0) values.set(name, name === "url" || name === "date" ? list.slice(0, 1) : list);
  }
  return { embedded: embeddedOf(values), text: textOf(told) };
}

function read(content: string): Json {
  try {
    return JSON.parse(content.replace(/^\uFEFF/u, "")) as Json;
  } catch {
    return null;
  }
}

/** The objects with a title and a text; what stands within one, such as its related posts, is part of it. */
function postsOf(value: Json, depth: number): JsonObject[] {
  if (typeof value !== "object" || value === null || depth === 0) return [];
  if (Array.isArray(value)) return value.flatMap((item) => postsOf(item, depth - 1));
  if (textOf(value) !== "" && valuesOf(value, titleKeys).length > 0) return [value];
  return Object.values(value).flatMap((item) => postsOf(item, depth - 1));
}

const titleKeys = fields[0]?.[1] ?? [];

/** The text of a post: HTML as it is, anything else without entities, and with line breaks where they were escaped twice. */
function textOf(post: JsonObject): string {
  const text = valuesOf(post, bodies).join("\n\n");
  if (holdsMarkup(text)) return text;
  const broken = /[\n\r]/u.test(text) ? text : text.replace(/(?:\\r)?\\n/gu, "\n");
  return broken.includes("&") ? decodeHTML(broken) : broken;
}

/** What stands in the first of some fields that holds any text. */
function valuesOf(post: JsonObject, keys: readonly string[]): readonly string[] {
  const named = new Map<string, Json>();
  for (const [name, value] of Object.entries(post)) named.set(name.replace(/[_:-]/gu, "").toLowerCase(), value);
  return keys.map((key) => stringsOf(named.get(key) ?? null, deepest)).find((list) => list.length > 0) ?? [];
}

/** The strings in a field, also wrapped in an object or a list; numbers stand for something that is elsewhere. */
function stringsOf(value: Json, depth: number): string[] {
  if (typeof value === "string") return trimBlank(value) === "" ? [] : [value];
  if (typeof value !== "object" || value === null || depth === 0) return [];
  if (Array.isArray(value)) return value.flatMap((item) => stringsOf(item, depth - 1));
  return wrapped.map((name) => stringsOf(value[name] ?? null, depth - 1)).find((list) => list.length > 0) ?? [];
}
