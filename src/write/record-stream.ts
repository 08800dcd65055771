import type { Outcome, Sink } from "../batch/page-item.ts";

/** A sink for `-o -`: records as lines, and words about the pages that have none. */
export function recordStream(writeLine: (line: string) => Promise<void>, onLostPage: (outcome: Outcome) => void): Sink {
  return {
    write: async (outcome) => {
      if (outcome.result.status === "kept") await writeLine(JSON.stringify(outcome.result.record));
      else onLostPage(outcome);
    },
  };
}
