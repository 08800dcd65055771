import type { PageFormat } from "../article/page.ts";
import { latin1 } from "../parse/decode-evidence.ts";

/** Largest page that is cleaned, in bytes: a tree costs about 36 times that in memory. */
export const largestPage: number = 10 * 1024 * 1024;

/** Endings of the files that hold pages, in the order in which messages name them. */
export const pageEndings: readonly string[] = [
  ".html",
  ".htm",
  ".xhtml",
  ".txt",
  ".ndjson",
  ".jsonl",
  ".ndjson.gz",
  ".jsonl.gz",
];

/** What a file holds, as far as its name tells. */
export type FileKind = PageFormat | "ndjson" | "ndjson.gz";

const kinds: ReadonlyMap<string, FileKind> = new Map([
  [".html", "html"],
  [".htm", "html"],
  [".xhtml", "html"],
  [".txt", "text"],
  [".ndjson", "ndjson"],
  [".jsonl", "ndjson"],
  [".ndjson.gz", "ndjson.gz"],
  [".jsonl.gz", "ndjson.gz"],
]);

/** Kind of a file by the ending of its name; undefined for every other ending. */
export function fileKind(path: string): FileKind | undefined {
  const name = path.toLowerCase();
  const ending = pageEndings.findLast((candidate) => name.endsWith(candidate));
  return ending === undefined ? undefined : kinds.get(ending);
}

const document = /<!doctype\s{1,5}html|<html[\s>]|<body[\s>]/iu;
const element =
  /<\/?(?:head|title|meta|div|p|span|article|section|table|tr|td|h[1-6]|ul|ol|li|a|br|img|script|style|b|strong|em|i)(?:\s[^<>]{0,300})?\/?>/giu;

/** Whether content without a telling name is markup or plain text: a document's own tags, or at least two common elements. */
export function sniffFormat(content: string | Uint8Array): PageFormat {
  const head =
    typeof content === "string" ? content.slice(0, 8192) : latin1(content.subarray(0, 8192)).replaceAll("\0", "");
  if (document.test(head)) return "html";
  const tags = head.match(element);
  return tags !== null && tags.length >= 2 ? "html" : "text";
}
