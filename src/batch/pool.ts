import type { Page } from "../article/page.ts";
import type { CleanOptions } from "../article/result.ts";
import type { Provenance } from "../stages/record/emit-record.ts";
import type { Ending } from "./endings.ts";
import { frameOf } from "./frames.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import type { Clean, Pace } from "./run-batch.ts";
import { startWorker, type Worker } from "./worker.ts";
import type { WrittenResult } from "./written-result.ts";

/** Options of {@link openPool}. */
export interface PoolOptions {
  /** Processes that clean pages at the same time, at least one. */
  readonly workers: number;
  /** What the pipelines of the workers are made with. */
  readonly options?: CleanOptions;
  readonly limits?: Partial<Limits>;
  /** The script of a worker. Default: khao's own pipeline. */
  readonly entry?: URL;
}

/** Workers that clean pages. */
export interface Pool {
  readonly clean: Clean<WrittenResult>;
  /** How many pages {@link clean} should be given at once to keep all workers busy, even while one of them is at a page that hangs. */
  readonly pace: Pace;
  /** What makes the records, as the first worker that has come up says. */
  readonly about: Promise<Provenance>;
  /** Ends all workers. Pages without a result yet are rejected, for the reason given. */
  readonly close: (why?: Error) => void;
}

interface Task {
  readonly page: Page;
  readonly resolve: (result: WrittenResult) => void;
  readonly reject: (why: Error) => void;
}

interface Slot {
  readonly worker: Worker;
  /** Pages without an answer, the one under work first. */
  readonly tasks: Task[];
  taken: number;
  answered: number;
  /** Takes no page any more, and ends with its last answer. */
  retiring: boolean;
}

/** Pages that a worker has at hand: one under work, and the next ones, so that it need not wait for them. */
const depth = 3;
/** How many times that many outcomes may wait for a page that takes its time. */
const patience = 64;

/**
 * Opens a pool of worker processes. A page that hangs, or that brings its worker down, costs that worker only: pages that were
 * waiting in it go to another one, and the page itself is tried once more in a new worker before it is given up as failed, so
 * that it does not pay for what others left in the memory, or for a moment when the machine was busy.
 *
 * @throws {Problem} `worker-not-started`, by rejecting every `clean`, if a worker does not come up at all.
 */
export function openPool({ workers, options = {}, limits: some, entry = ownEntry }: PoolOptions): Pool {
  const limits: Limits = { ...defaultLimits, ...some };
  const slots = new Set<Slot>();
  /** Pages that nobody has looked at yet. */
  const fresh: Task[] = [];
  /** Pages that were under work when their worker ended. */
  const suspects: Task[] = [];
  /** Why no page is cleaned any more. */
  let ended: Error | undefined;
  let tell: (about: Provenance) => void = () => undefined;
  let fail: (why: Error) => void = () => undefined;
  const about = new Promise<Provenance>((resolve, reject) => {
    tell = resolve;
    fail = reject;
  });
  // Not everybody asks.
  about.catch(() => undefined);

  const start = (): Slot => {
    const tasks: Task[] = [];
    const worker = startWorker(
      entry,
      { options, limits },
      {
        onReady: (ready) => tell(ready.about),
        onResult: (result) => {
          slot.answered += 1;
          // The stack is whole again, but nothing speaks for trusting what was interrupted in the middle.
          if (result.status === "failed" && result.code === "stack-limit") slot.retiring = true;
          tasks.shift()?.resolve(result);
          if (slot.retiring && tasks.length === 0) dismiss(slot);
          dispatch();
        },
        onEnd: (ending) => {
          slots.delete(slot);
          const [head, ...others] = tasks;
          fresh.unshift(...others);
          if (head && slot.answered > 0) suspects.push(head);
          else head?.resolve(givenUp(ending, limits));
          dispatch();
        },
        onBroken: (problem) => end(problem),
      },
    );
    const slot: Slot = { worker, tasks, taken: 0, answered: 0, retiring: false };
    slots.add(slot);
    return slot;
  };
  const dismiss = (slot: Slot): void => {
    slot.worker.kill();
    slots.delete(slot);
  };
  const give = (slot: Slot, task: Task): void => {
    slot.tasks.push(task);
    slot.taken += 1;
    if (slot.taken >= limits.pages) slot.retiring = true;
    slot.worker.send(frameOf(task.page));
  };
  const dispatch = (): void => {
    if (ended) return;
    const active = (): Slot[] => [...slots].filter(({ retiring }) => !retiring);
    for (let task = suspects[0]; task && active().length < workers; task = suspects[0]) {
      suspects.shift();
      give(start(), task);
    }
    for (let task = fresh[0]; task; task = fresh[0]) {
      const [freest] = active().sort((a, b) => a.tasks.length - b.tasks.length);
      const hasRoom = freest !== undefined && freest.tasks.length < depth;
      // A few pages are not worth the start of a worker.
      if (!hasRoom && active().length >= workers) return;
      fresh.shift();
      give(hasRoom ? freest : start(), task);
    }
  };
  const end = (why: Error): void => {
    ended ??= why;
    fail(why);
    const tasks = [...[...slots].flatMap((slot) => slot.tasks), ...suspects.splice(0), ...fresh.splice(0)];
    for (const slot of slots) dismiss(slot);
    for (const task of tasks) task.reject(why);
  };
  start();

  return {
    about,
    pace: { concurrency: workers * depth, waiting: workers * depth * patience },
    clean: (page) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(ended);
        fresh.push({ page, resolve, reject });
        dispatch();
      }),
    close: (why = new Error("the pool is closed")) => end(why),
  };
}

const ownEntry = new URL("./worker-main.js", import.meta.url);

const reasons: Readonly<Record<Ending, (limits: Limits) => string>> = {
  "time-limit": ({ time }) => `took longer than ${time / 1000} seconds`,
  "memory-limit": ({ heap }) => `needed more than ${heap} MB of memory`,
  "worker-crash": () => "brought down the process that cleaned it",
};

function givenUp(ending: Ending, limits: Limits): WrittenResult {
  return { status: "failed", code: ending, reason: reasons[ending](limits) };
}
