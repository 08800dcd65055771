import { mkdir, readdir, rm, rmdir } from "node:fs/promises";
import { join } from "node:path";
import type { Counts, PageItem, Sink } from "../batch/page-item.ts";
import { messageOf, Problem } from "../batch/problem.ts";
import type { Reasons } from "../batch/reasons.ts";
import type { WrittenResult } from "../batch/written-result.ts";
import { type JournalLine, openJournal } from "./journal.ts";
import type { Manifest } from "./manifest-schema.ts";
import type { Performance } from "./performance.ts";
import { publishRun } from "./publish-run.ts";
import type { RecordFormat } from "./record-format.ts";
import { beginFiles, restoreFiles } from "./run-files.ts";
import { takeLock } from "./run-lock.ts";
import type { RunEntry } from "./run-log.ts";
import type { RunPlan } from "./run-plan.ts";
import { journalPath, type RunState, runState, workName } from "./run-state.ts";
import { runWriter } from "./run-writer.ts";

/** Options of {@link openRunDirectory}. */
export interface RunDirectoryOptions {
  /** Form of the records. Default: NDJSON as it is. */
  readonly format?: RecordFormat | undefined;
  /** Records in one file of articles. Default 10,000. */
  readonly shardSize?: number;
  /** Pages after which the journal is told how far the run has come; five seconds are enough as well. Default 500. */
  readonly markPages?: number;
  /** Gives up what an earlier run has left: an unfinished one at once, a finished one when this run is through. */
  readonly restart?: boolean;
}

/** A run directory being written. Until {@link RunDirectory.finish}, all files are in a hidden folder below it. */
export interface RunDirectory extends Sink<WrittenResult> {
  readonly finished?: undefined;
  /** Pages that were done before; undefined for a run that begins. */
  readonly passed: Counts | undefined;
  /** The items that are still to be cleaned, of all items of the run. */
  readonly itemsLeft: (items: AsyncIterable<PageItem>) => AsyncIterable<PageItem>;
  /** Why pages have no record, and how long pages took: all sessions of the run together. */
  readonly reasons: () => Reasons;
  readonly performance: () => Performance;
  /**
   * Gives the files their names.
   *
   * @param counts Of the pages written since it was opened.
   */
  readonly finish: (counts: Counts) => Promise<Manifest>;
  /** Lets go of the directory before the end. What is written stays, and the same command goes on from there. */
  readonly pause: () => Promise<void>;
}

/** A run directory where nothing is left to do. */
export interface FinishedRun {
  readonly finished: Manifest;
}

/**
 * Opens a run directory: a new run, one that was interrupted, or one that is finished already.
 *
 * @throws {Problem} `output-not-writable`, `run-locked`, and `inputs-changed` or `configuration-changed` if an earlier run of another
 *   plan is there.
 */
export async function openRunDirectory(
  folder: string,
  plan: RunPlan,
  options: RunDirectoryOptions = {},
): Promise<RunDirectory | FinishedRun> {
  const work = join(folder, workName);
  try {
    await mkdir(work, { recursive: true });
  } catch (error) {
    const hint = "name a folder with -o; it is made if it is not there";
    throw new Problem("usage", "output-not-writable", `cannot write to ${folder}: ${messageOf(error)}`, hint);
  }
  const unlock = await takeLock(work);
  try {
    const state: RunState = options.restart ? { kind: "new" } : await runState(folder, plan);
    if (state.kind === "other") throw state.problem;
    const lines = state.kind === "unfinished" ? state.lines : [];
    const finished = state.kind === "finished" ? state.manifest : await publishAgain(folder, work, lines);
    if (finished === undefined) return await begin(folder, plan, options, lines, unlock);
    await leave(work, unlock);
    return { finished };
  } catch (error) {
    await unlock();
    // Empty if there was nothing before.
    await rmdir(work).catch(() => undefined);
    throw error;
  }
}

/** Ends a run that was interrupted while its files were given their names. */
async function publishAgain(
  folder: string,
  work: string,
  lines: readonly JournalLine<RunEntry>[],
): Promise<Manifest | undefined> {
  const last = lines.at(-1)?.entry;
  if (!last || !("publication" in last)) return undefined;
  await publishRun(folder, work, last.publication);
  return last.publication.manifest;
}

/** The lock goes last, and takes nothing along that another process may have made by then. */
async function leave(work: string, unlock: () => Promise<void>): Promise<void> {
  for (const name of await readdir(work)) {
    if (!name.startsWith("lock")) await rm(join(work, name), { recursive: true, force: true });
  }
  await unlock();
  await rmdir(work).catch(() => undefined);
}

async function begin(
  folder: string,
  plan: RunPlan,
  { format, shardSize = 10_000, markPages = 500 }: RunDirectoryOptions,
  lines: readonly JournalLine<RunEntry>[],
  unlock: () => Promise<void>,
): Promise<RunDirectory> {
  const work = join(folder, workName);
  const restored = await restoreFiles(work, lines);
  const journal = await openJournal<RunEntry>(journalPath(folder), restored?.end ?? 0);
  if (restored === undefined) await journal.add({ plan });
  const files = restored ?? (await beginFiles(work));
  return runWriter({
    folder,
    work,
    plan,
    format,
    shardSize,
    markPages,
    files,
    journal,
    mark: restored?.mark,
    unlock,
    leave: () => leave(work, unlock),
  });
}
