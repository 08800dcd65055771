import type { Draft } from "../../article/draft.ts";
import type { PageInfo } from "../../article/page.ts";

/** The address that those of a page start from. A page has hundreds of links and one base. */
const bases: WeakMap<PageInfo, { readonly base: URL | null }> = new WeakMap();

/** An address of the page made absolute, or null if it is broken or not of the web (`javascript:`, `mailto:`, `data:`). */
export function absoluteUrl(href: string, draft: Draft): string | null {
  const url = parse(href, baseOf(draft));
  return url && (url.protocol === "http:" || url.protocol === "https:") ? url.href : null;
}

function baseOf({ page, embedded }: Draft): URL | null {
  const known = bases.get(page);
  if (known) return known.base;
  const own = parse(page.url ?? "");
  const base = parse(embedded.base ?? "", own) ?? own;
  bases.set(page, { base });
  return base;
}

const file = /\.(?:pdf|docx?|xlsx?|pptx?|od[st]|rtf|csv|epub|zip|jpe?g|png|webp|gif|mp[34])$/iu;

/** Whether an address, absolute or not, is that of a file to load down. */
export function isFile(address: string): boolean {
  return file.test(address.split(/[?#]/u, 1)[0] ?? "");
}

/** Whether an absolute address is that of a page, neither the front page nor a file, of the host that the page comes from. */
export function isPageOfSite(url: string, draft: Draft): boolean {
  const [own, other] = [baseOf(draft), parse(url)];
  const isOwn = own !== null && other !== null && withoutWww(own.hostname) === withoutWww(other.hostname);
  return isOwn && other.pathname.length > 1 && !file.test(other.pathname);
}

function withoutWww(host: string): string {
  return host.replace(/^www\./u, "");
}

function parse(url: string, base?: URL | null): URL | null {
  try {
    return new URL(url.trim(), base ?? undefined);
  } catch {
    return null;
  }
}
