import type { Draft } from "../article/draft.ts";
import { sha256 } from "../article/hash.ts";
import type { Page, PageInfo } from "../article/page.ts";
import { decodeBytes } from "./decode.ts";
import { parseHtml } from "./html.ts";
import { parseTextDump } from "./text-dump.ts";

/** Turns a page into its first draft: bytes to text, text to blocks. */
export function parsePage(page: Page): Draft {
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
  const parsed = page.format === "html" ? parseHtml(text) : parseTextDump(text);
  return {
    page: pageInfo(page, charset),
    embedded: parsed.embedded,
    source: parsed.blocks,
    blocks: parsed.blocks,
    containers: parsed.containers,
    images: parsed.images,
    times: parsed.times,
    article: null,
    fields: {},
    related: [],
    ledger: [],
    taken: [],
    flags: [...flags, ...parsed.flags],
    rejection,
  };
}

function pageInfo(page: Page, charset: string | null): PageInfo {
  const url = page.url && URL.canParse(page.url) ? new URL(page.url) : null;
  return {
    id: page.id,
    url: page.url ?? null,
    host: url?.hostname ? url.hostname.toLowerCase().replace(/^www\./u, "") : null,
    format: page.format,
    fetchedAt: page.fetchedAt ?? null,
    origin: page.origin ?? null,
    charset,
    sha256: sha256(page.content),
  };
}
