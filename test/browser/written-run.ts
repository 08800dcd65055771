import { createHash } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generatedPage } from "../../bench/generated-pages.mjs";
import type { ArticleRecord } from "../../src/article/record.ts";
import type { Outcome } from "../../src/batch/page-item.ts";
import { createPipeline } from "../../src/pipeline.ts";

/** Pages that are cleaned for a run; what is more repeats them under other names. */
const cleaned = 500;

/** Writes outcomes as a finished run; gives its folder. */
export async function writeRun(outcomes: Iterable<Outcome>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "khao-report-"));
  const lines: Record<Outcome["result"]["status"], string[]> = { kept: [], rejected: [], failed: [] };
  for (const outcome of outcomes) {
    const { result } = outcome;
    const line = result.status === "kept" ? result.record : lostPage(outcome);
    lines[result.status].push(JSON.stringify(line));
  }
  const files = Object.entries(lines).map(([status, own]) => {
    const name = status === "kept" ? "articles-00000.ndjson" : `${status}.ndjson`;
    const bytes = Buffer.from(own.map((line) => `${line}\n`).join(""));
    writeFileSync(join(folder, name), bytes);
    return { name, records: own.length, sha256: createHash("sha256").update(bytes).digest("hex"), bytes: bytes.length };
  });
  const { kept, rejected, failed } = lines;
  const counts = { kept: kept.length, rejected: rejected.length, failed: failed.length };
  const pages = counts.kept + counts.rejected + counts.failed;
  const about = {
    khao: "0.0.0",
    configHash: "0123456789abcdef",
    settings: {},
    inputs: ["pages.ndjson"],
    inputDigest: null,
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify({ ...about, counts: { pages, ...counts }, files }));
  return folder;
}

function lostPage({ id, url, origin, result }: Outcome): object {
  if (result.status === "kept") throw new Error(`${id} has a record`);
  const { status, code, reason } = result;
  const source = { file: origin?.file ?? null, offset: null };
  return { id, url, status, code, reason, source, ...(status === "rejected" ? { removed: result.ledger } : {}) };
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
      first.push({ id, url, origin: { file: "pages.ndjson" }, size: 0, result });
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
