import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { messageOf, Problem } from "../batch/problem.ts";
import type { Manifest } from "./manifest-schema.ts";

/** Name of the file that makes a folder a finished run. */
export const manifestName = "manifest.json";

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
  const { manifestSchema } = await import("./manifest-schema.ts");
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch {
    const hint = "run khao clean --restart into this folder";
    throw new Problem("usage", "bad-manifest", `${path} is not a manifest of this version of khao`, hint);
  }
}
