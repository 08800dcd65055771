import { readFile, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Page, PageFormat } from "../article/page.ts";
import { failedPage, type PageItem } from "../batch/page-item.ts";
import { messageOf } from "../batch/problem.ts";
import { largestPage } from "./limits.ts";
import { fileKind, sniffFormat } from "./page-files.ts";

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

/** Why a file cannot even be opened: it was not found where it should be, or is a device or a socket. */
export async function fileTrouble(file: PageFile): Promise<string | undefined> {
  if (file.trouble !== undefined) return file.trouble;
  try {
    return (await stat(file.path)).isFile() ? undefined : "this is no regular file";
  } catch (error) {
    return messageOf(error);
  }
}

/** Reads a file that holds one page. */
export async function readPageFile(file: PageFile): Promise<PageItem> {
  const origin = { file: file.shown };
  try {
    const { size } = await stat(file.path);
    if (size > largestPage)
      return failedPage(file.id, "page-too-large", `${file.shown}: ${size} bytes, the limit is ${largestPage}`, origin);
    const content = await readFile(file.path);
    const kind = fileKind(file.path);
    return await pageFromFile(file, kind === "html" || kind === "text" ? kind : sniffFormat(content), content);
  } catch (error) {
    return failedPage(file.id, "unreadable-file", `${file.shown}: ${messageOf(error)}`, origin);
  }
}

/** The page of a file's content. Beside a `page.html` or `page.txt`, a `source.json` says where the page came from. */
export async function pageFromFile(
  file: { readonly id: string; readonly shown: string; readonly path: string | undefined },
  format: PageFormat,
  content: Uint8Array,
): Promise<PageItem> {
  const origin = { file: file.shown };
  const source = file.path === undefined ? {} : await readSource(file.path, file.shown);
  if (typeof source === "string") return failedPage(file.id, "bad-input", source, origin);
  const page: Page = { id: file.id, ...source, format, content, origin };
  return { page };
}

type Source = Pick<Page, "url" | "contentType" | "fetchedAt">;

/** The fields of `source.json` that a page takes over, or what is wrong with it. */
async function readSource(page: string, shown: string): Promise<Source | string> {
  if (!/^page\.(?:x?html?|txt)$/u.test(basename(page))) return {};
  const path = join(dirname(page), "source.json");
  let json: string;
  try {
    json = await readFile(path, "utf8");
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ENOENT"
      ? {}
      : `source.json beside ${shown}: ${messageOf(error)}`;
  }
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return `source.json beside ${shown} is no JSON`;
  }
  const fields = new Map(Object.entries(value ?? {}));
  const source: { -readonly [K in keyof Source]: Source[K] } = {};
  for (const field of ["url", "contentType", "fetchedAt"] as const) {
    const held: unknown = fields.get(field) ?? undefined;
    if (held === undefined) continue;
    if (typeof held !== "string") return `source.json beside ${shown}: "${field}" is no string`;
    source[field] = held;
  }
  return source;
}
