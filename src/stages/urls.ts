import type { Draft } from "../article/draft.ts";

/** An address of the page made absolute, or null if it is broken or not of the web (`javascript:`, `mailto:`, `data:`). */
export function absoluteUrl(href: string, draft: Draft): string | null {
  const base = parse(draft.embedded.base ?? "", parse(draft.page.url ?? "")) ?? parse(draft.page.url ?? "");
  const url = parse(href, base);
  return url && (url.protocol === "http:" || url.protocol === "https:") ? url.href : null;
}

function parse(url: string, base?: URL | null): URL | null {
  try {
    return new URL(url.trim(), base ?? undefined);
  } catch {
    return null;
  }
}
