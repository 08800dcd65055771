import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Counts } from "../batch/page-item.ts";
import type { FinishedShard } from "./finished-shard.ts";
import { readManifest } from "./manifest.ts";
import type { FileSummary, Manifest } from "./manifest-schema.ts";
import type { Performance } from "./performance.ts";
import type { RecordFormat } from "./record-format.ts";
import { lostNames } from "./run-files.ts";
import type { Mark, Publication } from "./run-log.ts";
import type { RunPlan } from "./run-plan.ts";
import { shardPath } from "./shard-path.ts";
import { syncFile } from "./sync.ts";
import { hashBegin } from "./working-file.ts";

/** What is known when every page is through. */
export interface Through {
  readonly folder: string;
  readonly work: string;
  readonly plan: RunPlan;
  readonly format: RecordFormat | undefined;
  readonly shards: readonly FinishedShard[];
  readonly lost: Pick<Mark["files"], keyof typeof lostNames>;
  readonly performance: Performance;
}

/** Works out the final names of all files, and what the manifest says of them. */
export async function publicationOf(through: Through): Promise<Publication> {
  const { folder, work, plan, format, shards, lost, performance } = through;
  const nameOf = format?.shardPath ?? ((index: number): string => shardPath(index, ".ndjson"));
  const moves: [string, string][] = [];
  const files: FileSummary[] = [];
  for (const { shard, name, records, files: parts } of shards) {
    const target = nameOf(shard, shards.length);
    moves.push([name, target]);
    // Of a folder, every file holds one record.
    for (const { path, bytes, sha256 } of parts) {
      const [whole, count] = path === "" ? [target, records] : [`${target}/${path}`, 1];
      files.push({ name: whole, records: count, sha256, bytes });
    }
  }
  for (const status of ["rejected", "failed"] as const) {
    const { records, bytes, sha256 } = lost[status];
    moves.push([lostNames[status], lostNames[status]]);
    files.push({ name: lostNames[status], records, sha256, bytes });
  }
  const about = { shards: shards.length, records: shards.reduce((sum, { records }) => sum + records, 0) };
  for (const [at, { path, content }] of (format?.companions?.(about) ?? []).entries()) {
    const temporary = `companion-${at}`;
    await writeFile(join(work, temporary), content);
    await syncFile(join(work, temporary));
    moves.push([temporary, path]);
    const sha256 = (await hashBegin(join(work, temporary))).digest("hex");
    files.push({ name: path, records: 0, sha256, bytes: Buffer.byteLength(content) });
  }
  const pages = about.records + lost.rejected.records + lost.failed.records;
  const counts: Counts = { pages, kept: about.records, rejected: lost.rejected.records, failed: lost.failed.records };
  const manifest: Manifest = { ...plan, settings: { ...plan.settings }, inputs: [...plan.inputs], counts, files };
  return { manifest, remove: await leftOver(folder, files), moves, performance };
}

/** Files that an earlier run made, and this one does not. */
async function leftOver(folder: string, files: readonly FileSummary[]): Promise<string[]> {
  const earlier = await readManifest(folder).catch(() => undefined);
  const ours = new Set(files.map(({ name }) => name));
  return (earlier?.files ?? []).map(({ name }) => name).filter((name) => !ours.has(name));
}
