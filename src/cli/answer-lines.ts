import type { Outcome } from "../batch/page-item.ts";
import { runBatch } from "../batch/run-batch.ts";
import type { WrittenResult } from "../batch/written-result.ts";
import { type NdjsonOptions, readNdjson } from "../read/ndjson.ts";
import { lineWriter } from "../write/line-writer.ts";
import { answerLine } from "../write/outcome-lines.ts";
import { type CleaningOptions, cleanOptionsOf, interruptSignal } from "./session.ts";
import { openCleaner, type WorkerOptions } from "./workers.ts";

/** Options of the commands that answer lines. */
export interface AnswerOptions extends WorkerOptions, CleaningOptions {}

/** Answers each line of standard input with one line, in the same order. */
export async function answerLines(options: AnswerOptions, lines: Omit<NdjsonOptions, "name">): Promise<void> {
  const signal = interruptSignal();
  const cleanOptions = await cleanOptionsOf(options);
  const { clean, pace, close } = await openCleaner(cleanOptions, signal, options);
  const writeLine = lineWriter(process.stdout);
  const pages = readNdjson(process.stdin, { ...lines, name: "stdin" });
  const sink = { write: (outcome: Outcome<WrittenResult>) => writeLine(answerLine(outcome)) };
  await runBatch(pages, clean, sink, { ...pace, signal }).finally(close);
}
