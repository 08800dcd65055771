// Reading sets of pages with gold text: one JSON object a line, {id, url, html, gold, title?, date?, …}.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";

const here = path.join(import.meta.dirname, "sets");

/** Where a set is: a path, or a name under bench/sets or under the folder that KHAO_SETS names; undefined if nowhere. */
export function findSet(name) {
  const folders = [here, ...(process.env["KHAO_SETS"] ? [process.env["KHAO_SETS"]] : [])];
  const places = [
    name,
    ...folders.flatMap((folder) => [`${name}.ndjson`, `${name}.ndjson.gz`].map((file) => path.join(folder, file))),
  ];
  return places.find((place) => /\.ndjson(?:\.gz)?$/u.test(place) && existsSync(place));
}

/** The name by which a set is pinned. */
export function nameOf(file) {
  return path.basename(file).replace(/\.ndjson(?:\.gz)?$/u, "");
}

/** The pages of a set with gold text, and the digest of its content, packed or not. */
export function readSet(file) {
  const content = contentOf(file);
  const pages = pagesOf(content, file);
  const without = pages.findIndex(({ gold }) => typeof gold !== "string");
  if (without >= 0) throw new Error(`page ${without + 1} of ${file}: gold must be a string`);
  return { pages, sha256: createHash("sha256").update(content).digest("hex") };
}

/** The pages of a set, with gold text or without. */
export function readPages(file) {
  return pagesOf(contentOf(file), file);
}

function contentOf(file) {
  const bytes = readFileSync(file);
  return file.endsWith(".gz") ? gunzipSync(bytes) : bytes;
}

function pagesOf(content, file) {
  const pages = content
    .toString("utf8")
    .split("\n")
    .map((line, at) => ({ line, at }))
    .filter(({ line }) => line.trim() !== "")
    .map(({ line, at }) => readPage(line, `line ${at + 1} of ${file}`));
  const ids = new Set(pages.map(({ id }) => id));
  if (ids.size !== pages.length) throw new Error(`${file}: two pages have the same id`);
  return pages;
}

function readPage(line, where) {
  let page;
  try {
    page = JSON.parse(line);
  } catch {
    throw new Error(`${where} is no JSON`);
  }
  for (const name of ["id", "html"])
    if (typeof page?.[name] !== "string") throw new Error(`${where}: ${name} must be a string`);
  return page;
}
