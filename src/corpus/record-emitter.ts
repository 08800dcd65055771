import { idKey, textLine } from "./key-line.ts";
import type { Emitter } from "./task.ts";

/** `[key of id, id, 1, record]`: the record itself, to be joined with what was found about it. */
export const records: Emitter = {
  name: "records",
  *emit({ record, whole }) {
    yield textLine(idKey(record.id), [record.id, 1], whole);
  },
};
