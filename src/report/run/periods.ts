import type { Count } from "../page/summary.ts";

/** Months, and years, that a chart has room for. */
const mostMonths = 36;
const mostYears = 40;

/**
 * Articles by month, or by year where there are too many months, with nothing left out in between. Of more years than a chart has room
 * for the latest are shown, and what is older counts as `…`.
 *
 * @param months - counts by `2025-01`; a date that is a year alone stands as `2025`
 */
export function periodsOf(months: readonly Count[]): Count[] {
  const wide =
    months.some(({ name }) => name.length === 4) || span(months.map(({ name }) => monthNumber(name))) > mostMonths;
  return wide ? years(months) : byNumber(months, monthNumber, monthName);
}

function years(months: readonly Count[]): Count[] {
  const all = byNumber(months, (name) => Number(name.slice(0, 4)), String);
  if (all.length <= mostYears) return all;
  const older = all.slice(0, -mostYears).reduce((sum, { count }) => sum + count, 0);
  return [{ name: "…", count: older }, ...all.slice(-mostYears)];
}

function byNumber(
  counts: readonly Count[],
  numberOf: (name: string) => number,
  nameOf: (number: number) => string,
): Count[] {
  const found = new Map<number, number>();
  for (const { name, count } of counts) found.set(numberOf(name), (found.get(numberOf(name)) ?? 0) + count);
  const numbers = [...found.keys()].sort((a, b) => a - b);
  const first = numbers[0] ?? 0;
  return Array.from({ length: span(numbers) }, (_, at) => ({
    name: nameOf(first + at),
    count: found.get(first + at) ?? 0,
  }));
}

function span(numbers: readonly number[]): number {
  if (numbers.length === 0) return 0;
  const [least, most] = numbers.reduce(([a, b], n) => [Math.min(a, n), Math.max(b, n)], [Infinity, -Infinity]);
  return most - least + 1;
}

function monthNumber(name: string): number {
  return Number(name.slice(0, 4)) * 12 + Number(name.slice(5, 7)) - 1;
}

function monthName(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, "0")}-${String((number % 12) + 1).padStart(2, "0")}`;
}
