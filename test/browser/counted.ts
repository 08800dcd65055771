import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A line of a run's files, as JSON gives it. */
interface Line {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly url: string | null;
  readonly host: string | null;
  readonly title: string | null;
  readonly code: string;
  readonly language: string;
  readonly publishedAt: string | null;
  readonly blocks: readonly { readonly text: string; readonly language: string; readonly flags: readonly string[] }[];
  readonly removed: readonly { readonly rule: string; readonly text: string; readonly confidence: number }[];
  readonly quality: {
    readonly flags: readonly string[];
    readonly letters: number;
    readonly keptShare: number;
    readonly taken: readonly { readonly text: string }[];
  };
}

/** A run counted by plain means, to hold the report against: it shares no code with khao. */
export function countedRun(folder: string): {
  readonly kept: readonly Line[];
  readonly rejected: readonly Line[];
  readonly failed: readonly Line[];
  readonly text: { readonly body: number; readonly fields: number; readonly removed: number };
} {
  const lines = (wanted: string): Line[] =>
    readdirSync(folder)
      .filter((name) => name.startsWith(wanted) && name.endsWith(".ndjson"))
      .sort()
      .flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n").filter(Boolean))
      .map((line) => JSON.parse(line));
  const kept = lines("articles");
  const letters = (pieces: readonly { readonly text: string }[]): number =>
    pieces.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{M}\p{N}]/gu)?.length ?? 0), 0);
  const sum = (of: (line: Line) => number): number => kept.reduce((all, line) => all + of(line), 0);
  return {
    kept,
    rejected: lines("rejected"),
    failed: lines("failed"),
    text: {
      body: sum(({ blocks }) => letters(blocks)),
      fields: sum(({ quality }) => letters(quality.taken)),
      removed: sum(({ removed }) => letters(removed)),
    },
  };
}

/** How often each name comes. */
export function tallied(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
