import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { PageFormat } from "../article/page.ts";
import { Problem } from "../batch/problem.ts";

/** Puts the expected result of a sample in place, whole or not at all. */
export async function writeExpected(folder: string, json: string): Promise<void> {
  const temporary = join(folder, ".expected.json.partial");
  await writeFile(temporary, json);
  await rename(temporary, join(folder, "expected.json"));
}

/** What makes a sample of a page. */
export interface NewSample {
  readonly name: string;
  readonly format: PageFormat;
  readonly content: string | Uint8Array;
  readonly url?: string | undefined;
}

/**
 * Makes the folder of a sample with its page and `source.json`. The page is copied byte by byte.
 *
 * @returns The folder.
 * @throws {Problem} `bad-sample-name`, `sample-exists`.
 */
export async function writeSample(root: string, sample: NewSample): Promise<string> {
  const { name, format, content, url } = sample;
  if (!/^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]{0,99}$/u.test(name)) {
    throw new Problem(
      "usage",
      "bad-sample-name",
      `${name} is no name for a sample`,
      "use letters, digits and hyphens: doubled-lead--kpl",
    );
  }
  const folder = join(root, name);
  await mkdir(root, { recursive: true });
  try {
    await mkdir(folder);
  } catch {
    throw new Problem(
      "usage",
      "sample-exists",
      `${folder} is there already`,
      "choose another --name, or `khao samples update`",
    );
  }
  try {
    const source = { url: url ?? null, description: "", origin: "" };
    await writeFile(join(folder, format === "html" ? "page.html" : "page.txt"), content);
    await writeFile(join(folder, "source.json"), `${JSON.stringify(source, null, 2)}\n`);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return folder;
}
