import type { Outcome, Sink } from "../batch/page-item.ts";
import type { WrittenResult } from "../batch/written-result.ts";
import type { RecordShape } from "./record-shape.ts";
import { khaoShape } from "./shapes/khao.ts";

/** A sink for `-o -`: records as lines, in a shape of `--schema`, and words about the pages that have none. */
export function recordStream(
  writeLine: (line: string | Uint8Array) => Promise<void>,
  { name, shape }: RecordShape,
  onLostPage: (outcome: Outcome<WrittenResult>) => void,
): Sink<WrittenResult> {
  const shaped = (line: Uint8Array): string | Uint8Array =>
    name === khaoShape.name ? line : JSON.stringify(shape(JSON.parse(Buffer.from(line).toString())));
  return {
    write: async (outcome) => {
      if (outcome.result.status === "kept") await writeLine(shaped(outcome.result.record));
      else onLostPage(outcome);
    },
  };
}
