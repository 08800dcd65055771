import { z } from "zod";
import { sha256 } from "../article/hash.ts";
import type { LikenessBars } from "./likeness.ts";
import type { SketchShape } from "./sketch.ts";

/** How near-duplicates are found. */
export interface DedupPlan extends LikenessBars {
  /** UTF-16 units of the comparison key below which a text is compared with none. */
  readonly least: number;
  /** Sketch of the whole text, and of its head, which finds copies that were cut. */
  readonly bands: SketchShape;
  readonly headBands: SketchShape;
}

/** Everything that decides what a task gives, whatever runs it. */
export interface Plan {
  readonly plan: "khao-plan/1";
  /** Partitions of each shuffle; the results do not depend on it. */
  readonly partitions: number;
  readonly dedup: DedupPlan;
}

const count = (least: number, most: number): z.ZodInt => z.int().min(least).max(most);
const shape = (bands: number, rows: number): z.ZodType<SketchShape> =>
  z.strictObject({ bands: count(1, 256).default(bands), rows: count(1, 16).default(rows) }).default({ bands, rows });
const dedup: z.ZodType<DedupPlan> = z.strictObject({
  shingle: count(3, 64).default(8),
  least: count(0, 10_000).default(40),
  head: count(40, 10_000).default(400),
  copy: count(300, 1000).default(750),
  update: count(300, 1000).default(700),
  shortest: count(0, 1000).default(250),
  bands: shape(16, 5),
  headBands: shape(10, 5),
});
const planSchema: z.ZodType<Plan> = z.strictObject({
  plan: z.literal("khao-plan/1").default("khao-plan/1"),
  partitions: count(1, 100_000).default(64),
  dedup: dedup.default(dedup.parse({})),
});

/** Thrown for a plan that is none. `code` is `bad-plan`; the message says where and why. */
export class PlanError extends Error {
  override readonly name = "PlanError";
  readonly code = "bad-plan";
}

/**
 * Checks a plan from anywhere and puts in what it leaves open.
 *
 * @throws {PlanError} naming the first part that is wrong
 */
export function checkPlan(value: unknown = {}): Plan {
  const checked = planSchema.safeParse(value);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  throw new PlanError(`${(issue?.path ?? []).map(String).join(".") || "plan"}: ${issue?.message ?? "no plan"}`);
}

/** Names a plan by its content. */
export function planHash(plan: Plan): string {
  return sha256(JSON.stringify(plan)).slice(0, 16);
}
