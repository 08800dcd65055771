import { countReasons } from "../batch/reasons.ts";
import { runBatch } from "../batch/run-batch.ts";
import { lostPageWords, reasonLines, summaryLine } from "../report/summary.ts";
import { plain } from "../report/terminal.ts";
import { lineWriter } from "../write/line-writer.ts";
import { recordShape } from "../write/record-shape.ts";
import { recordStream } from "../write/record-stream.ts";
import { khaoShape } from "../write/shapes/khao.ts";
import { type CleanJob, expectedPages, planOf } from "./clean-job.ts";
import { showProgress } from "./progress.ts";
import { exitCodes, say } from "./session.ts";

/** Cleans pages to standard output, a record a line. */
export async function cleanToStream(job: CleanJob): Promise<void> {
  const { options, signal, items } = job;
  const { quiet = false, json = false } = options;
  const tell = quiet ? (): void => undefined : say;
  const writeLine = lineWriter(process.stdout);
  const reasons = countReasons();
  const shape = recordShape(options.schema) ?? khaoShape;
  const sink = recordStream(writeLine, shape, (outcome) => {
    reasons.add(outcome);
    tell(lostPageWords(outcome) ?? "");
  });
  const progress = showProgress({ stream: process.stderr, quiet, total: expectedPages(job), before: undefined });
  const { clean, pace } = job.cleaner;
  const counts = await runBatch(items, clean, sink, { ...pace, signal, onProgress: progress.show }).finally(
    progress.clear,
  );
  for (const line of reasonLines(reasons.all())) tell(line);
  const skipped = job.skipped.words();
  if (skipped !== undefined) tell(plain(`skipped ${skipped}`));
  tell(summaryLine(counts, "-"));
  if (json) await writeLine(JSON.stringify({ ...planOf(job), counts }));
  if (counts.failed > 0) process.exitCode = exitCodes.somePagesFailed;
}
