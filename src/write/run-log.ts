import type { Reasons } from "../batch/reasons.ts";
import type { FinishedShard } from "./finished-shard.ts";
import type { Manifest } from "./manifest-schema.ts";
import type { Performance } from "./performance.ts";
import type { RunPlan } from "./run-plan.ts";
import type { FileState } from "./working-file.ts";

/** Names of the files that pages go to, and whose pages they hold. */
export const statuses = ["kept", "rejected", "failed"] as const;

/** What stood on the disk at one moment of a run. */
export interface Mark {
  /** Pages of which an outcome has been written. */
  readonly pages: number;
  /** Digest of their names and sizes. */
  readonly trail: string;
  /** Number of the shard under way. */
  readonly shard: number;
  readonly files: Readonly<Record<(typeof statuses)[number], FileState>>;
  readonly performance: Performance;
  readonly reasons: Reasons;
}

/** What is left to do when every page is through, in a form that may be done twice. */
export interface Publication {
  readonly manifest: Manifest;
  /** Files below the run directory that an earlier run left and that this one does not replace. */
  readonly remove: readonly string[];
  /** From a name in the working folder to a path below the run directory. */
  readonly moves: readonly (readonly [from: string, to: string])[];
  readonly performance: Performance;
}

/** One entry of the journal of a run. */
export type RunEntry =
  | { readonly plan: RunPlan }
  | { readonly mark: Mark }
  | { readonly shard: FinishedShard }
  | { readonly publication: Publication };
