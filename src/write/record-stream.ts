import type { Outcome, Sink } from "../batch/page-item.ts";
import type { WrittenResult } from "../batch/written-result.ts";
import type { RecordShape } from "./record-shape.ts";
import { khaoShape } from "./shapes/khao.ts";

/** A sink for `-o -`: records as lines, in a shape of `--schema`, and words about the pages that have none. */
export function recordStream(
  writeLine: (line: string) => Promise<void>,
  { name, shape }: RecordShape,
  onLostPage: (outcome: Outcome<WrittenResult>) => void,
): Sink<WrittenResult> {
  const shaped = (line: string): string => (name === khaoShape.name ? line : JSON.stringify(shape(JSON.parse(line))));
  return {
    write: async (outcome) => {
      if (outcome.result.status === "kept") await writeLine(shaped(outcome.result.record));
      else onLostPage(outcome);
    },
  };
}
