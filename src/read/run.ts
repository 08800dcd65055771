import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { recordSchemaVersion } from "../article/record.ts";
import type { FinishedRun, RunEntry, RunPerformance } from "../batch/finished-run.ts";
import { messageOf, Problem } from "../batch/problem.ts";
import { readLines } from "./lines.ts";

const count = z.int().nonnegative();
const manifestSchema = z.object({
  khao: z.string(),
  configHash: z.string(),
  inputs: z.array(z.string()),
  counts: z.object({ pages: count, kept: count, rejected: count, failed: count }),
  // The pattern keeps a changed manifest from naming files outside of the folder.
  files: z.array(z.object({ name: z.string().regex(/^[a-z][a-z0-9-]{0,40}(?:\.[a-z0-9]{1,12}){1,3}$/u) })),
});
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
 * @throws {Problem} `manifest-not-readable`, `bad-manifest`, `no-ndjson` if the run is in another format; while pages are read `bad-record`
 */
export async function readRun(folder: string): Promise<FinishedRun> {
  const { files, ...facts } = await readManifest(folder);
  const lines = files.map(({ name }) => name).filter((name) => name.endsWith(".ndjson"));
  if (facts.counts.kept > 0 && !lines.some((name) => name.startsWith("articles-"))) {
    const hint = "run khao clean with the format ndjson";
    throw new Problem("usage", "no-ndjson", `${folder} holds its records in a format that cannot be read back`, hint);
  }
  return {
    facts: { ...facts, performance: await readPerformance(folder) },
    entries: async function* entries() {
      for (const name of lines) yield* readEntries(folder, name);
    },
  };
}

async function readManifest(folder: string): Promise<z.infer<typeof manifestSchema>> {
  const path = join(folder, "manifest.json");
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    const hint = "name the folder of a finished run";
    throw new Problem("usage", "manifest-not-readable", `cannot read ${path}: ${messageOf(error)}`, hint);
  }
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch {
    const hint = "run khao clean into this folder again";
    throw new Problem("usage", "bad-manifest", `${path} is not a manifest of khao`, hint);
  }
}

/** The measurements beside the manifest; a run without them, or with something else in their place, has none. */
async function readPerformance(folder: string): Promise<RunPerformance | null> {
  try {
    return performanceSchema.parse(JSON.parse(await readFile(join(folder, "performance.json"), "utf8")));
  } catch {
    return null;
  }
}

async function* readEntries(folder: string, name: string): AsyncGenerator<RunEntry> {
  const path = join(folder, name);
  for await (const { number, bytes } of readLines(createReadStream(path))) {
    try {
      if (bytes === null) throw new Error("the line is too long");
      const value: unknown = JSON.parse(Buffer.from(bytes).toString("utf8"));
      yield name.startsWith("articles-")
        ? {
            status: "kept",
            record: keptSchema.parse(value) as unknown as Extract<RunEntry, { status: "kept" }>["record"],
          }
        : (lostSchema.parse(value) as unknown as Exclude<RunEntry, { status: "kept" }>);
    } catch (error) {
      const wrong = error instanceof z.ZodError ? (error.issues[0]?.message ?? "") : messageOf(error);
      const hint = "khao verify tells what else is wrong with this run";
      throw new Problem("usage", "bad-record", `${path}, line ${number}: no record of a run: ${wrong}`, hint);
    }
  }
}
