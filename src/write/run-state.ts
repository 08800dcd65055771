import { join } from "node:path";
import { Problem } from "../batch/problem.ts";
import { type JournalLine, readJournal } from "./journal.ts";
import { readManifest } from "./manifest.ts";
import type { Manifest } from "./manifest-schema.ts";
import type { RunEntry } from "./run-log.ts";
import { planDifference, type RunPlan } from "./run-plan.ts";

/** What is in a run directory, seen from a command with a plan. */
export type RunState =
  | { readonly kind: "new" }
  /** A run of this plan that was interrupted, with its journal. */
  | { readonly kind: "unfinished"; readonly lines: readonly JournalLine<RunEntry>[] }
  | { readonly kind: "finished"; readonly manifest: Manifest }
  /** A run of another plan. */
  | { readonly kind: "other"; readonly problem: Problem };

/** Name of the hidden folder of a run that is under way. */
export const workName = ".khao";

/** Path of the journal of a run directory. */
export function journalPath(folder: string): string {
  return join(folder, workName, "journal");
}

/**
 * Looks at a run directory, and changes nothing.
 *
 * @throws {Problem} `bad-manifest`
 */
export async function runState(folder: string, plan: RunPlan): Promise<RunState> {
  const lines = await readJournal<RunEntry>(journalPath(folder));
  const first = lines[0]?.entry;
  if (first && "plan" in first) {
    const problem = otherPlan(first.plan, plan, "an unfinished run is in this folder");
    return problem ? { kind: "other", problem } : { kind: "unfinished", lines };
  }
  const manifest = await readManifest(folder).catch((error: unknown) => {
    if (error instanceof Problem && error.code === "manifest-not-readable") return undefined;
    throw error;
  });
  if (manifest === undefined) return { kind: "new" };
  const problem = otherPlan(manifest, plan, "a finished run is in this folder");
  if (problem) return { kind: "other", problem };
  // Nobody can tell whether standard input holds the same pages again.
  return plan.inputDigest === null ? { kind: "new" } : { kind: "finished", manifest };
}

/** The state in words, for a dry run. */
export function stateWords(state: RunState): string {
  if (state.kind === "new") return "a new run";
  if (state.kind === "finished") return "this run is finished already, nothing would be done";
  if (state.kind === "other") return `refused: ${state.problem.message}`;
  const pages = state.lines.findLast(({ entry }) => "mark" in entry)?.entry;
  return `an interrupted run would go on after ${pages && "mark" in pages ? pages.mark.pages : 0} pages`;
}

function otherPlan(there: RunPlan, now: RunPlan, where: string): Problem | undefined {
  const { inputs, configuration } = planDifference(there, now);
  const what = [...configuration, ...inputs];
  if (what.length === 0) return undefined;
  const hint = "run the command as before, name another folder with -o, or begin anew with --restart";
  const code = configuration.length > 0 ? "configuration-changed" : "inputs-changed";
  return new Problem(configuration.length > 0 ? "configuration" : "usage", code, `${where}: ${what.join("; ")}`, hint);
}
