import type { Draft } from "../article/draft.ts";
import { noFields } from "../article/fields.ts";
import { sha256 } from "../article/hash.ts";
import type { Page } from "../article/page.ts";
import { type Recipe, type RecipeBook, recipeFor } from "../article/recipe.ts";
import { decodeBytes } from "./decode.ts";
import { holdsMarkup, isPieceOfHtml, readFeedItem } from "./feed-item.ts";
import { parseHtml } from "./html.ts";
import { readJsonItem } from "./json-item.ts";
import { parseTextDump } from "./text-dump.ts";

const noRecipes: RecipeBook = new Map<string, Recipe>();

/**
 * Turns a page into its first draft: bytes to text, text to blocks.
 *
 * @param recipes - recipes by host; the one of the page's host says which elements to mark
 */
export function parsePage(page: Page, recipes: RecipeBook = noRecipes): Draft {
  const decoded =
    typeof page.content === "string"
      ? { text: page.content, charset: null, replaced: 0 }
      : decodeBytes(page.content, page.contentType);
  const flags: string[] = [];
  let rejection: Draft["rejection"] = null;
  let text = "";
  let charset: string | null = null;
  if ("binary" in decoded) rejection = { code: "binary", reason: "the bytes are no text in any encoding" };
  else {
    ({ text, charset } = decoded);
    if (decoded.replaced > 0) flags.push("replaced-bytes");
  }
  // What is plainly markup is read as such, whatever it was given for.
  const item = (page.format === "text" ? readFeedItem(text) : null) ?? readJsonItem(text);
  const body = item?.text ?? text;
  const isHtml = item === null ? page.format === "html" || isPieceOfHtml(text) : holdsMarkup(body);
  const host = hostOf(page);
  const recipe = recipeFor(recipes, host);
  const parsed = isHtml ? parseHtml(body, recipe, page.url ?? null) : parseTextDump(body);
  // A text dump has no elements to mark; the site's labels and its order of dates hold all the same.
  const served = parsed.recipe ?? (recipe && { recipe, marks: [], tooDeep: false });
  return {
    page: {
      id: page.id,
      url: page.url ?? null,
      host,
      format: isHtml ? "html" : "text",
      fetchedAt: page.fetchedAt ?? parsed.fetchedAt ?? null,
      origin: page.origin ?? null,
      charset,
      sha256: sha256(page.content),
    },
    embedded: item?.embedded ?? parsed.embedded,
    source: parsed.blocks,
    blocks: parsed.blocks,
    containers: parsed.containers,
    images: parsed.images,
    times: parsed.times,
    article: null,
    fields: noFields,
    related: [],
    ledger: [],
    taken: [],
    flags: [...flags, ...parsed.flags],
    rejection,
    recipe: served ?? null,
    doubts: [],
  };
}

function hostOf({ url }: Page): string | null {
  const host = url && URL.canParse(url) ? new URL(url).hostname : "";
  return host === "" ? null : host.toLowerCase().replace(/^www\./u, "");
}
