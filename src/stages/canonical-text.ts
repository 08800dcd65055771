import type { Block } from "../article/block.ts";
import { mapBlocks } from "../article/draft.ts";
import type { Stage } from "../article/stage.ts";
import { canonicalize } from "../language/canonical.ts";

/** Gives every block its canonical text. First of all stages, because everything after it compares texts. */
export const canonicalText: Stage = {
  name: "canonical-text",
  rules: [],
  run: (draft) => {
    const changed = mapBlocks(draft, canonicalBlock);
    return { ...changed, source: changed.blocks };
  },
};

function canonicalBlock(block: Block): Block {
  const { text, toCanonical } = canonicalize(block.text);
  if (text === block.text) return block;
  const marks = block.marks.flatMap((mark) => {
    const moved = { ...mark, start: toCanonical(mark.start), end: toCanonical(mark.end) };
    return moved.end > moved.start ? [moved] : [];
  });
  return { ...block, text, marks };
}
