import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { failedPage, type PageItem } from "../batch/page-item.ts";
import { Problem } from "../batch/problem.ts";
import { readPageFile } from "./page-file.ts";
import { fileKind } from "./page-files.ts";

/** A page with its expected result, as it stands on the disk. */
export interface Sample {
  readonly name: string;
  readonly folder: string;
  readonly page: PageItem;
  /** Text of `expected.json`, or null if there is none yet. */
  readonly expected: string | null;
}

/** Name of the file with the expected result. */
const expectedName = "expected.json";

/**
 * The samples below a folder, or the one sample that the folder is, sorted by name. The id of a page is the name of its
 * sample, so that expected results do not depend on where the samples lie.
 *
 * @param names Only samples of these names; all if empty.
 * @throws {Problem} `no-samples`, `input-not-found`.
 */
export async function readSamples(root: string, names: readonly string[] = []): Promise<Sample[]> {
  const entries = await list(root);
  if ((await pageNames(root, entries)).length > 0) return [await readSample(root, basename(root))];
  const folders: string[] = [];
  for (const name of entries.toSorted()) {
    if (!name.startsWith(".") && (await stat(join(root, name))).isDirectory()) folders.push(name);
  }
  const unknown = names.find((name) => !folders.includes(name));
  if (folders.length === 0 || unknown !== undefined) {
    throw new Problem(
      "usage",
      "no-samples",
      unknown === undefined ? `no samples found in ${root}` : `no sample ${unknown} in ${root}`,
      "a sample is a folder with page.html or page.txt; `khao samples add` makes one",
    );
  }
  const wanted = folders.filter((name) => names.length === 0 || names.includes(name));
  return Promise.all(wanted.map((name) => readSample(join(root, name), name)));
}

async function list(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch {
    throw new Problem(
      "usage",
      "input-not-found",
      `no such folder: ${folder}`,
      "name the folder that holds the samples",
    );
  }
}

async function pageNames(folder: string, entries: readonly string[]): Promise<string[]> {
  const pages = entries.filter((name) => name.startsWith("page.") && fileKind(name) !== undefined);
  const files = await Promise.all(pages.map(async (name) => (await stat(join(folder, name))).isFile()));
  return pages.filter((_, at) => files[at]);
}

async function readSample(folder: string, name: string): Promise<Sample> {
  const entries = await list(folder);
  const pages = await pageNames(folder, entries);
  const [page] = pages;
  const shown = `${name}/${page ?? ""}`;
  return {
    name,
    folder,
    page:
      page === undefined || pages.length > 1
        ? failedPage(
            name,
            "bad-input",
            `${name} holds ${pages.length} pages; a sample has one page.html or page.txt`,
            null,
          )
        : await readPageFile({ path: join(folder, page), id: name, shown }),
    expected: entries.includes(expectedName) ? await readFile(join(folder, expectedName), "utf8") : null,
  };
}
