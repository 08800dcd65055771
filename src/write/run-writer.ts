import type { Counts, Outcome } from "../batch/page-item.ts";
import { countReasons } from "../batch/reasons.ts";
import { beginTrail, itemsAfter } from "../batch/trail.ts";
import type { WrittenResult } from "../batch/written-result.ts";
import type { Journal } from "./journal.ts";
import type { Manifest } from "./manifest-schema.ts";
import { lostPageLine } from "./outcome-lines.ts";
import { performanceWatch } from "./performance.ts";
import { publicationOf } from "./publication.ts";
import { publishRun } from "./publish-run.ts";
import type { RecordFormat } from "./record-format.ts";
import type { RunDirectory } from "./run-directory.ts";
import { closeFiles, countsOf, dropWorkingFile, finishShard, nextShard, type RunFiles } from "./run-files.ts";
import type { Mark, RunEntry } from "./run-log.ts";
import type { RunPlan } from "./run-plan.ts";

/** Milliseconds after which the journal is told how far the run has come, however few pages that is. */
const markTime = 5000;

/** What a writer takes over from whoever opened the directory. */
export interface WriterStart {
  readonly folder: string;
  /** The hidden folder for files under work. */
  readonly work: string;
  readonly plan: RunPlan;
  readonly format: RecordFormat | undefined;
  readonly shardSize: number;
  readonly markPages: number;
  readonly files: RunFiles;
  readonly journal: Journal<RunEntry>;
  /** Where an interrupted run stood. */
  readonly mark: Mark | undefined;
  /** Gives the lock back and leaves all files where they are. */
  readonly unlock: () => Promise<void>;
  /** Gives the lock back and takes the hidden folder away. */
  readonly leave: () => Promise<void>;
}

/** Writes outcomes into a run directory, and tells the journal what the disk holds. */
export async function runWriter(start: WriterStart): Promise<RunDirectory> {
  const { folder, work, plan, format, shardSize, markPages, journal, mark: before } = start;
  let { files } = start;
  const passed = before && countsOf(files);
  const trail = beginTrail();
  const watch = performanceWatch(before?.performance);
  const reasons = countReasons(before?.reasons);
  let markedAt = performance.now();
  let unmarked = 0;
  /** Until the pages that were done before are passed by, and found to be the same, the run stands where it stood. */
  let isUnderWay = false;
  /** After a write that failed nobody knows what the files hold; the journal does. */
  let isSound = true;

  const mark = async (): Promise<Mark> => {
    const { kept, rejected, failed } = files.open;
    const states = { kept: await kept.settle(), rejected: await rejected.settle(), failed: await failed.settle() };
    const here = { pages: trail.pages(), trail: trail.digest() };
    const { pages, trail: digest } = isUnderWay ? here : (before ?? here);
    const state: Mark = {
      pages,
      trail: digest,
      shard: files.shard,
      files: states,
      performance: watch.now(),
      reasons: reasons.all(),
    };
    await journal.add({ mark: state });
    markedAt = performance.now();
    unmarked = 0;
    return state;
  };
  const turnOver = async (): Promise<void> => {
    await mark();
    const { shard, next } = await nextShard(work, files, format);
    files = next;
    await journal.add({ shard });
    await mark();
    await dropWorkingFile(work, shard);
  };
  const write = async (outcome: Outcome<WrittenResult>): Promise<void> => {
    const { id, size, result } = outcome;
    isUnderWay = true;
    await files.open[result.status].line(result.status === "kept" ? result.record : lostPageLine(outcome));
    trail.add(id, size);
    watch.add(outcome);
    reasons.add(outcome);
    unmarked += 1;
    if (files.open.kept.records() >= shardSize) await turnOver();
    else if (unmarked >= markPages || performance.now() - markedAt >= markTime) await mark();
  };
  const finish = async (counts: Counts): Promise<Manifest> => {
    isUnderWay = true;
    const { files: lost } = await mark();
    const { open, finished } = files;
    const isLast = open.kept.records() > 0 || finished.length === 0;
    const shards = isLast ? [...finished, await finishShard(work, files, format)] : finished;
    const publication = await publicationOf({ folder, work, plan, format, shards, lost, performance: watch.now() });
    checkCounts(publication.manifest.counts, counts, passed);
    await journal.add({ publication });
    await close();
    await publishRun(folder, work, publication);
    await start.leave();
    return publication.manifest;
  };
  const close = async (): Promise<void> => {
    await closeFiles(files.open);
    await journal.close();
  };
  const soundly = async <T>(action: Promise<T>): Promise<T> => {
    try {
      return await action;
    } catch (error) {
      isSound = false;
      throw error;
    }
  };
  // Interrupted between the last record of a shard and its final form.
  if (files.open.kept.records() >= shardSize) await turnOver();

  return {
    passed,
    reasons: reasons.all,
    performance: watch.now,
    itemsLeft: (items) => (before === undefined ? items : itemsAfter(items, before, trail)),
    write: (outcome) => soundly(write(outcome)),
    finish: (counts) => soundly(finish(counts)),
    pause: async () => {
      if (isSound) await mark().catch(() => undefined);
      await close().catch(() => undefined);
      await start.unlock();
    },
  };
}

/** The promise "pages in = kept + rejected + failed", held against what was really written. */
function checkCounts(written: Counts, now: Counts, before: Counts | undefined): void {
  for (const name of ["pages", "kept", "rejected", "failed"] as const) {
    const counted = now[name] + (before?.[name] ?? 0);
    if (written[name] !== counted)
      throw new Error(`${name}: ${counted} pages were counted, and ${written[name]} written`);
  }
}
