import { mkdir, open, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Counts, Sink } from "../batch/page-item.ts";
import { messageOf, Problem } from "../batch/problem.ts";
import type { WrittenResult } from "../batch/written-result.ts";
import { lostPageLine } from "./outcome-lines.ts";
import { type FileSummary, type OutputFile, openOutputFile } from "./output-file.ts";

/** What a run says about itself. No clock is in it: the same run gives the same bytes. */
export interface Manifest {
  /** Version of khao. */
  readonly khao: string;
  readonly configHash: string;
  readonly inputs: readonly string[];
  readonly counts: Counts;
  readonly files: readonly FileSummary[];
}

/** Options of {@link openRunDirectory}. */
export interface RunDirectoryOptions {
  readonly khao: string;
  readonly configHash: string;
  readonly inputs: readonly string[];
  /** Records in one file of articles. Default 10,000. */
  readonly shardSize?: number;
}

/** A run directory being written. Until {@link RunDirectory.finish}, all files have temporary names. */
export interface RunDirectory extends Sink<WrittenResult> {
  readonly finish: (counts: Counts) => Promise<Manifest>;
  /** Takes the temporary files away. What an earlier run left stays as it was. */
  readonly discard: () => Promise<void>;
}

const manifestName = "manifest.json";
const shardName = /^articles-\d{5,9}\.ndjson$/u;

/**
 * Opens a run directory: `articles-00000.ndjson` and following, `rejected.ndjson`, `failed.ndjson` and `manifest.json`.
 *
 * @throws {Problem} `output-not-writable` if the folder cannot be made or written to.
 */
export async function openRunDirectory(folder: string, options: RunDirectoryOptions): Promise<RunDirectory> {
  const { khao, configHash, inputs, shardSize = 10_000 } = options;
  const shards: OutputFile[] = [];
  const summaries: FileSummary[] = [];
  const openShard = async (): Promise<OutputFile> => {
    const opened = await openOutputFile(folder, `articles-${String(shards.length).padStart(5, "0")}.ndjson`);
    shards.push(opened);
    return opened;
  };
  const [first, rejected, failed] = await prepare(folder, openShard);
  let shard = first;
  const files = (): OutputFile[] => [...shards, rejected, failed];

  return {
    write: async (outcome) => {
      if (outcome.result.status !== "kept") {
        return (outcome.result.status === "rejected" ? rejected : failed).line(lostPageLine(outcome));
      }
      if (shard.records() === shardSize) {
        // A finished shard is closed, so that a long run does not run out of open files.
        summaries.push(await shard.finish());
        shard = await openShard();
      }
      await shard.line(outcome.result.record);
    },
    finish: async (counts) => {
      for (const file of [shard, rejected, failed]) summaries.push(await file.finish());
      checkCounts(counts, summaries);
      const manifest: Manifest = { khao, configHash, inputs, counts, files: summaries };
      const manifestFile = await openOutputFile(folder, manifestName);
      await manifestFile.line(JSON.stringify(manifest, null, 2));
      await manifestFile.finish();
      // Without a manifest the directory counts as unfinished, so it goes first and comes last.
      await rm(join(folder, manifestName), { force: true });
      for (const file of files()) await file.publish();
      await removeOlderShards(folder, shards.length);
      await syncFolder(folder);
      await manifestFile.publish();
      await syncFolder(folder);
      return manifest;
    },
    discard: async () => {
      for (const file of files()) await file.discard();
    },
  };
}

async function prepare(
  folder: string,
  openShard: () => Promise<OutputFile>,
): Promise<[OutputFile, OutputFile, OutputFile]> {
  try {
    await mkdir(folder, { recursive: true });
    return [
      await openShard(),
      await openOutputFile(folder, "rejected.ndjson"),
      await openOutputFile(folder, "failed.ndjson"),
    ];
  } catch (error) {
    throw new Problem(
      "usage",
      "output-not-writable",
      `cannot write to ${folder}: ${messageOf(error)}`,
      "name a folder with -o; it is made if it is not there",
    );
  }
}

/** The promise "pages in = kept + rejected + failed", held against what was really written. */
function checkCounts(counts: Counts, files: readonly FileSummary[]): void {
  const records = (name: (file: FileSummary) => boolean): number =>
    files.filter(name).reduce((sum, file) => sum + file.records, 0);
  const kept = records(({ name }) => shardName.test(name));
  const rejected = records(({ name }) => name === "rejected.ndjson");
  const failed = records(({ name }) => name === "failed.ndjson");
  if (
    kept !== counts.kept ||
    rejected !== counts.rejected ||
    failed !== counts.failed ||
    kept + rejected + failed !== counts.pages
  ) {
    throw new Error(`${counts.pages} pages went in, but ${kept} + ${rejected} + ${failed} were written`);
  }
}

/** An earlier run into the same folder may have had more shards. */
async function removeOlderShards(folder: string, count: number): Promise<void> {
  for (const name of await readdir(folder)) {
    if (shardName.test(name) && Number(name.slice(9, -7)) >= count) await rm(join(folder, name));
  }
}

/** Makes the new names last. Some systems cannot open a folder; there the names are as safe as they can be. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, "r");
    await handle.sync().finally(() => handle.close());
  } catch {
    // Windows.
  }
}
