import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Counts } from "../batch/page-item.ts";
import { encodeShard, type FinishedShard, isWhole } from "./finished-shard.ts";
import type { JournalLine } from "./journal.ts";
import type { RecordFormat } from "./record-format.ts";
import { type Mark, type RunEntry, statuses } from "./run-log.ts";
import { shardPath } from "./shard-path.ts";
import { nothingYet, openWorkingFile, type WorkingFile } from "./working-file.ts";

/** The files of a run that is under way. */
export interface RunFiles {
  /** Number of the shard that is open. */
  readonly shard: number;
  readonly finished: readonly FinishedShard[];
  readonly open: Readonly<Record<(typeof statuses)[number], WorkingFile>>;
}

/** Names of the files for pages without a record, under work and after. */
export const lostNames = { rejected: "rejected.ndjson", failed: "failed.ndjson" } as const;

/** Name of the file that a shard is gathered in, and of its final form where that is the same. */
function workingName(shard: number): string {
  return shardPath(shard, ".ndjson");
}

/** The files of a run that begins. */
export async function beginFiles(folder: string): Promise<RunFiles> {
  const open = await openAll(folder, 0, { kept: nothingYet, rejected: nothingYet, failed: nothingYet });
  if (open === undefined) throw new Error("a new file is not empty");
  return { shard: 0, finished: [], open };
}

/**
 * The files of a run as they were at the last moment that everything on the disk still agrees with.
 *
 * @param lines Journal of the run.
 * @returns undefined if there is no such moment. `end` is where it ends in the journal.
 */
export async function restoreFiles(
  folder: string,
  lines: readonly JournalLine<RunEntry>[],
): Promise<(RunFiles & { readonly mark: Mark; readonly end: number }) | undefined> {
  for (const [at, { entry, end }] of [...lines.entries()].reverse()) {
    if (!("mark" in entry)) continue;
    const { mark } = entry;
    const finished = lines.slice(0, at).flatMap((line) => ("shard" in line.entry ? [line.entry.shard] : []));
    if (!(await areWhole(folder, finished))) continue;
    const open = await openAll(folder, mark.shard, mark.files);
    if (open !== undefined) return { shard: mark.shard, finished, open, mark, end };
  }
  return undefined;
}

/** How many pages are in the files. */
export function countsOf({ finished, open }: RunFiles): Counts {
  const kept = finished.reduce((sum, { records }) => sum + records, open.kept.records());
  const [rejected, failed] = [open.rejected.records(), open.failed.records()];
  return { pages: kept + rejected + failed, kept, rejected, failed };
}

/** Puts the open shard into its final form, and opens a new one. */
export async function nextShard(
  folder: string,
  files: RunFiles,
  format: RecordFormat | undefined,
): Promise<{ readonly shard: FinishedShard; readonly next: RunFiles }> {
  const shard = await finishShard(folder, files, format);
  const number = files.shard + 1;
  const kept = await openWorkingFile(join(folder, workingName(number)));
  if (kept === undefined) throw new Error("a new file is not empty");
  return { shard, next: { shard: number, finished: [...files.finished, shard], open: { ...files.open, kept } } };
}

/** Puts the open shard into its final form, and closes it. */
export async function finishShard(
  folder: string,
  files: RunFiles,
  format: RecordFormat | undefined,
): Promise<FinishedShard> {
  const { shard, open } = files;
  const { records, bytes, sha256 } = await open.kept.settle();
  await open.kept.close();
  const working = workingName(shard);
  if (format === undefined) return { shard, name: working, records, files: [{ path: "", bytes, sha256 }] };
  return encodeShard(folder, working, format, { shard, name: `shard-${shard}`, records });
}

/** Removes the working file of a shard whose final form is another file, once that is in the journal. */
export async function dropWorkingFile(folder: string, { shard, name }: FinishedShard): Promise<void> {
  if (name !== workingName(shard)) await rm(join(folder, workingName(shard)), { force: true });
}

export async function closeFiles(open: RunFiles["open"]): Promise<void> {
  for (const status of statuses) await open[status].close();
}

async function areWhole(folder: string, shards: readonly FinishedShard[]): Promise<boolean> {
  for (const shard of shards) if (!(await isWhole(folder, shard))) return false;
  return true;
}

async function openAll(folder: string, shard: number, states: Mark["files"]): Promise<RunFiles["open"] | undefined> {
  const names = { kept: workingName(shard), ...lostNames };
  const [kept, rejected, failed] = await Promise.all(
    statuses.map((status) => openWorkingFile(join(folder, names[status]), states[status])),
  );
  if (kept && rejected && failed) return { kept, rejected, failed };
  for (const file of [kept, rejected, failed]) await file?.close();
  return undefined;
}
