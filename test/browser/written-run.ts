import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generatedPage } from "../../bench/generated-pages.mjs";
import type { ArticleRecord } from "../../src/article/record.ts";
import type { Outcome } from "../../src/batch/page-item.ts";
import { writeResult } from "../../src/batch/written-result.ts";
import { createPipeline } from "../../src/pipeline.ts";
import { openRunDirectory } from "../../src/write/run-directory.ts";

/** Pages that are cleaned for a run; what is more repeats them under other names. */
const cleaned = 500;

/** Writes outcomes as a finished run; gives its folder. */
export async function writeRun(outcomes: Iterable<Outcome>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "khao-report-"));
  const run = await openRunDirectory(folder, {
    khao: "0.0.0",
    configHash: "0123456789abcdef",
    settings: {},
    inputs: ["pages.ndjson"],
    inputDigest: null,
  });
  if (run.finished) throw new Error(`${folder} holds a run`);
  const counts = { pages: 0, kept: 0, rejected: 0, failed: 0 };
  for (const outcome of outcomes) {
    await run.write({ ...outcome, result: writeResult(outcome.result, 1) });
    counts.pages += 1;
    counts[outcome.result.status] += 1;
  }
  await run.finish(counts);
  return folder;
}

/** A generated run of any size, always the same. */
export function generatedRun(pages: number): Promise<string> {
  return writeRun(generatedOutcomes(pages));
}

function* generatedOutcomes(pages: number): Generator<Outcome> {
  const pipeline = createPipeline();
  const first: Outcome[] = [];
  for (let number = 0; number < pages; number++) {
    const { id, url, html } = generatedPage(number);
    const known = first[number % cleaned];
    if (known === undefined || number < cleaned) {
      const result =
        html === undefined
          ? ({ status: "failed", code: "bad-input", reason: "no html" } as const)
          : pipeline.run({ id, url, format: "html", content: html });
      first.push({ id, url, origin: { file: "pages.ndjson" }, size: html?.length ?? 0, result });
      yield first[number] as Outcome;
    } else yield { ...known, id, url, result: renamed(known.result, id, url, number) };
  }
}

function renamed(result: Outcome["result"], id: string, url: string, number: number): Outcome["result"] {
  if (result.status !== "kept") return result;
  const { title } = result.record;
  const record: ArticleRecord = {
    ...result.record,
    id,
    url,
    title: `${title?.replace(/\(\d+\)/u, "") ?? ""}(${number})`,
  };
  return { status: "kept", record };
}
