import type { PageFormat } from "../article/page.ts";
import { latin1 } from "../parse/decode-evidence.ts";

/** What a file holds, as far as its name tells. `gzip` may hold anything, a WARC file that is packed record by record among it. */
export type FileKind = PageFormat | "ndjson" | "warc" | "parquet" | "zip" | "tar" | "gzip";

const kinds: ReadonlyMap<string, FileKind> = new Map([
  [".html", "html"],
  [".htm", "html"],
  [".xhtml", "html"],
  [".txt", "text"],
  [".md", "text"],
  [".ndjson", "ndjson"],
  [".jsonl", "ndjson"],
  [".warc", "warc"],
  [".wet", "warc"],
  [".wacz", "zip"],
  [".parquet", "parquet"],
  [".zip", "zip"],
  [".tar", "tar"],
  [".tgz", "gzip"],
]);

/** Kinds that may be packed by gzip once more. */
const packable = [...kinds].filter(([, kind]) => !["parquet", "zip", "gzip"].includes(kind));

/** Endings of the files that hold pages, in the order in which messages name them. */
export const pageEndings: readonly string[] = [...kinds.keys(), ...packable.map(([ending]) => `${ending}.gz`)];

/** Kind of a file by the ending of its name; undefined for every other ending. */
export function fileKind(path: string): FileKind | undefined {
  const name = path.toLowerCase();
  const ending = pageEndings.find((candidate) => name.endsWith(candidate));
  return ending === undefined ? undefined : ending.endsWith(".gz") ? "gzip" : kinds.get(ending);
}

/** What the name says of the file in a gzip file: `x.tar.gz` and `x.tgz` hold `x.tar`. */
export function innerName(path: string): string {
  return path.replace(/\.tgz$/iu, ".tar").replace(/\.gz$/iu, "");
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
