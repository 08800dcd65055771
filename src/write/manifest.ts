import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { messageOf, Problem } from "../batch/problem.ts";

/** Name of the file that makes a folder a finished run. */
export const manifestName = "manifest.json";

/** Parts of a path below the run directory: none of them hidden, empty or leading upwards, whatever a changed manifest says. */
const name = z.string().regex(/^(?!.*(?:^|[\\/])[.\s]|.*[\\/]{2})[^\\/\p{Cc}][^\\\p{Cc}]{0,500}$/u);
const count = z.int().nonnegative();
const fileSchema = z.object({ name, records: count, sha256: z.string(), bytes: count });

const manifestSchema = z.object({
  khao: z.string(),
  configHash: z.string(),
  settings: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  inputs: z.array(z.string()),
  inputDigest: z.string().nullable(),
  counts: z.object({ pages: count, kept: count, rejected: count, failed: count }),
  files: z.array(fileSchema),
});

/** What the manifest says of a file: its path below the run directory, with `/` between its parts, its records and its bytes. */
export type FileSummary = Readonly<z.infer<typeof fileSchema>>;

/** What a run says about itself: its plan, its counts, its files. No clock is in it: the same run gives the same bytes. */
export type Manifest = Readonly<z.infer<typeof manifestSchema>>;

/**
 * Reads the manifest of a finished run.
 *
 * @throws {Problem} `manifest-not-readable`, `bad-manifest`
 */
export async function readManifest(folder: string): Promise<Manifest> {
  const path = join(folder, manifestName);
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    const hint = "name the folder of a finished run";
    throw new Problem("usage", "manifest-not-readable", `cannot read ${path}: ${messageOf(error)}`, hint);
  }
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch {
    const hint = "run khao clean --restart into this folder";
    throw new Problem("usage", "bad-manifest", `${path} is not a manifest of this version of khao`, hint);
  }
}
