/** How much doubt a removal may be under: `strict` rather removes, `lenient` rather keeps and flags. */
export type Cleaning = "strict" | "normal" | "lenient";

/**
 * The bars that a choice moves, as confidences from 0 to 1. Normally every stage holds its removals to a bar of its own. Strict cleaning also
 * makes the removals that were left undone for doubt, if they are likelier right than wrong; lenient cleaning takes back those that are
 * wrong more than once in ten.
 */
export const movedBars: Readonly<Record<Exclude<Cleaning, "normal">, number>> = Object.freeze({
  strict: 0.5,
  lenient: 0.9,
});

/** The choices, for checks and for help. */
export const cleanings: readonly Cleaning[] = Object.freeze(["strict", "normal", "lenient"]);
