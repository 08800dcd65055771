import type { Outcome, Sink } from "../batch/page-item.ts";
import type { WrittenResult } from "../batch/written-result.ts";

/** A sink for `-o -`: records as lines, and words about the pages that have none. */
export function recordStream(
  writeLine: (line: string) => Promise<void>,
  onLostPage: (outcome: Outcome<WrittenResult>) => void,
): Sink<WrittenResult> {
  return {
    write: async (outcome) => {
      if (outcome.result.status === "kept") await writeLine(outcome.result.record);
      else onLostPage(outcome);
    },
  };
}
