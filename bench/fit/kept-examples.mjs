import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { deserialize, serialize } from "node:v8";

/** What examples are prepared with, below the build and beside this file. The weights are none of it: they come of the fit. */
const preparedBy = ["article", "language", "parse", "stages"];
const besides = ["labels.mjs", "scorecards.mjs", "tokens.mjs"];
const notOfThem = /(?:\.d\.ts|\.map|weights\.data\.js)$/u;

/** A digest of the code that examples are prepared with. */
export function codeDigest() {
  const build = path.join(import.meta.dirname, "..", "..", "dist");
  const files = preparedBy.flatMap((folder) =>
    readdirSync(path.join(build, folder), { recursive: true }).map((name) => path.join(build, folder, name)),
  );
  const code = files.filter((name) => name.endsWith(".js") && !notOfThem.test(name)).sort();
  const hash = createHash("sha256");
  for (const file of [...code, ...besides.map((name) => path.join(import.meta.dirname, name))])
    hash.update(readFileSync(file));
  return hash.digest("hex");
}

/** A digest of one file. */
export function fileDigest(file) {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

/**
 * The examples that `prepare` makes, from the folder if they are kept there, else made and kept: preparing the pages of a fit takes minutes,
 * the fit itself seconds.
 *
 * @template Example
 * @param {string | undefined} folder none keeps nothing
 * @param {readonly string[]} key what tells these examples from others: the code, the set, the variant
 * @param {() => Promise<Example>} prepare
 * @returns {Promise<Example>}
 */
export async function keptExamples(folder, key, prepare) {
  if (folder === undefined) return prepare();
  const file = path.join(folder, `${createHash("sha256").update(key.join("\n")).digest("hex").slice(0, 32)}.examples`);
  if (existsSync(file)) return deserialize(readFileSync(file));
  const examples = await prepare();
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${file}.part`, serialize(examples));
  renameSync(`${file}.part`, file);
  return examples;
}
