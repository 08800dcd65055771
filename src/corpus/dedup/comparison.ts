import { carriedLine, carriedOf, fieldsOf, idKey, keyLine, textLine } from "../key-line.ts";
import { type ComparedText, comparedText, likenessOf } from "../likeness.ts";
import { decodeLine } from "../line.ts";
import type { Emitter, Step } from "../task.ts";

/** `[key of id, id, 0, text]`: the comparison key of each text, at hand for comparison. */
export const texts: Emitter = {
  name: "texts",
  *emit({ record, key }) {
    yield textLine(idKey(record.id), [record.id, 0], key);
  },
};

/** A group of lines of one id: its text, and who wants it. */
interface Wanted {
  readonly id: string;
  /** As JSON, not decoded. */
  readonly text: string;
  /** The rest of the lines, as fields, each once. */
  readonly requests: readonly (readonly unknown[])[];
}

/** `[key of b, b, 1, a, text of a]`: the text of a travels to b. */
export const requests: Step = {
  name: "requests",
  from: ["texts", "candidates"],
  group: 2,
  *reduce(groups) {
    for (const group of groups) {
      const wanted = wantedOf(group);
      for (const [, , , b] of wanted?.requests ?? [])
        yield carriedLine(idKey(String(b)), [String(b), 1, wanted?.id ?? ""], wanted?.text ?? "");
    }
  },
};

/** `["copy" | "update", a, b, containment, changes]` for candidates that are one or the other, a being the smaller id. */
export const comparisons: Step = {
  name: "comparisons",
  from: ["texts", "requests"],
  group: 2,
  *reduce(groups, { dedup }) {
    for (const group of groups) {
      const wanted = wantedOf(group);
      if (!wanted) continue;
      let own: ComparedText | undefined;
      for (const [, , , a, text] of wanted.requests) {
        own ??= comparedText(String(JSON.parse(decodeLine(wanted.text))), dedup);
        const likeness = likenessOf(comparedText(String(text), dedup), own, dedup);
        if (likeness)
          yield keyLine(likeness.relation, String(a), wanted.id, likeness.containment, likeness.numberChanges);
      }
    }
  },
};

const textMark = "0,";

/** Undefined for a text that nobody wants, which is the rule. */
function wantedOf(group: readonly string[]): Wanted | undefined {
  const [first = "", ...others] = group;
  if (others.length === 0) return undefined;
  const { id, rest } = carriedOf(first);
  if (!rest.startsWith(textMark)) throw new Error(`no text of ${id}: were all records emitted?`);
  if (carriedOf(others[0] ?? "").rest.startsWith(textMark))
    throw new Error(`two records have the id ${id}: ids must be unique over all inputs`);
  // Many bands may have asked for the same comparison.
  const asked = others.filter((line, at) => line !== others[at - 1]);
  return { id, text: rest.slice(textMark.length), requests: asked.map(fieldsOf) };
}
