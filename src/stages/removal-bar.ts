import { type Block, changedBlock, marksWithin } from "../article/block.ts";
import { movedBars } from "../article/cleaning.ts";
import { type Cause, type Draft, flagBlocks, nextDraft, removeBlocks } from "../article/draft.ts";
import type { Removal } from "../article/ledger.ts";
import type { Stage } from "../article/stage.ts";

/**
 * Strict cleaning: what the stages kept for doubt goes. All stages have run by then, so that what they removed stays removed: a lower bar
 * never brings anything back.
 */
export const strictBar: Stage = {
  name: "strict-bar",
  rules: [],
  run(draft) {
    const causeOf = new Map<number, Cause>();
    for (const { block, cause } of draft.doubts) {
      if (cause.confidence >= movedBars.strict && !causeOf.has(block)) causeOf.set(block, cause);
    }
    const causes = new Map<Block, Cause>();
    for (const block of draft.blocks) {
      const cause = causeOf.get(block.index);
      if (cause) causes.set(block, cause);
    }
    // Of an article about which everything is in doubt nothing would be left to judge.
    const left = draft.blocks.some((block) => block.kind !== "caption" && !causes.has(block));
    return left ? removeBlocks(draft, causes) : draft;
  },
};

/** Lenient cleaning: removals below the bar are taken back, and their blocks are flagged with the stage that doubts them. */
export const lenientBar: Stage = {
  name: "lenient-bar",
  rules: [],
  run(draft) {
    const doubtful = draft.ledger.filter(({ confidence }) => confidence < movedBars.lenient);
    return doubtful.reduce(takenBack, draft);
  },
};

function takenBack(draft: Draft, removal: Removal): Draft {
  const source = draft.source[removal.block];
  const pieces = draft.blocks.filter(({ index }) => index === removal.block);
  const [rest] = pieces;
  if (!source || pieces.length > 1 || source.hidden || source.kind === "control") return draft;
  const whole = rejoined(source, removal.text, rest);
  if (!whole) return draft;
  const back = nextDraft(draft, {
    blocks: [...draft.blocks.filter((block) => block !== rest), whole].sort((a, b) => a.index - b.index),
    ledger: draft.ledger.filter((other) => other !== removal),
  });
  return flagBlocks(back, new Map([[whole, `possible-${removal.stage}`]]));
}

/** The block with a piece of it put back where it stood; undefined where something else was cut out between the two. */
function rejoined(source: Block, piece: string, rest: Block | undefined): Block | undefined {
  const at = source.text.indexOf(piece);
  const there = rest ? source.text.indexOf(rest.text) : at;
  if (at < 0 || there < 0) return undefined;
  const [first, second] = at <= there ? [at + piece.length, there] : [there + (rest?.text.length ?? 0), at];
  if (rest && (second < first || source.text.slice(first, second).trim() !== "")) return undefined;
  const { flags } = rest ?? source;
  const start = Math.min(at, there);
  const end = Math.max(at + piece.length, there + (rest?.text.length ?? 0));
  if (start === 0 && end === source.text.length) return changedBlock(source, { flags });
  const marks = marksWithin(source.marks, start, end);
  const letters = Math.round((source.letters * (end - start)) / source.text.length);
  return changedBlock(source, { text: source.text.slice(start, end), marks, letters, flags });
}
