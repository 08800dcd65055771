import { type EmbeddedMetadata, noMetadata } from "../article/embedded.ts";
import { trimBlank } from "../language/white-space.ts";

/** What a program wrote in front of the text that it saved, and the text itself. */
export interface FrontMatter {
  readonly embedded: EmbeddedMetadata;
  readonly text: string;
}

/** Lines of the longest front matter. */
const mostLines = 60;
/** Characters of the longest value. */
const longestValue = 2000;

/** What programs call the fields, by the meta elements that say the same on a page. */
const namesOfMeta: Readonly<Record<string, string>> = {
  "og:title": "title | headline",
  "og:url": "url | url source | source url | link | permalink | canonical | canonical_url",
  "og:site_name": "sitename | site_name | site | website | publisher",
  "og:image": "image | cover | thumbnail",
  "article:published_time":
    "date | published | published time | published_time | publishedtime | pubdate | publish_date | date_published",
  "article:modified_time": "updated | modified | lastmod | last_modified | date_modified",
  "article:section": "section | category | categories",
  "article:tag": "tags | keywords",
  author: "author | authors | byline | creator",
  description: "description | excerpt | summary",
  language: "language | lang",
};
const metaOfName: ReadonlyMap<string, string> = new Map(
  Object.entries(namesOfMeta).flatMap(([meta, names]) =>
    names.split("|").map((name): [string, string] => [name.trim(), meta]),
  ),
);

const lineBreak = /\r\n|[\n\r]/u;
const fence = /^---\s{0,8}$/u;
const field = /^(?<name>[A-Za-z][A-Za-z_ -]{1,30}?)\s?:(?:\s+(?<value>\S.*)|\s*)$/u;
const listItem = /^\s{0,8}-\s+(?<value>\S.*)$/u;

/**
 * Reads what programs put in front of a text: YAML between two lines of `---`, or the lines `Title:`, `URL Source:` … down to
 * `Markdown Content:`. It is to a text what the head is to an HTML page: fields are read from it and none of it is text.
 *
 * @returns null where the text has none
 */
export function readFrontMatter(content: string): FrontMatter | null {
  // Nearly all texts begin with something else, which the first letters show.
  if (!/^[\s\uFEFF]{0,40}(?:---|Title:)/u.test(content)) return null;
  const lines = content.split(lineBreak, mostLines + 1);
  const fields = readFenced(lines) ?? readLabelled(lines);
  if (!fields) return null;
  return { embedded: embeddedOf(fields.values), text: content.split(lineBreak).slice(fields.end).join("\n") };
}

interface Fields {
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** Number of lines that they take. */
  readonly end: number;
}

function readFenced(lines: readonly string[]): Fields | null {
  const first = lines.findIndex((line) => trimBlank(line) !== "");
  if (!fence.test(trimBlank(lines[first] ?? ""))) return null;
  const last = lines.findIndex((line, at) => at > first && fence.test(line.trimEnd()));
  if (last < 0) return null;
  const values = new Map<string, string[]>();
  let open: string[] | undefined;
  for (const line of lines.slice(first + 1, last)) {
    const item = listItem.exec(line)?.groups?.["value"];
    const own = field.exec(line)?.groups;
    if (item !== undefined && open) open.push(unquoted(item));
    else if (own) {
      open = listOf(own["value"] ?? "");
      const name = (own["name"] ?? "").toLowerCase();
      if (!values.has(name)) values.set(name, open);
      // A line that is no field may go on with the one above it; a text between two rules has no fields at all.
    } else if (!/^(?:\s+\S|\s*$|#)/u.test(line)) return null;
  }
  return isMetadata(values) ? { values, end: last + 1 } : null;
}

/** `Title: …`, blank lines between, and `URL Source: …` below it. */
function readLabelled(lines: readonly string[]): Fields | null {
  const values = new Map<string, string[]>();
  let end = 0;
  for (const [at, line] of lines.entries()) {
    const text = trimBlank(line).replace(/^\uFEFF/u, "");
    if (text === "") continue;
    if (/^(?:markdown )?content:$/iu.test(text)) {
      end = at + 1;
      break;
    }
    const own = field.exec(text)?.groups;
    const name = own?.["name"]?.toLowerCase() ?? "";
    if (!own || !labels.has(name) || values.has(name)) break;
    values.set(name, [own["value"] ?? ""]);
    end = at + 1;
  }
  return values.has("title") && values.has("url source") ? { values, end } : null;
}

const labels: ReadonlySet<string> = new Set(["title", "url source", "published time", "number of pages", "warning"]);

/** A text between two rules may hold a line with a colon; one that names an address, a day or a title with others is metadata. */
function isMetadata(values: ReadonlyMap<string, readonly string[]>): boolean {
  const known = [...values.keys()].map((name) => metaOfName.get(name)).filter((meta) => meta !== undefined);
  return known.includes("og:title") || known.length >= 2;
}

const nothing = /^(?:null|~)?$/iu;
const listPart = /"(?:[^"\\]|\\.)*"|'[^']*'|[^,]+/gu;

function listOf(value: string): string[] {
  const inner = /^\[(?<inner>.*)\]$/u.exec(value.trim())?.groups?.["inner"];
  if (inner === undefined) return nothing.test(value.trim()) ? [] : [unquoted(value)];
  return [...inner.matchAll(listPart)].map(([part]) => unquoted(part)).filter((part) => part !== "");
}

function unquoted(value: string): string {
  const text = value.trim();
  const quote = text[0];
  if (text.length < 2 || (quote !== '"' && quote !== "'") || !text.endsWith(quote)) return text;
  if (quote === "'") return text.slice(1, -1).replaceAll("''", "'");
  // In double quotes YAML reads what JSON reads, and a little more.
  try {
    return String(JSON.parse(text));
  } catch {
    return text.slice(1, -1);
  }
}

/** Values by what programs call their fields, as the meta elements that say the same. */
export function embeddedOf(values: ReadonlyMap<string, readonly string[]>): EmbeddedMetadata {
  const meta = new Map<string, string>();
  for (const [name, list] of values) {
    const key = metaOfName.get(name);
    const value = list.join(", ");
    if (key === undefined || value === "" || value.length > longestValue || meta.has(key)) continue;
    meta.set(key, value);
  }
  return {
    ...noMetadata,
    meta,
    canonical: meta.get("og:url") ?? null,
    declaredLanguage: meta.get("language") ?? null,
  };
}
