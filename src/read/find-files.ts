import type { Stats } from "node:fs";
import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { glob, isDynamicPattern } from "tinyglobby";
import { messageOf, Problem } from "../batch/problem.ts";
import type { PageFile } from "./page-file.ts";
import { fileKind, pageEndings } from "./page-files.ts";
import { uniqueIds } from "./unique-ids.ts";

/**
 * The files behind inputs: files, folders (with everything below) and globs. Sorted by id in code units, so that neither the
 * order of the inputs nor that of the file system shows in the output.
 *
 * @param exclude A folder whose files are no input: that of the output.
 * @throws {Problem} if an input is not there, or holds no page.
 */
export async function findFiles(inputs: readonly string[], exclude?: string): Promise<PageFile[]> {
  const found: PageFile[] = [];
  for (const input of inputs) found.push(...(await filesOf(input, exclude)));
  return uniqueIds(found).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

async function filesOf(input: string, exclude: string | undefined): Promise<PageFile[]> {
  const entry = await entryOf(input);
  if (entry === undefined) {
    if (isDynamicPattern(input)) return filesOfGlob(input, exclude);
    throw new Problem(
      "usage",
      "input-not-found",
      `no such file or folder: ${input}`,
      "check the path; globs may need quotes",
    );
  }
  if (!entry.isDirectory())
    return [{ path: input, id: slashed(relative(dirname(input), input)), shown: slashed(input) }];
  if (exclude !== undefined && resolve(input) === resolve(exclude)) {
    throw new Problem("usage", "output-is-input", `${input} is both input and output`, "name another folder with -o");
  }
  const files = await walk(input, input, exclude === undefined ? undefined : resolve(exclude), new Set());
  if (files.length === 0) throw noPages(input);
  return files;
}

/** Of the target, or of a symbolic link that leads nowhere. */
async function entryOf(path: string): Promise<Stats | undefined> {
  for (const look of [stat, lstat]) {
    try {
      return await look(path);
    } catch {
      // The next look, or none.
    }
  }
  return undefined;
}

function noPages(where: string): Problem {
  return new Problem(
    "usage",
    "no-pages",
    `no pages found in ${where} (looked for ${pageEndings.join(" ")})`,
    "name files with another ending one by one, or by a glob such as 'pages/*.php'",
  );
}

async function walk(
  folder: string,
  root: string,
  exclude: string | undefined,
  above: ReadonlySet<string>,
): Promise<PageFile[]> {
  if (resolve(folder) === exclude) return [];
  const describe = (path: string, trouble?: string): PageFile => ({
    path,
    id: slashed(relative(root, path)) || ".",
    shown: slashed(path),
    ...(trouble === undefined ? {} : { trouble }),
  });
  try {
    const here = await realpath(folder);
    // A symbolic link to a folder above leads in circles.
    if (above.has(here)) return [];
    const files: PageFile[] = [];
    for (const { name } of await readdir(folder, { withFileTypes: true })) {
      if (name.startsWith(".")) continue;
      const path = join(folder, name);
      const entry = await entryOf(path);
      if (entry?.isDirectory()) files.push(...(await walk(path, root, exclude, new Set([...above, here]))));
      else if (fileKind(name) !== undefined) files.push(describe(path));
    }
    return files;
  } catch (error) {
    return [describe(folder, messageOf(error))];
  }
}

async function filesOfGlob(pattern: string, exclude: string | undefined): Promise<PageFile[]> {
  // The pattern's own ending tells that the user wants exactly these files.
  const named = /\.[\p{L}\p{N}]+$/u.test(pattern);
  const outside = exclude === undefined ? undefined : resolve(exclude) + sep;
  const root = fixedPart(pattern);
  const paths = await glob(pattern, { expandDirectories: false, onlyFiles: true, dot: false });
  const files = paths
    .filter(
      (path) =>
        (named || fileKind(path) !== undefined) && !(outside !== undefined && resolve(path).startsWith(outside)),
    )
    .map((path) => ({ path, id: slashed(relative(root, path)), shown: slashed(path) }));
  if (files.length === 0) throw noPages(pattern);
  return files;
}

/** The folders in front of the first part of a glob that is a pattern. */
function fixedPart(pattern: string): string {
  const parts = pattern.split("/");
  const first = parts.findIndex((part) => isDynamicPattern(part));
  const fixed = parts.slice(0, first < 0 ? -1 : first).join("/");
  return fixed === "" && pattern.startsWith("/") ? "/" : fixed;
}

function slashed(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}
