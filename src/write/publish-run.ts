import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { manifestName } from "./manifest.ts";
import type { Publication } from "./run-log.ts";
import { syncFile, syncFolder } from "./sync.ts";

/** Name of the file that says how long pages took. */
const performanceName = "performance.json";

/**
 * Gives the files of a run their names. Without a manifest a folder counts as unfinished, so that goes first and comes last. May be
 * broken off anywhere and done again.
 */
export async function publishRun(folder: string, work: string, publication: Publication): Promise<void> {
  const { manifest, remove, moves, performance } = publication;
  await rm(join(folder, manifestName), { force: true });
  for (const path of remove) await rm(join(folder, path), { force: true });
  const folders = new Set([folder]);
  for (const [from, to] of moves) {
    const [source, target] = [join(work, from), join(folder, to)];
    // What is not there any more has been moved before.
    if (!(await exists(source))) continue;
    await mkdir(dirname(target), { recursive: true });
    folders.add(dirname(target));
    await rm(target, { recursive: true, force: true });
    await rename(source, target);
  }
  await writeFile(join(folder, performanceName), `${JSON.stringify(performance, null, 2)}\n`);
  for (const one of folders) await syncFolder(one);
  const temporary = join(work, manifestName);
  await writeFile(temporary, `${JSON.stringify(manifest, null, 2)}\n`);
  await syncFile(temporary);
  await rename(temporary, join(folder, manifestName));
  await syncFolder(folder);
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
