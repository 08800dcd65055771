import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { messageOf, Problem } from "../batch/problem.ts";

const articles = /^articles-\d{5,9}\.ndjson(?:\.gz)?$/u;

/**
 * Files of records: files as they are named, and of a run directory its articles, in the order of their names.
 *
 * @throws {Problem} `input-not-found`, `no-records`
 */
export async function recordFiles(inputs: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const input of inputs) {
    try {
      if (!(await stat(input)).isDirectory()) {
        files.push(input);
        continue;
      }
    } catch (error) {
      throw new Problem(
        "usage",
        "input-not-found",
        `cannot read ${input}: ${messageOf(error)}`,
        "name files of records, or the folder of a run",
      );
    }
    const own = (await readdir(input)).filter((name) => articles.test(name)).sort();
    if (own.length === 0)
      throw new Problem(
        "usage",
        "no-records",
        `${input} holds no articles-00000.ndjson or articles-00000.ndjson.gz`,
        "name the folder that `khao clean` wrote as ndjson or ndjson.gz",
      );
    files.push(...own.map((name) => join(input, name)));
  }
  return files;
}
