import type { Counts } from "../batch/page-item.ts";
import { groupThousands } from "../report/page/thousands.ts";

/** Shows how far a run has come, while it lasts. */
export interface Progress {
  readonly show: (counts: Counts) => void;
  /** Takes the bar away. */
  readonly clear: () => void;
}

/** Options of {@link showProgress}. */
export interface ProgressOptions {
  readonly stream: Pick<NodeJS.WriteStream, "isTTY" | "columns" | "write">;
  readonly quiet: boolean;
  /** How many pages there will be, where that is known. */
  readonly total: number | undefined;
  /** Pages that were done before. */
  readonly before: Counts | undefined;
  /** Milliseconds of a clock that only goes forward. */
  readonly now?: () => number;
}

/** Milliseconds between two pictures of the bar, and between two lines where there is no terminal. */
const pause = { bar: 100, line: 10_000 } as const;
const barWidth = 24;

/** A bar on a terminal; elsewhere a plain line each ten seconds, so that a log shows that the run is alive. */
export function showProgress({
  stream,
  quiet,
  total,
  before,
  now = () => performance.now(),
}: ProgressOptions): Progress {
  if (quiet) return { show: () => undefined, clear: () => undefined };
  const begun = now();
  const isTerminal = stream.isTTY === true;
  let shownAt = isTerminal ? begun - pause.bar : begun;
  let isShown = false;
  return {
    show: (counts) => {
      const time = now();
      if (time - shownAt < (isTerminal ? pause.bar : pause.line)) return;
      shownAt = time;
      const words = progressWords(sum(counts, before), counts.pages, (time - begun) / 1000, total);
      if (!isTerminal) stream.write(`${words}\n`);
      else stream.write(`\r${within(bar(sum(counts, before).pages, total) + words, stream.columns)}\u001b[K`);
      isShown = true;
    },
    clear: () => {
      if (isTerminal && isShown) stream.write("\r\u001b[K");
    },
  };
}

/** `1,200 of 5,000 pages, 240/s, 0:16 left: 1,100 kept, 95 rejected, 5 failed` */
export function progressWords(all: Counts, here: number, seconds: number, total: number | undefined): string {
  const rate = here / Math.max(seconds, 0.001);
  const left = total === undefined || rate === 0 ? undefined : Math.max(0, total - all.pages) / rate;
  const pages = total === undefined ? `${count(all.pages)} pages` : `${count(all.pages)} of ${count(total)} pages`;
  const speed = rate >= 10 ? rate.toFixed(0) : rate.toFixed(1);
  const time = left === undefined ? "" : `, ${duration(left)} left`;
  return `${pages}, ${speed}/s${time}: ${count(all.kept)} kept, ${count(all.rejected)} rejected, ${count(all.failed)} failed`;
}

/** Seconds as `0:05`, `12:30` or `3:07:00`. */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  const two = (value: number): string => String(value).padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

function bar(pages: number, total: number | undefined): string {
  if (total === undefined || total === 0) return "";
  const full = Math.min(barWidth, Math.floor((pages / total) * barWidth));
  return `${"█".repeat(full)}${"░".repeat(barWidth - full)} ${Math.min(100, Math.floor((pages / total) * 100))}% `;
}

/** A line that is longer than the window would break, and the next picture would not cover it. */
function within(text: string, columns: number | undefined): string {
  return columns === undefined || text.length < columns ? text : text.slice(0, Math.max(0, columns - 1));
}

function sum(one: Counts, other: Counts | undefined): Counts {
  if (other === undefined) return one;
  const add = (name: keyof Counts): number => one[name] + other[name];
  return { pages: add("pages"), kept: add("kept"), rejected: add("rejected"), failed: add("failed") };
}

function count(value: number): string {
  return groupThousands(String(value), ",");
}
