import type { RunEntry } from "../batch/finished-run.ts";
import { idOf } from "../batch/match-runs.ts";
import { letterCount } from "../language/script.ts";
import { align } from "./alignment.ts";
import { type Difference, differences } from "./difference.ts";

/** A page that came out differently. */
interface ChangedPage {
  readonly id: string;
  /** `kept`, or `rejected index-page`: where the page was and is. */
  readonly before: string;
  readonly after: string;
  /** Letters of the paragraphs that went, came or were changed. */
  readonly letters: number;
  readonly differences: readonly Difference[];
}

/** How often a rule removed something in each run. */
interface RuleChange {
  readonly rule: string;
  readonly before: number;
  readonly after: number;
}

/** What changed from one run to another. */
export interface RunDifference {
  readonly pages: { readonly same: number; readonly changed: number; readonly gone: number; readonly added: number };
  /** Pages that moved between kept, rejected and failed, by `kept → rejected index-page`. */
  readonly moves: Readonly<Record<string, number>>;
  /** Articles in which a field of the record differs. */
  readonly fields: Readonly<Record<string, number>>;
  /** Rules whose number of removals differs. */
  readonly rules: readonly RuleChange[];
  /** The pages that changed most, most first. */
  readonly most: readonly ChangedPage[];
}

/** Compares two runs page by page. */
export interface RunComparison {
  /** A page of the first run, of the second, or of both. */
  readonly add: (before: RunEntry | null, after: RunEntry | null) => void;
  /** A page that is the same in both, byte by byte. */
  readonly addSame: (entry: RunEntry) => void;
  readonly result: () => RunDifference;
}

/**
 * Makes an empty comparison. Versions and configurations are not compared: they differ by intent.
 *
 * @param shown - how many of the most changed pages are kept with all their differences
 */
export function compareRuns(shown: number): RunComparison {
  const pages = { same: 0, changed: 0, gone: 0, added: 0 };
  const moves: Record<string, number> = {};
  const fields: Record<string, number> = {};
  const rules = new Map<string, { before: number; after: number }>();
  let most: ChangedPage[] = [];

  const countRules = (entry: RunEntry, side: "before" | "after"): void => {
    for (const { stage, rule } of removedOf(entry)) {
      const own = rules.get(`${stage}/${rule}`) ?? { before: 0, after: 0 };
      own[side] += 1;
      rules.set(`${stage}/${rule}`, own);
    }
  };
  const note = (page: ChangedPage): void => {
    most = [...most, page].sort((a, b) => b.letters - a.letters || (a.id < b.id ? -1 : 1)).slice(0, shown);
  };
  return {
    addSame: (entry) => {
      pages.same += 1;
      countRules(entry, "before");
      countRules(entry, "after");
    },
    add: (before, after) => {
      if (before) countRules(before, "before");
      if (after) countRules(after, "after");
      if (!before || !after) {
        pages[before ? "gone" : "added"] += 1;
        return;
      }
      const found = differences(compared(before), compared(after));
      if (found.length === 0) {
        pages.same += 1;
        return;
      }
      pages.changed += 1;
      const [from, to] = [placeOf(before), placeOf(after)];
      if (from !== to) moves[`${from} → ${to}`] = (moves[`${from} → ${to}`] ?? 0) + 1;
      else for (const name of new Set(found.map(({ path }) => fieldOf(path)))) fields[name] = (fields[name] ?? 0) + 1;
      note({ id: idOf(after), before: from, after: to, letters: changedLetters(before, after), differences: found });
    },
    result: () => ({
      pages: { ...pages },
      moves,
      fields: Object.fromEntries(Object.entries(fields).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))),
      rules: [...rules]
        .map(([rule, counts]) => ({ rule, ...counts }))
        .filter(({ before, after }) => before !== after)
        .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before) || (a.rule < b.rule ? -1 : 1)),
      most,
    }),
  };
}

function compared(entry: RunEntry): unknown {
  if (entry.status !== "kept") return entry;
  const { pipeline: _pipeline, ...record } = entry.record;
  return { status: entry.status, record };
}

function removedOf(entry: RunEntry): readonly { readonly stage: string; readonly rule: string }[] {
  return entry.status === "kept" ? entry.record.removed : (entry.removed ?? []);
}

function placeOf(entry: RunEntry): string {
  return entry.status === "kept" ? entry.status : `${entry.status} ${entry.code}`;
}

/** The field of a record that a path leads into: `record.blocks[3].text` is of `blocks`. */
function fieldOf(path: string): string {
  return path.replace(/^record\./u, "").replace(/[[.].{0,4000}$/su, "");
}

function changedLetters(before: RunEntry, after: RunEntry): number {
  const texts = (entry: RunEntry): string[] =>
    entry.status === "kept" ? entry.record.blocks.map(({ text }) => text) : [];
  return align(texts(before), texts(after))
    .filter(({ kind }) => kind !== "same")
    .reduce((sum, { value }) => sum + letterCount(value), 0);
}
