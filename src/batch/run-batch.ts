import PQueue from "p-queue";
import type { Page } from "../article/page.ts";
import type { CleanResult } from "../article/result.ts";
import type { Counts, Outcome, PageItem, Sink } from "./page-item.ts";
import { messageOf } from "./problem.ts";

/** The seam where pages are cleaned: on this thread today, in a pool of workers as well. */
export type Clean = (page: Page) => Promise<CleanResult>;

/** Options of {@link runBatch}. */
export interface BatchOptions {
  /** How many pages may be under work at once. Default 1. */
  readonly concurrency?: number;
  /** Stops the run before its next page; {@link runBatch} then throws the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called after each written page. */
  readonly onProgress?: (counts: Counts) => void;
}

/** Outcomes that may wait for a slower page in front of them, for each page under work. */
const waitingForEach = 4;

/**
 * Cleans pages and hands the outcomes to a sink, in the order of the input whatever the concurrency. Reads no further than
 * the sink can follow. A page that makes `clean` throw becomes a failed record `internal-error`; the run goes on.
 *
 * @returns The counts, where pages = kept + rejected + failed.
 * @throws What the reader or the sink threw, or the reason of the signal.
 */
export async function runBatch(
  items: AsyncIterable<PageItem>,
  clean: Clean,
  sink: Sink,
  options: BatchOptions = {},
): Promise<Counts> {
  const { concurrency = 1, signal, onProgress } = options;
  const cleaning = new PQueue({ concurrency });
  const writing = new PQueue({ concurrency: 1 });
  const stop = new AbortController();
  const interrupt = (): void => stop.abort(signal?.reason);
  if (signal?.aborted) interrupt();
  signal?.addEventListener("abort", interrupt, { once: true });

  const counts = { pages: 0, kept: 0, rejected: 0, failed: 0 };
  const write = async (item: PageItem): Promise<void> => {
    const cleaned = cleaning.add(async () => (stop.signal.aborted ? undefined : cleanItem(item, clean)));
    const turn = writing.add(async () => {
      const outcome = await cleaned;
      if (outcome === undefined || stop.signal.aborted) return;
      await sink.write(outcome);
      counts[outcome.result.status] += 1;
      onProgress?.({ ...counts, pages: counts.kept + counts.rejected + counts.failed });
    });
    turn.catch((error: unknown) => stop.abort(error));
    await writing.onSizeLessThan(concurrency * waitingForEach);
  };

  const iterator = items[Symbol.asyncIterator]();
  try {
    while (!stop.signal.aborted) {
      const next = await unlessStopped(iterator.next(), stop.signal);
      if (next === undefined || next.done === true) break;
      counts.pages += 1;
      await write(next.value);
    }
  } catch (error) {
    stop.abort(error);
  } finally {
    await writing.onIdle();
    signal?.removeEventListener("abort", interrupt);
    // Not awaited: a reader that waits for a terminal would hold back the end of an interrupted run.
    if (stop.signal.aborted) void iterator.return?.()?.catch(() => undefined);
  }
  if (stop.signal.aborted) throw stop.signal.reason;
  if (counts.pages !== counts.kept + counts.rejected + counts.failed) {
    throw new Error(`${counts.pages} pages went in, but ${counts.kept + counts.rejected + counts.failed} came out`);
  }
  return counts;
}

/** Not `Promise.race` with one promise for the whole run: that would remember every page until the run ends. */
function unlessStopped<T>(promise: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const stopped = (): void => resolve(undefined);
    signal.addEventListener("abort", stopped, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", stopped));
  });
}

async function cleanItem(item: PageItem, clean: Clean): Promise<Outcome> {
  if (item.failed) {
    const { id, code, reason, origin } = item.failed;
    return { id, url: null, origin, result: { status: "failed", code, reason } };
  }
  const { id, url = null, origin = null } = item.page;
  try {
    return { id, url, origin, result: await clean(item.page) };
  } catch (error) {
    return { id, url, origin, result: { status: "failed", code: "internal-error", reason: messageOf(error) } };
  }
}
