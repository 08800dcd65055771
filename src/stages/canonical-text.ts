import { type Block, changedBlock, type Mark, movedMark } from "../article/block.ts";
import { mapBlocks, nextDraft } from "../article/draft.ts";
import type { Stage } from "../article/stage.ts";
import { canonicalize, isCanonical } from "../language/canonical.ts";
import { textFaults } from "../language/faults.ts";

/** Gives every block its canonical text. First of all stages, because everything after it compares texts. */
export const canonicalText: Stage = {
  name: "canonical-text",
  rules: [],
  run: (draft) => {
    const changed = mapBlocks(draft, canonicalBlock);
    return nextDraft(changed, { source: changed.blocks });
  },
};

/** Changes that mend a fault of the page rather than choose between spellings. */
const mended = ["thai-letter", "split-cluster", "repeated-mark"] as const;

function canonicalBlock(block: Block): Block {
  if (isCanonical(block.text)) return flagged(block, textFaults(block.text));
  const { text, changes, toCanonical } = canonicalize(block.text);
  if (text === block.text) return flagged(block, textFaults(text));
  const marks: Mark[] = [];
  for (const mark of block.marks) {
    const moved = movedMark(mark, toCanonical(mark.start), toCanonical(mark.end));
    if (moved.end > moved.start) marks.push(moved);
  }
  const flags = mended.filter((fault) => changes[fault] !== undefined);
  return flagged(changedBlock(block, { text, marks }), [...flags, ...textFaults(text)]);
}

function flagged(block: Block, flags: readonly string[]): Block {
  return flags.length === 0 ? block : changedBlock(block, { flags: [...block.flags, ...flags] });
}
