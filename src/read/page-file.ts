import { readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Page } from "../article/page.ts";
import { failedPage, type PageItem } from "../batch/page-item.ts";
import { messageOf } from "../batch/problem.ts";
import { fileKind, largestPage, sniffFormat } from "./page-files.ts";

/** A file that was found, and what it is called in records and in messages. */
export interface PageFile {
  /** Path that opens the file. */
  readonly path: string;
  /** Unique in a run: the path below the input, with `/` between its parts. */
  readonly id: string;
  /** The path as the user gave it. */
  readonly shown: string;
  /** Why the file cannot be read, where that came out while looking for files. */
  readonly trouble?: string;
}

/** Reads a file that holds one page. Beside a `page.html` or `page.txt`, a `source.json` says where the page came from. */
export async function readPageFile(file: PageFile): Promise<PageItem> {
  const origin = { file: file.shown };
  const unreadable = (reason: string): PageItem =>
    failedPage(file.id, "unreadable-file", `${file.shown}: ${reason}`, origin);
  if (file.trouble !== undefined) return unreadable(file.trouble);
  let content: Uint8Array;
  try {
    const { size, isFile } = await sizeOf(file.path);
    if (!isFile) return unreadable("this is no regular file");
    if (size > largestPage) {
      return failedPage(file.id, "page-too-large", `${file.shown}: ${size} bytes, the limit is ${largestPage}`, origin);
    }
    content = await readFile(file.path);
  } catch (error) {
    return unreadable(messageOf(error));
  }
  const kind = fileKind(file.path);
  const format = kind === "html" || kind === "text" ? kind : sniffFormat(content);
  const source = await readSource(file);
  if (typeof source === "string") return failedPage(file.id, "bad-input", source, origin);
  const page: Page = { id: file.id, ...source, format, content, origin };
  return { page };
}

async function sizeOf(path: string): Promise<{ size: number; isFile: boolean }> {
  const found = await stat(path);
  return { size: found.size, isFile: found.isFile() };
}

type Source = Pick<Page, "url" | "contentType" | "fetchedAt">;

/** The fields of `source.json` that a page takes over, or what is wrong with it. */
async function readSource(file: PageFile): Promise<Source | string> {
  if (!/^page\.(?:x?html?|txt)$/u.test(basename(file.path))) return {};
  const path = join(dirname(file.path), "source.json");
  let json: string;
  try {
    json = await readFile(path, "utf8");
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ENOENT"
      ? {}
      : `source.json beside ${file.shown}: ${messageOf(error)}`;
  }
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return `source.json beside ${file.shown} is no JSON`;
  }
  const fields = new Map(Object.entries(value ?? {}));
  const source: { -readonly [K in keyof Source]: Source[K] } = {};
  for (const field of ["url", "contentType", "fetchedAt"] as const) {
    const held: unknown = fields.get(field) ?? undefined;
    if (held === undefined) continue;
    if (typeof held !== "string") return `source.json beside ${file.shown}: "${field}" is no string`;
    source[field] = held;
  }
  return source;
}
