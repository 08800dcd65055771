import { join } from "node:path";
import { runBatch } from "../batch/run-batch.ts";
import { reasonLines, slowPagesLine, summaryLine, watchFailures } from "../report/summary.ts";
import { plain } from "../report/terminal.ts";
import { lineWriter } from "../write/line-writer.ts";
import type { Manifest } from "../write/manifest-schema.ts";
import { openRunDirectory, type RunDirectory } from "../write/run-directory.ts";
import { type CleanCommandOptions, type CleanJob, expectedPages, formatOf, planOf } from "./clean-job.ts";
import { showProgress } from "./progress.ts";
import { exitCodes, Interruption, say } from "./session.ts";

/** Cleans pages into a run directory, or goes on with a run that is there. */
export async function cleanToFolder(job: CleanJob): Promise<void> {
  const { options } = job;
  const { output, restart = false } = options;
  const tell = options.quiet ? (): void => undefined : say;
  const run = await openRunDirectory(output, planOf(job), { format: formatOf(options), restart });
  if (run.finished) {
    tell("nothing to do: this run is finished already");
    return end(run.finished, options, tell);
  }
  if (run.passed) tell(`going on after ${run.passed.pages} pages of an interrupted run`);
  const { manifest, failures } = await toTheEnd(run, job);
  const { failed } = manifest.counts;
  for (const failure of failures) tell(failure);
  if (failed > failures.length) tell(plain(`… all ${failed} in ${join(output, "failed.ndjson")}`));
  for (const line of reasonLines(run.reasons())) tell(line);
  const slow = slowPagesLine(run.performance().slowest, join(output, "performance.json"));
  if (slow !== undefined) tell(slow);
  const skipped = job.skipped.words();
  if (skipped !== undefined) tell(plain(`skipped ${skipped}`));
  return end(manifest, options, tell);
}

async function toTheEnd(
  run: RunDirectory,
  job: CleanJob,
): Promise<{ readonly manifest: Manifest; readonly failures: readonly string[] }> {
  const { options, signal, items } = job;
  const sink = watchFailures(run);
  const progress = showProgress({
    stream: process.stderr,
    quiet: options.quiet ?? false,
    total: expectedPages(job),
    before: run.passed,
  });
  const { clean, pace } = job.cleaner;
  try {
    const counts = await runBatch(run.itemsLeft(items), clean, sink, { ...pace, signal, onProgress: progress.show });
    return { manifest: await run.finish(counts), failures: sink.failures };
  } catch (error) {
    await run.pause();
    if (!(error instanceof Interruption)) throw error;
    throw new Interruption("what is done is kept", "the same command goes on from there");
  } finally {
    progress.clear();
  }
}

async function end(
  manifest: Manifest,
  { output, json = false }: CleanCommandOptions,
  tell: (words: string) => void,
): Promise<void> {
  tell(summaryLine(manifest.counts, output));
  if (json) await lineWriter(process.stdout)(JSON.stringify(manifest));
  if (manifest.counts.failed > 0) process.exitCode = exitCodes.somePagesFailed;
}
