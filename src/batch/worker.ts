import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Ending, endingOf } from "./endings.ts";
import { frameOf, frameReader } from "./frames.ts";
import type { Limits } from "./limits.ts";
import { Problem } from "./problem.ts";
import type { WorkerReady, WorkerSetup } from "./worker-loop.ts";
import type { WrittenResult } from "./written-result.ts";

/** What a worker tells its pool. */
export interface WorkerEvents {
  /** It has come up. */
  readonly onReady: (ready: WorkerReady) => void;
  /** The answer to the oldest page that has none yet. */
  readonly onResult: (result: WrittenResult) => void;
  /** The worker is gone. The oldest page without an answer was under work; the others had not been looked at. */
  readonly onEnd: (ending: Ending) => void;
  /** It never got as far as a page. */
  readonly onBroken: (problem: Problem) => void;
}

/** A process that cleans the pages sent to it, one after the other. */
export interface Worker {
  /** Sends a page, as a frame. */
  readonly send: (page: Uint8Array) => void;
  /** Ends it at once. None of its events comes after this. */
  readonly kill: () => void;
}

/**
 * A worker watches itself, by processor time. By the clock it gets this many milliseconds for each message, the first one too, and at
 * least so many times its limit: a busy machine is no fault of the page. Only one that has been stopped from outside is silent for so long.
 */
const longestSilence = 600_000;
const patience = 20;
/** How much of what a dying worker says is kept, in characters. */
const heard = 4096;

/**
 * A page leaves a few megabytes of objects behind that nobody needs any more. In a young generation of twice the usual size fewer of them
 * are still in use when it is collected, which saves a tenth of the processor time.
 */
function memoryOptions({ heap }: Limits): string[] {
  const young = Math.min(32, Math.max(1, Math.floor(heap / 16)));
  return [`--max-old-space-size=${heap}`, `--max-semi-space-size=${young}`];
}

/**
 * Starts a worker. A process and not a thread, because some allocations that fail (a large array, a growing map) end the whole process
 * that V8 runs in, whatever limit the thread has.
 *
 * @param entry The script of a worker; it calls `serveWorker`.
 */
export function startWorker(entry: URL, setup: WorkerSetup, events: WorkerEvents): Worker {
  const { limits } = setup;
  const child = spawn(process.execPath, [...memoryOptions(limits), fileURLToPath(entry)], {
    stdio: ["pipe", "pipe", "pipe"],
    windowsHide: true,
  });
  const state = { ready: false, over: false, timedOut: false, unanswered: 0, messages: 0, words: "" };
  let timer: NodeJS.Timeout | undefined;

  /** Gives the worker so long for its next message. */
  const allow = (milliseconds: number): void => {
    clearTimeout(timer);
    const before = state.messages;
    timer = setTimeout(() => {
      // If this process itself was busy, the message may lie in the pipe already: one look there before judging.
      setImmediate(() => {
        if (state.over || state.messages !== before) return;
        state.timedOut = true;
        child.kill("SIGKILL");
      });
    }, milliseconds);
  };
  const awaitResult = (): void =>
    state.unanswered > 0 ? allow(Math.max(longestSilence, limits.time * patience)) : clearTimeout(timer);

  const broken = (why: string): void => {
    if (state.over) return;
    stop();
    const hint = "free some memory or lower --workers; `--workers 0` cleans without workers";
    events.onBroken(new Problem("configuration", "worker-not-started", `a worker did not start: ${why}`, hint));
  };
  const stop = (): void => {
    state.over = true;
    clearTimeout(timer);
    child.kill("SIGKILL");
  };

  child.stdin.on("error", () => undefined);
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    state.words = (state.words + text).slice(-heard);
  });
  const read = frameReader((message) => {
    if (state.over) return;
    state.messages += 1;
    if (state.ready) {
      state.unanswered -= 1;
      awaitResult();
      events.onResult(message as WrittenResult);
    } else {
      state.ready = true;
      awaitResult();
      events.onReady(message as WorkerReady);
    }
  });
  child.stdout.on("data", read);
  child.on("error", (error) => broken(error.message));
  child.on("close", () => {
    if (!state.ready)
      broken(state.words.trim() || (state.timedOut ? "it was silent for too long" : "it ended at once"));
    if (state.over) return;
    stop();
    events.onEnd(state.timedOut ? "time-limit" : endingOf(state.words));
  });
  child.stdin.write(frameOf(setup));
  allow(longestSilence);

  return {
    send: (page) => {
      state.unanswered += 1;
      if (state.ready && state.unanswered === 1) awaitResult();
      child.stdin.write(page);
    },
    kill: stop,
  };
}
