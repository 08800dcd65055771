import type { FinishedRun } from "../batch/finished-run.ts";
import { readRun } from "../read/run.ts";
import { readManifest } from "../write/manifest.ts";

/** Opens the folder of a finished run for the commands that look at one. */
export async function openRun(folder: string): Promise<FinishedRun> {
  return readRun(folder, await readManifest(folder));
}
