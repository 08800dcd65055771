import type { Page, PageFormat, PageOrigin } from "../article/page.ts";
import { failedPage, type PageItem } from "../batch/page-item.ts";
import { largestPage } from "./limits.ts";
import { sniffFormat } from "./page-files.ts";

/** What a field of NDJSON or Parquet may mean. */
export const fieldMeanings = ["id", "html", "text", "content", "url", "contentType", "fetchedAt"] as const;
type FieldMeaning = (typeof fieldMeanings)[number];

/** Names of fields by their meaning, where they differ from {@link fieldMeanings}; a dot leads into an object: `metadata.url`. */
export type FieldNames = { readonly [K in FieldMeaning]?: string };

/** Fields that hold the page itself, the most telling first, with the format that the name implies. */
const contentFields: readonly (readonly [meaning: "html" | "text" | "content", format: PageFormat | undefined])[] = [
  ["html", "html"],
  ["text", "text"],
  ["content", undefined],
];

/** Second names that are read where the first is not there. */
const otherNames: { readonly [K in FieldMeaning]?: string } = { contentType: "content_type", fetchedAt: "fetched_at" };

/**
 * The page in one line of NDJSON: `{"id", "html" | "text" | "content", "url"?, "contentType"?, "fetchedAt"?}`, where
 * `content_type` and `fetched_at` are read as well. Every other line is a failed page `bad-input` that says what is wrong.
 *
 * @param id What the page is called if the line does not say.
 * @param where The line in words, for the reason of a failure.
 */
export function pageFromJson(
  bytes: Uint8Array,
  id: string,
  where: string,
  origin: PageOrigin | null,
  names: FieldNames = {},
): PageItem {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    // Without the engine's own words, which differ between versions.
    const what = error instanceof SyntaxError ? "no JSON" : "not valid UTF-8";
    return failedPage(id, "bad-input", `${where} is ${what}`, origin);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return failedPage(id, "bad-input", `${where} is no JSON object`, origin);
  }
  return pageFromFields(value, id, where, origin, names);
}

/** The same for an object, such as a row of Parquet. Content may also be bytes there. */
export function pageFromFields(
  value: object,
  id: string,
  where: string,
  origin: PageOrigin | null,
  names: FieldNames,
): PageItem {
  const nameOf = (meaning: FieldMeaning): string => names[meaning] ?? meaning;
  const held = (meaning: FieldMeaning): unknown => {
    const other = names[meaning] === undefined ? otherNames[meaning] : undefined;
    const found = fieldAt(value, nameOf(meaning)) ?? (other === undefined ? undefined : fieldAt(value, other));
    const isContent = contentFields.some(([field]) => field === meaning);
    return found instanceof Uint8Array && !isContent ? new TextDecoder().decode(found) : found;
  };
  const given = held("id") ?? id;
  const name = typeof given === "number" || typeof given === "bigint" ? String(given) : given;
  if (typeof name !== "string")
    return failedPage(id, "bad-input", `${where}: "${nameOf("id")}" is neither a string nor a number`, origin);
  const fail = (reason: string): PageItem => failedPage(name, "bad-input", `${where}: ${reason}`, origin);

  const found = contentFields.find(([meaning]) => held(meaning) !== undefined);
  if (found === undefined) {
    const [html, text, content] = contentFields.map(([meaning]) => `"${nameOf(meaning)}"`);
    return fail(`none of ${html}, ${text} and ${content} is there`);
  }
  const [meaning, format] = found;
  const content = held(meaning);
  if (typeof content !== "string" && !(content instanceof Uint8Array)) return fail(`"${nameOf(meaning)}" is no string`);
  const size = typeof content === "string" ? Buffer.byteLength(content) : content.length;
  if (size > largestPage)
    return failedPage(name, "page-too-large", `${where}: ${size} bytes, the limit is ${largestPage}`, origin);
  const side: { url?: string; contentType?: string; fetchedAt?: string } = {};
  for (const key of ["url", "contentType", "fetchedAt"] as const) {
    const present = held(key);
    if (present === undefined) continue;
    if (typeof present === "string") side[key] = present;
    else if (key === "fetchedAt" && present instanceof Date && Number.isFinite(present.getTime()))
      side[key] = present.toISOString();
    else return fail(`"${nameOf(key)}" is no string`);
  }
  const page: Page = {
    id: name,
    ...side,
    format: format ?? sniffFormat(content),
    content,
    origin: origin ?? undefined,
  };
  return { page };
}

/** The columns that a page is made of, in their own order; none if there is none with its content. */
export function fieldColumns(columns: readonly string[], names: FieldNames): string[] {
  const wanted = new Set<string>();
  let isThere = false;
  for (const meaning of fieldMeanings) {
    const name = names[meaning] ?? meaning;
    const other = names[meaning] === undefined ? otherNames[meaning] : undefined;
    const found = [name, name.split(".")[0], other].find((candidate) => columns.includes(candidate ?? ""));
    if (found === undefined) continue;
    wanted.add(found);
    isThere ||= contentFields.some(([field]) => field === meaning);
  }
  return isThere ? columns.filter((column) => wanted.has(column)) : [];
}

/** An own property by its name, or by the path that the name is; undefined for what is not there or null. */
function fieldAt(value: object, name: string): unknown {
  if (Object.hasOwn(value, name)) return Reflect.get(value, name) ?? undefined;
  let at: unknown = value;
  for (const part of name.split(".")) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, part)) return undefined;
    at = Reflect.get(at, part);
  }
  return at ?? undefined;
}
