import { createReadStream } from "node:fs";
import { open, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { z } from "zod";
import { type ArticleRecord, recordSchemaVersion } from "../article/record.ts";
import type { FinishedRun, LinePlace, RunEntry, RunFacts, RunPerformance } from "../batch/finished-run.ts";
import { messageOf, Problem } from "../batch/problem.ts";
import { readLines } from "./lines.ts";

const count = z.int().nonnegative();
const performanceSchema = z.object({
  pages: count,
  seconds: z.number().nonnegative(),
  slowest: z.array(z.object({ id: z.string(), file: z.string().nullable(), milliseconds: z.number().nonnegative() })),
});
const keptSchema = z.looseObject({
  schema: z.literal(recordSchemaVersion),
  id: z.string(),
  blocks: z.array(z.looseObject({ text: z.string() })),
  removed: z.array(z.looseObject({ text: z.string() })),
  quality: z.looseObject({}),
});
const lostSchema = z.looseObject({
  status: z.enum(["rejected", "failed"]),
  id: z.string(),
  code: z.string(),
  reason: z.string(),
});

/**
 * Opens the folder of a finished run. Its pages are read when they are asked for, line by line.
 *
 * @param manifest - what the folder's manifest says, as `readManifest` gives it
 * @throws {Problem} `no-ndjson` if the run is in another format, and while pages are read `bad-record`
 */
export async function readRun(
  folder: string,
  {
    khao,
    configHash,
    inputs,
    counts,
    files,
  }: Omit<RunFacts, "performance"> & { readonly files: readonly { readonly name: string }[] },
): Promise<FinishedRun> {
  const lines = files.map(({ name }) => name).filter((name) => name.endsWith(".ndjson"));
  if (counts.kept > 0 && !lines.some(holdsArticles)) {
    const hint = "run khao clean with the format ndjson";
    throw new Problem("usage", "no-ndjson", `${folder} holds its records in a format that cannot be read back`, hint);
  }
  return {
    facts: { khao, configHash, inputs, counts, performance: await readPerformance(folder) },
    lines: async function* all() {
      for (const name of lines) yield* readEntries(folder, name);
    },
    lineAt: (place) => readEntry(folder, place),
  };
}

/** The measurements beside the manifest; a run without them, or with something else in their place, has none. */
async function readPerformance(folder: string): Promise<RunPerformance | null> {
  try {
    return performanceSchema.parse(JSON.parse(await readFile(join(folder, "performance.json"), "utf8")));
  } catch {
    return null;
  }
}

async function* readEntries(
  folder: string,
  file: string,
): AsyncGenerator<{ readonly entry: RunEntry; readonly place: LinePlace }> {
  for await (const { number, offset, bytes } of readLines(createReadStream(join(folder, file)))) {
    const place = { file, offset, length: bytes?.length ?? 0 };
    try {
      if (bytes === null) throw new Error("the line is too long");
      yield { entry: entryOf(file, bytes), place };
    } catch (error) {
      const wrong = error instanceof z.ZodError ? (error.issues[0]?.message ?? "") : messageOf(error);
      const hint = "khao verify tells what else is wrong with this run";
      const where = `${join(folder, file)}, line ${number}`;
      throw new Problem("usage", "bad-record", `${where}: no record of a run: ${wrong}`, hint);
    }
  }
}

async function readEntry(folder: string, { file, offset, length }: LinePlace): Promise<RunEntry> {
  const handle = await open(join(folder, file));
  try {
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, offset);
    return entryOf(file, buffer);
  } finally {
    await handle.close();
  }
}

function holdsArticles(file: string): boolean {
  return basename(file).startsWith("articles-");
}

/** What a line holds. What views rely on is checked, the whole schema is not: `khao verify` does that. */
function entryOf(file: string, bytes: Uint8Array): RunEntry {
  const value: unknown = JSON.parse(Buffer.from(bytes).toString("utf8"));
  if (!holdsArticles(file)) return lostSchema.parse(value) as unknown as RunEntry;
  return { status: "kept", record: keptSchema.parse(value) as unknown as ArticleRecord };
}
