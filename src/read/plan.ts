import { readFile } from "node:fs/promises";
import { messageOf, Problem } from "../batch/problem.ts";
import { checkPlan, type Plan, PlanError } from "../corpus/plan.ts";

/**
 * Reads a plan from a JSON file; without one, the plan that khao has.
 *
 * @throws {Problem} of the kind `configuration`: `plan-not-readable`, `bad-plan`
 */
export async function readPlan(file: string | undefined): Promise<Plan> {
  if (file === undefined) return checkPlan();
  const hint = "`khao plan` prints a whole plan; leave out what you do not want to change";
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    throw new Problem("configuration", "plan-not-readable", `cannot read the plan: ${messageOf(error)}`, hint);
  }
  try {
    return checkPlan(JSON.parse(text));
  } catch (error) {
    if (!(error instanceof PlanError || error instanceof SyntaxError)) throw error;
    throw new Problem(
      "configuration",
      "bad-plan",
      `${file}: ${error instanceof PlanError ? error.message : "no JSON"}`,
      hint,
    );
  }
}
