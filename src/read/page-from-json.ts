import type { Page, PageFormat, PageOrigin } from "../article/page.ts";
import { failedPage, type PageItem } from "../batch/page-item.ts";
import { largestPage, sniffFormat } from "./page-files.ts";

/** Fields that hold the page itself, the most telling first, with the format that the name implies. */
const contentFields: readonly (readonly [name: string, format: PageFormat | undefined])[] = [
  ["html", "html"],
  ["text", "text"],
  ["content", undefined],
];

/**
 * The page in one line of NDJSON: `{"id", "html" | "text" | "content", "url"?, "contentType"?, "fetchedAt"?}`, where
 * `content_type` and `fetched_at` are read as well. Every other line is a failed page `bad-input` that says what is wrong.
 *
 * @param id What the page is called if the line does not say.
 * @param where The line in words, for the reason of a failure.
 */
export function pageFromJson(bytes: Uint8Array, id: string, where: string, origin: PageOrigin): PageItem {
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
  const fields = new Map(Object.entries(value).filter(([, held]) => held !== null));
  const given = fields.get("id");
  const name = typeof given === "number" ? String(given) : (given ?? id);
  if (typeof name !== "string")
    return failedPage(id, "bad-input", `${where}: "id" is neither a string nor a number`, origin);
  const fail = (reason: string): PageItem => failedPage(name, "bad-input", `${where}: ${reason}`, origin);

  const found = contentFields.find(([field]) => fields.has(field));
  if (found === undefined) return fail(`none of "html", "text" and "content" is there`);
  const [field, format] = found;
  const content = fields.get(field);
  if (typeof content !== "string") return fail(`"${field}" is no string`);
  if (Buffer.byteLength(content) > largestPage) {
    return failedPage(
      name,
      "page-too-large",
      `${where}: ${Buffer.byteLength(content)} bytes, the limit is ${largestPage}`,
      origin,
    );
  }
  const side: { url?: string; contentType?: string; fetchedAt?: string } = {};
  for (const [key, names] of sideFields) {
    const present = names.find((candidate) => fields.has(candidate));
    if (present === undefined) continue;
    const held: unknown = fields.get(present);
    if (typeof held !== "string") return fail(`"${present}" is no string`);
    side[key] = held;
  }
  const page: Page = { id: name, ...side, format: format ?? sniffFormat(content), content, origin };
  return { page };
}

const sideFields = [
  ["url", ["url"]],
  ["contentType", ["contentType", "content_type"]],
  ["fetchedAt", ["fetchedAt", "fetched_at"]],
] as const;
