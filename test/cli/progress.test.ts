import { expect, test } from "vitest";
import { duration, progressWords, showProgress } from "../../src/cli/progress.ts";

const counts = (pages: number) => ({ pages, kept: pages - 2, rejected: 1, failed: 1 });

/** A stream that remembers, and a clock that is set by hand. */
function stage(isTTY: boolean, total?: number, before?: ReturnType<typeof counts>) {
  const written: string[] = [];
  const clock = { time: 0 };
  const stream = { isTTY, columns: 80, write: (text: string | Uint8Array) => written.push(String(text)) > 0 };
  const progress = showProgress({ stream, quiet: false, total, before, now: () => clock.time });
  return { written, clock, progress };
}

test("a plain line each ten seconds where there is no terminal", () => {
  const { written, clock, progress } = stage(false, 5000);
  for (let pages = 10; pages <= 250; pages += 10) {
    clock.time += 1000;
    progress.show(counts(pages));
  }
  progress.clear();
  expect(written).toEqual([
    "100 of 5,000 pages, 10/s, 8:10 left: 98 kept, 1 rejected, 1 failed\n",
    "200 of 5,000 pages, 10/s, 8:00 left: 198 kept, 1 rejected, 1 failed\n",
  ]);
});

test("a bar on a terminal, never wider than the window, and taken away at the end", () => {
  const { written, clock, progress } = stage(true, 200);
  for (let pages = 2; pages <= 100; pages += 2) {
    clock.time += 50;
    progress.show(counts(pages));
  }
  expect(written.length).toBeLessThan(30);
  expect(written.at(-1)).toMatch(/^\r█{11,12}░{12,13} (?:49|50)% \d+ of 200 pages, 40\/s/u);
  for (const picture of written) expect(picture.replace("\r", "").replace("\u001b[K", "").length).toBeLessThan(80);
  progress.clear();
  expect(written.at(-1)).toBe("\r\u001b[K");
});

test("pages of an earlier session count, but not for the rate", () => {
  const { written, clock, progress } = stage(false, 1000, counts(500));
  clock.time = 10_000;
  progress.show(counts(100));
  expect(written[0]).toBe("600 of 1,000 pages, 10/s, 0:40 left: 596 kept, 2 rejected, 2 failed\n");
});

test("no remaining time where the number of pages is not known; nothing at all when it is to be quiet", () => {
  expect(progressWords(counts(7), 7, 10, undefined)).toBe("7 pages, 0.7/s: 5 kept, 1 rejected, 1 failed");
  const written: string[] = [];
  const stream = { isTTY: true, columns: 80, write: (text: string | Uint8Array) => written.push(String(text)) > 0 };
  const progress = showProgress({ stream, quiet: true, total: 1, before: undefined });
  progress.show(counts(2));
  progress.clear();
  expect(written).toEqual([]);
});

test.each([
  [0, "0:00"],
  [65.4, "1:05"],
  [3600, "1:00:00"],
  [100_000, "27:46:40"],
])("%d seconds are %s", (seconds, words) => expect(duration(seconds)).toBe(words));
