import PQueue from "p-queue";
import type { Page } from "../article/page.ts";
import type { CleanResult } from "../article/result.ts";
import type { CountedResult, Counts, FailedResult, Outcome, PageItem, Sink } from "./page-item.ts";
import { messageOf, Problem } from "./problem.ts";
import { sizeOf } from "./trail.ts";

/** The seam where pages are cleaned: on this thread, or in a pool of workers. */
export type Clean<R extends CountedResult = CleanResult> = (page: Page) => Promise<R | FailedResult>;

/** How far a run goes ahead of what is written. */
export interface Pace {
  /** How many pages may be under work at once. Default 1. */
  readonly concurrency?: number;
  /** How many outcomes may wait for a slower page in front of them. Default 4 for each page under work. */
  readonly waiting?: number;
}

/** Options of {@link runBatch}. */
export interface BatchOptions extends Pace {
  /** Stops the run before its next page; {@link runBatch} then throws the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called after each written page. */
  readonly onProgress?: (counts: Counts) => void;
}

/** Bytes of pages between the reader and the sink: pages may be large, and a count alone would not bound the memory. */
const mostBytes = 32 * 1024 * 1024;

/**
 * Cleans pages and hands the outcomes to a sink, in the order of the input whatever the concurrency. Reads no further than
 * the sink can follow. A page that makes `clean` throw becomes a failed record `internal-error`; the run goes on. Only a
 * {@link Problem} ends it: then no page could be cleaned.
 *
 * @returns The counts, where pages = kept + rejected + failed.
 * @throws What the reader or the sink threw, the problem of `clean`, or the reason of the signal.
 */
export async function runBatch<R extends CountedResult = CleanResult>(
  items: AsyncIterable<PageItem>,
  clean: Clean<R>,
  sink: Sink<R>,
  options: BatchOptions = {},
): Promise<Counts> {
  const { concurrency = 1, waiting = concurrency * 4, signal, onProgress } = options;
  const cleaning = new PQueue({ concurrency });
  const writing = new PQueue({ concurrency: 1 });
  const held = byteGate(mostBytes);
  const stop = new AbortController();
  const interrupt = (): void => stop.abort(signal?.reason);
  if (signal?.aborted) interrupt();
  signal?.addEventListener("abort", interrupt, { once: true });

  const counts = { pages: 0, kept: 0, rejected: 0, failed: 0 };
  const write = async (item: PageItem): Promise<void> => {
    const size = sizeOf(item);
    held.take(size);
    const cleaned = cleaning.add(async () => (stop.signal.aborted ? undefined : cleanItem(item, size, clean)));
    // Heard at once, not when its turn comes: nothing after it would be written.
    cleaned.catch((error: unknown) => stop.abort(error));
    const turn = writing.add(async () => {
      const outcome = await cleaned;
      held.give(size);
      if (outcome === undefined || stop.signal.aborted) return;
      await sink.write(outcome);
      counts[outcome.result.status] += 1;
      onProgress?.({ ...counts, pages: counts.kept + counts.rejected + counts.failed });
    });
    turn.catch((error: unknown) => stop.abort(error));
    await cleaning.onSizeLessThan(concurrency);
    await writing.onSizeLessThan(waiting);
    await held.room();
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

/** Counts bytes in and out; {@link byteGate.room} waits until there are no more than `most`. */
function byteGate(most: number): {
  take: (size: number) => void;
  give: (size: number) => void;
  room: () => Promise<void>;
} {
  let bytes = 0;
  let open = (): void => undefined;
  return {
    take: (size) => {
      bytes += size;
    },
    give: (size) => {
      bytes -= size;
      if (bytes <= most) open();
    },
    room: () =>
      new Promise((resolve) => {
        open = resolve;
        if (bytes <= most) resolve();
      }),
  };
}

/** Not `Promise.race` with one promise for the whole run: that would remember every page until the run ends. */
function unlessStopped<T>(promise: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const stopped = (): void => resolve(undefined);
    signal.addEventListener("abort", stopped, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", stopped));
  });
}

async function cleanItem<R extends CountedResult>(item: PageItem, size: number, clean: Clean<R>): Promise<Outcome<R>> {
  if (item.failed) {
    const { id, code, reason, origin } = item.failed;
    return { id, url: null, origin, size, result: { status: "failed", code, reason } };
  }
  const { id, url = null, origin = null } = item.page;
  try {
    return { id, url, origin, size, result: await clean(item.page) };
  } catch (error) {
    if (error instanceof Problem) throw error;
    return { id, url, origin, size, result: { status: "failed", code: "internal-error", reason: messageOf(error) } };
  }
}
