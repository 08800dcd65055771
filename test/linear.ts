import { expect } from "vitest";

/** By how much the second input is longer than the first. */
const longer = 8;
/** Time in proportion to the input grows by 8, time in proportion to its square by 64. */
const mostGrowth = 24;
/** In milliseconds: what the first input costs at least, so that a few of them do not count. */
const least = 10;

/**
 * Holds that the time of a work grows with its input and no faster. Two inputs of the same machine in the same minute are
 * compared, in time on the processor: neither a slow machine nor a busy one is a fault of khao.
 * @param work handles an input of as many units as it is told, and is called several times
 * @param count units of the longer input
 */
export function expectLinear(work: (count: number) => unknown, count: number, name?: string): void {
  let short = Number.POSITIVE_INFINITY;
  let long = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    short = Math.min(
      short,
      processorTime(() => work(Math.ceil(count / longer))),
    );
    long = Math.min(
      long,
      processorTime(() => work(count)),
    );
    if (long <= mostGrowth * Math.max(short, least)) return;
  }
  expect(long / Math.max(short, least), name).toBeLessThan(mostGrowth);
}

/** In milliseconds, of all threads of this process. */
function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e3;
}
