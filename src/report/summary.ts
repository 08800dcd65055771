import type { Counts, Outcome, Sink } from "../batch/page-item.ts";
import { plain } from "./terminal.ts";

/** One line on a run: `18 pages: 14 kept, 3 rejected, 1 failed → output/`. */
export function summaryLine(counts: Counts, output: string): string {
  const { pages, kept, rejected, failed } = counts;
  const counted = `${pages} ${pages === 1 ? "page" : "pages"}: ${kept} kept, ${rejected} rejected, ${failed} failed`;
  return output === "-" ? counted : `${counted} → ${plain(output.endsWith("/") ? output : `${output}/`)}`;
}

/** One line on a page without a record: `pages.ndjson#3: bad-input: line 3 of pages.ndjson is no JSON`. */
export function lostPageWords(outcome: Outcome): string | undefined {
  const { id, result } = outcome;
  return result.status === "kept" ? undefined : plain(`${id}: ${result.code}: ${result.reason}`);
}

/** A sink that passes everything on and remembers the first few failures in words. */
export function watchFailures(sink: Sink, most = 5): Sink & { readonly failures: readonly string[] } {
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
