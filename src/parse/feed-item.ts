import { decodeHTML } from "entities/decode";
import { trimBlank } from "../language/white-space.ts";
import { markupToText } from "./fragment.ts";
import { embeddedOf, type FrontMatter } from "./front-matter.ts";

/** How feeds and the exports of publishing systems begin. */
const opening = /^[\s\uFEFF]{0,40}<(?:\?xml|rss|rdf:RDF|feed|channel|item|entry)[\s>]/u;
/** What the items of feeds are called, and their fields, the one that says the most first. */
const items = ["item", "entry"];
const bodies = ["content:encoded", "content", "description", "summary"];
const fields: readonly (readonly [name: string, elements: readonly string[]])[] = [
  ["title", ["title"]],
  ["url", ["link", "guid"]],
  ["date", ["pubDate", "published", "dc:date", "updated"]],
  ["author", ["dc:creator", "author"]],
  ["section", ["category"]],
];

/**
 * Reads the item of a feed (RSS, Atom) that has a text, or of an export that is one, such as that of WordPress: its fields are to its text what
 * the head is to an HTML page, and so are headlines of items without a text.
 *
 * @returns null where the text is no feed, or several items have one: then it is many pages
 */
export function readFeedItem(content: string): FrontMatter | null {
  if (!opening.test(content)) return null;
  const [told, ...others] = itemsOf(content).flatMap((item) => {
    const body = bodies.map((name) => fieldOf(item, name)).find((value) => value !== undefined && value !== "");
    return body === undefined ? [] : [{ item, body }];
  });
  if (told === undefined || others.length > 0) return null;
  const values = new Map<string, readonly string[]>();
  for (const [name, elements] of fields) {
    const value = elements.map((element) => plainValue(told.item, element)).find((text) => text !== "");
    if (value !== undefined) values.set(name, [value]);
  }
  return { embedded: embeddedOf(values), text: told.body };
}

function itemsOf(content: string): string[] {
  for (const name of items) {
    const found: string[] = [];
    for (let at = startOf(content, name, 0); at >= 0; ) {
      const next = startOf(content, name, at + name.length);
      found.push(content.slice(at, next < 0 ? content.length : next));
      at = next;
    }
    if (found.length > 0) return found;
  }
  return [];
}

/** Where an element begins, told from those whose names only begin like it. */
function startOf(content: string, name: string, from: number): number {
  for (let at = content.indexOf(`<${name}`, from); at >= 0; at = content.indexOf(`<${name}`, at + 1))
    if (/[\s>]/u.test(content[at + name.length + 1] ?? "")) return at;
  return -1;
}

/** What stands in the first element of a name: as it is in a section of character data, decoded otherwise. */
function fieldOf(item: string, name: string): string | undefined {
  const open = startOf(item, name, 0);
  const start = open < 0 ? 0 : item.indexOf(">", open) + 1;
  const end = start === 0 ? -1 : item.indexOf(`</${name}>`, start);
  if (end < 0) return undefined;
  const value = trimBlank(item.slice(start, end));
  if (!value.startsWith("<![CDATA[")) return value.includes("&") ? decodeHTML(value) : value;
  return trimBlank(value.slice("<![CDATA[".length).replace(/\]\]>$/u, ""));
}

function plainValue(item: string, name: string): string {
  return markupToText(fieldOf(item, name) ?? "");
}

/** Closing tags of paragraphs and their like from which on a text that begins with a tag is a piece of HTML. */
const leastClosings = 2;
const closing = /<\/(?:p|div|li|h[1-6]|td|figure|blockquote|article|section)>/giu;
const tag = /<(?:p|br|div|figure|h[1-6]|ul|ol|blockquote)[\s/>]/iu;

/** Whether a text that was given as one is plainly HTML: it begins with a tag and closes paragraphs. Texts that speak of tags begin with words. */
export function isPieceOfHtml(content: string): boolean {
  return (
    /^[\s\uFEFF]{0,40}<(?:!--|!doctype|[a-z])/iu.test(content) && [...content.matchAll(closing)].length >= leastClosings
  );
}

/** The same for what stands in the body of a feed, where text and markup are all there may be. */
export function holdsMarkup(body: string): boolean {
  return tag.test(body);
}
