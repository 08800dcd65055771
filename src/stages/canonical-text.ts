import type { Block } from "../article/block.ts";
import { mapBlocks } from "../article/draft.ts";
import type { Stage } from "../article/stage.ts";
import { canonicalize, isCanonical } from "../language/canonical.ts";

/** Gives every block its canonical text. First of all stages, because everything after it compares texts. */
export const canonicalText: Stage = {
  name: "canonical-text",
  rules: [],
  run: (draft) => {
    const changed = mapBlocks(draft, canonicalBlock);
    return { ...changed, source: changed.blocks };
  },
};

/** Changes that mend a fault of the page rather than choose between spellings. */
const faults = ["thai-letter", "split-cluster"] as const;

function canonicalBlock(block: Block): Block {
  if (isCanonical(block.text)) return block;
  const { text, changes, toCanonical } = canonicalize(block.text);
  if (text === block.text) return block;
  const marks = block.marks.flatMap((mark) => {
    const moved = { ...mark, start: toCanonical(mark.start), end: toCanonical(mark.end) };
    return moved.end > moved.start ? [moved] : [];
  });
  const flags = faults.filter((fault) => changes[fault] !== undefined);
  return { ...block, text, marks, flags: [...block.flags, ...flags] };
}
