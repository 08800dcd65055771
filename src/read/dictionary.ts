import { readFile } from "node:fs/promises";
import { messageOf, Problem } from "../batch/problem.ts";
import { canonicalLao } from "../language/canonical.ts";

/**
 * Reads a dictionary: a Lao term, a tab, and its English translation, one a line.
 *
 * @throws {Problem} of the kind `configuration`: `dictionary-not-readable`, `bad-dictionary`
 */
export async function readDictionary(file: string): Promise<(readonly [lao: string, english: string])[]> {
  const hint = "a Lao term, a tab, and its English translation, one a line";
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    throw new Problem(
      "configuration",
      "dictionary-not-readable",
      `cannot read the dictionary: ${messageOf(error)}`,
      hint,
    );
  }
  return text
    .replace(/^\ufeff/u, "")
    .split(/\r?\n/u)
    .flatMap((line, at): (readonly [string, string])[] => {
      if (line.trim() === "") return [];
      const [lao = "", english] = line.split("\t");
      if (lao.trim() === "" || english === undefined)
        throw new Problem("configuration", "bad-dictionary", `${file}:${at + 1}: no tab between two terms`, hint);
      return [[canonicalLao(lao), english.trim()]];
    });
}
