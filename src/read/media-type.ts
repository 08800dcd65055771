import type { PageFormat } from "../article/page.ts";
import { sniffFormat } from "./page-files.ts";

const pageTypes: ReadonlyMap<string, PageFormat> = new Map([
  ["text/html", "html"],
  ["application/xhtml+xml", "html"],
  ["text/plain", "text"],
]);

const otherTypes =
  /^(?:image|audio|video|font|model|multipart)\/|^text\/(?:css|javascript|ecmascript|xml|csv|calendar|dns|vtt|x-[\w.+-]+)$|^application\/(?:(?:x-)?javascript|ecmascript|json|xml|pdf|zip|gzip|octet-stream|msword|rtf|wasm|font-[\w-]+|x-[\w.+-]+|vnd\.[\w.+-]+|[\w.-]+\+(?:json|xml))$/u;

/**
 * The format of a page by its media type. Where the header says nothing that is known, the content decides.
 *
 * @param head The begin of the content.
 * @returns The format, or the media type of what is no page.
 */
export function pageFormatOf(
  contentType: string | undefined,
  head: Uint8Array,
): PageFormat | { readonly other: string } {
  const type = (contentType ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const known = pageTypes.get(type);
  if (known !== undefined) return known;
  if (otherTypes.test(type)) return { other: type };
  return isBinary(head) ? { other: type === "" ? "binary" : type } : sniffFormat(head);
}

/** Text of any encoding but UTF-16 has next to no control characters. */
function isBinary(head: Uint8Array): boolean {
  const begin = head.subarray(0, 1024);
  if ((begin[0] === 0xff && begin[1] === 0xfe) || (begin[0] === 0xfe && begin[1] === 0xff)) return false;
  const controls = begin.filter((byte) => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b);
  return controls.length * 100 > begin.length;
}
