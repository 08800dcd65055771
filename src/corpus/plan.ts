import { z } from "zod";
import { sha256 } from "../article/hash.ts";
import type { LikenessBars } from "./likeness.ts";
import type { SketchShape } from "./sketch.ts";

/** How near-duplicates are found. */
interface DedupPlan extends LikenessBars {
  /** UTF-16 units of the comparison key below which a text is compared with none. */
  readonly least: number;
  /** Sketch of the whole text, and of its head, which finds copies that were cut. */
  readonly bands: SketchShape;
  readonly headBands: SketchShape;
}

/** How Lao and English versions of one story are found. Scores are in eighths of a bit. */
export interface PairPlan {
  /** Days that lie between the two at most. */
  readonly days: number;
  /** `same`: on one host (with its other language's); `any`: on all. */
  readonly hosts: "same" | "any";
  /** UTF-16 units of the comparison key below which a text is paired with none. */
  readonly least: number;
  /** Texts up to which a term is as rare as any. */
  readonly rare: number;
  /** Candidates of each Lao text that are looked at from the other side. */
  readonly candidates: number;
  /** Least score of a pair, and least lead of it over the second best on either side. */
  readonly score: number;
  readonly lead: number;
  /** Lao terms with their English translation, brought by the user. */
  readonly dictionary: readonly (readonly [lao: string, english: string])[];
}

/** Everything that decides what a task gives, whatever runs it. */
export interface Plan {
  readonly plan: "khao-plan/1";
  /** Partitions of each shuffle; the results do not depend on it. */
  readonly partitions: number;
  readonly dedup: DedupPlan;
  readonly pair: PairPlan;
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
const pair: z.ZodType<PairPlan> = z.strictObject({
  days: count(0, 30).default(2),
  hosts: z.enum(["same", "any"]).default("same"),
  least: count(0, 10_000).default(100),
  rare: count(1, 1000).default(2),
  candidates: count(1, 20).default(3),
  score: count(0, 100_000).default(200),
  lead: count(0, 100_000).default(60),
  dictionary: z
    .array(z.tuple([z.string().min(1).max(100), z.string().max(500)]))
    .max(1_000_000)
    .default([]),
});
const planSchema: z.ZodType<Plan> = z.strictObject({
  plan: z.literal("khao-plan/1").default("khao-plan/1"),
  partitions: count(1, 100_000).default(64),
  dedup: dedup.default(dedup.parse({})),
  pair: pair.default(pair.parse({})),
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
