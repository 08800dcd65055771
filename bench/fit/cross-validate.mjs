import { scorers } from "../scorers.mjs";
import { answersOf, subjects } from "../subjects.mjs";
import { fitExamples } from "./scorecards.mjs";

/**
 * For each set what it scores with the present weights, and with weights that were fitted without it.
 *
 * @param {readonly { name: string, pages: readonly object[], examples: readonly object[] }[]} sets
 * @param {readonly { name: string, turn: (page: object) => object }[]} turns the variants that are scored
 */
export async function crossValidate(sets, turns) {
  const { scorecards } = await import("../../dist/stages/evidence/weights.data.js");
  const present = { ...scorecards };
  console.log("| set, variant | present weights | fitted without it | gap |\n|---|---|---|---|");
  for (const { name, pages, examples } of sets) {
    const asked = pages.filter(({ gold }) => typeof gold === "string");
    if (asked.length === 0) continue;
    const others = sets.flatMap((set) => (set.examples === examples ? [] : set.examples));
    const without = await fitExamples(others);
    for (const { name: variant, turn } of turns) {
      const turned = asked.map((page) => turn(page));
      const [before, after] = [await scoreWith(present, turned), await scoreWith(without, turned)];
      const cells = [before, after, after - before].map((figure) => figure.toFixed(4));
      console.log(`| ${name}, ${variant} | ${cells.join(" | ")} |`);
    }
  }

  /** F1 of khao with other weights, for as long as the score takes. */
  async function scoreWith(weights, pages) {
    Object.assign(scorecards, weights);
    const { run } = await subjects.khao();
    const answers = await answersOf(run, pages);
    Object.assign(scorecards, present);
    return scorers.shingle(pages.map(({ gold }, at) => ({ gold, text: answers[at].text }))).f1;
  }
}
