import { latin1 } from "../parse/decode-evidence.ts";
import { type FileKind, fileKind } from "./page-files.ts";
import { isTarHeader, tarBlock } from "./tar-header.ts";

/** How much of a file must be looked at to tell what it is. */
export const kindHead = 4096;

const magic: readonly (readonly [kind: FileKind, begin: string])[] = [
  ["gzip", "\x1f\x8b\x08"],
  ["zip", "PK\x03\x04"],
  ["zip", "PK\x05\x06"],
  ["zip", "PK\x07\x08"],
  ["parquet", "PAR1"],
  ["warc", "WARC/"],
];

/**
 * What a file holds. Its begin decides; its name only where the begin says nothing: in text, between the page and the lines that it may
 * be, and for archives whose first bytes are damaged.
 *
 * @param head The first {@link kindHead} bytes, or fewer of a shorter file.
 * @returns undefined for a page whose name does not tell its format.
 */
export function kindOf(head: Uint8Array, name: string): FileKind | undefined {
  const begin = latin1(head.subarray(0, 8));
  const found = magic.find(([, bytes]) => begin.startsWith(bytes));
  if (found !== undefined) return found[0];
  if (isTarHeader(head.subarray(0, tarBlock))) return "tar";
  const text = latin1(head)
    .replace(/^\xef\xbb\xbf/u, "")
    .trimStart();
  if (/^<(?:!doctype\s{1,5}html|html[\s>])/iu.test(text)) return "html";
  const line = text.split("\n", 1)[0]?.trim() ?? "";
  const isObject = /^\{\s{0,20}(?:"|\}$)/u.test(line);
  const named = fileKind(name);
  if (named === undefined) return isObject ? "ndjson" : undefined;
  // A page may begin with a brace as well, and a name that says something else needs better proof.
  return isObject && /"(?:html|text|content)"\s{0,9}:/u.test(line) ? "ndjson" : named;
}
