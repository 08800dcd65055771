import { createHash } from "node:crypto";
import type { FinishedRun, LinePlace, RunEntry } from "./finished-run.ts";

/** The same page in two runs; null where a run does not have it. */
export interface MatchedPage {
  readonly before: RunEntry | null;
  readonly after: RunEntry | null;
  /** Byte by byte the same line. */
  readonly same: boolean;
}

/**
 * The pages of two runs, matched by their ids: first those of the second run, in its order, then what only the first one has. Holds a digest and
 * a place for each page of the first run, never its text.
 */
export async function* matchRuns(first: FinishedRun, second: FinishedRun): AsyncGenerator<MatchedPage> {
  const waiting = new Map<string, { readonly digest: string; readonly place: LinePlace }>();
  for await (const { entry, place } of first.lines()) waiting.set(idOf(entry), { digest: digestOf(entry), place });
  for await (const { entry } of second.lines()) {
    const known = waiting.get(idOf(entry));
    if (known === undefined) {
      yield { before: null, after: entry, same: false };
      continue;
    }
    waiting.delete(idOf(entry));
    if (known.digest === digestOf(entry)) yield { before: entry, after: entry, same: true };
    else yield { before: await first.lineAt(known.place), after: entry, same: false };
  }
  for (const { place } of waiting.values()) yield { before: await first.lineAt(place), after: null, same: false };
}

/** The id of a page of a run. */
export function idOf(entry: RunEntry): string {
  return entry.status === "kept" ? entry.record.id : entry.id;
}

function digestOf(entry: RunEntry): string {
  return createHash("sha256").update(JSON.stringify(entry)).digest("base64");
}
