import { createReadStream } from "node:fs";
import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import type { ArticleRecord } from "../article/record.ts";
import { linesOf } from "./lines-of.ts";
import type { RecordFormat } from "./record-format.ts";
import { syncFile, syncFolder } from "./sync.ts";
import { hashBegin } from "./working-file.ts";

/** A file of a shard: its path below the shard, empty where the shard is one file. */
interface ShardFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A shard in its final form, still under a name of the working folder. */
export interface FinishedShard {
  readonly shard: number;
  readonly name: string;
  readonly records: number;
  readonly files: readonly ShardFile[];
}

/** Puts the records of a working file into their final form, beside it, and waits until the disk has that. */
export async function encodeShard(
  folder: string,
  working: string,
  format: RecordFormat,
  about: Pick<FinishedShard, "shard" | "name" | "records">,
): Promise<FinishedShard> {
  const target = join(folder, about.name);
  await rm(target, { recursive: true, force: true });
  await format.encode(records(join(folder, working)), target);
  const files: ShardFile[] = [];
  for (const path of format.isFolder ? await filesBelow(target) : [""]) {
    const file = join(target, path);
    await syncFile(file);
    files.push({ path, bytes: (await stat(file)).size, sha256: (await hashBegin(file)).digest("hex") });
  }
  if (format.isFolder) await syncFolder(target);
  await syncFolder(folder);
  return { ...about, files };
}

/** Whether a shard still is what it was when it was finished. */
export async function isWhole(folder: string, { name, files }: FinishedShard): Promise<boolean> {
  for (const { path, sha256 } of files) {
    if ((await hashBegin(join(folder, name, path))).digest("hex") !== sha256) return false;
  }
  return true;
}

async function* records(path: string): AsyncGenerator<ArticleRecord> {
  for await (const line of linesOf(createReadStream(path))) yield JSON.parse(line.toString("utf8"));
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}
