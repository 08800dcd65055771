import { resolve } from "node:path";
import type { PageFile } from "./page-file.ts";

/**
 * Drops files that were found twice, and tells files of the same id apart by the folders in front of them: `a/page.html`
 * and `b/page.html` given one by one would both be called `page.html`.
 */
export function uniqueIds(files: readonly PageFile[]): PageFile[] {
  const byPath = new Map<string, PageFile>();
  for (const file of files) {
    const path = resolve(file.path);
    const known = byPath.get(path);
    // Of two names for one file the longer one, and so the same one whatever the order of the inputs.
    if (known === undefined || rank(known) < rank(file)) byPath.set(path, file);
  }
  let named = [...byPath.values()];
  for (let clash = clashes(named); clash.size > 0; clash = clashes(named)) {
    const longer = named.map((file) => (clash.has(file.id) ? { ...file, id: longerId(file) } : file));
    if (longer.every((file, at) => file.id === named[at]?.id)) break;
    named = longer;
  }
  return named;
}

function rank(file: PageFile): string {
  return `${String(file.id.length).padStart(6, "0")} ${file.id} ${file.shown}`;
}

function clashes(files: readonly PageFile[]): Set<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { id } of files) (seen.has(id) ? twice : seen).add(id);
  return twice;
}

function longerId(file: PageFile): string {
  const parts = resolve(file.path)
    .split(/[\\/]/u)
    .filter((part) => part !== "");
  return parts.slice(-(file.id.split("/").length + 1)).join("/");
}
