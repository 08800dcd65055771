import type { Counts, Outcome, Sink } from "../batch/page-item.ts";
import type { Reasons } from "../batch/reasons.ts";
import type { WrittenResult } from "../batch/written-result.ts";
import { plain } from "./terminal.ts";

/** One line on a run: `18 pages: 14 kept, 3 rejected, 1 failed → output/`. */
export function summaryLine(counts: Counts, output: string): string {
  const { pages, kept, rejected, failed } = counts;
  const counted = `${pages} ${pages === 1 ? "page" : "pages"}: ${kept} kept, ${rejected} rejected, ${failed} failed`;
  return output === "-" ? counted : `${counted} → ${plain(output.endsWith("/") ? output : `${output}/`)}`;
}

/** The most frequent reasons, a line for each status: `rejected: 12 index-page, 3 empty-page`. */
export function reasonLines(reasons: Reasons, most = 5): string[] {
  return ["rejected", "failed"].flatMap((status) => {
    const own = Object.entries(reasons)
      .filter(([reason]) => reason.startsWith(`${status} `))
      .map(([reason, count]): [string, number] => [reason.slice(status.length + 1), count])
      .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
    const named = own.slice(0, most).map(([code, count]) => `${count} ${code}`);
    if (own.length > most) named.push(`${own.slice(most).reduce((sum, [, count]) => sum + count, 0)} others`);
    return named.length > 0 ? [`${status}: ${named.join(", ")}`] : [];
  });
}

/** Milliseconds from which on a page is called slow. */
const slow = 2000;

/** A line on pages that took long, if there are any: `3 pages took longer than 2 seconds, a.html 9.1: output/performance.json`. */
export function slowPagesLine(
  slowest: readonly { readonly id: string; readonly milliseconds: number }[],
  file: string,
): string | undefined {
  const found = slowest.filter(({ milliseconds }) => milliseconds >= slow);
  const [first] = found;
  if (first === undefined) return undefined;
  const pages =
    found.length === slowest.length && found.length > 1
      ? `${found.length} pages or more`
      : `${found.length} of the pages`;
  return plain(
    `${pages} took longer than ${slow / 1000} seconds, ${first.id} ${(first.milliseconds / 1000).toFixed(1)}: ${file}`,
  );
}

/** One line on a page without a record: `pages.ndjson#3: bad-input: line 3 of pages.ndjson is no JSON`. */
export function lostPageWords(outcome: Outcome<WrittenResult>): string | undefined {
  const { id, result } = outcome;
  return result.status === "kept" ? undefined : plain(`${id}: ${result.code}: ${result.reason}`);
}

/** A sink that passes everything on and remembers the first few failures in words. */
export function watchFailures(
  sink: Sink<WrittenResult>,
  most = 5,
): Sink<WrittenResult> & { readonly failures: readonly string[] } {
  const failures: string[] = [];
  return {
    failures,
    write: (outcome) => {
      const words = outcome.result.status === "failed" && failures.length < most ? lostPageWords(outcome) : undefined;
      if (words !== undefined) failures.push(words);
      return sink.write(outcome);
    },
  };
}
