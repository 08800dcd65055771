import { changedBlock } from "../article/block.ts";
import { mapBlocks } from "../article/draft.ts";
import type { Stage } from "../article/stage.ts";
import { labelText } from "../language/spans.ts";

/** Names the language of each block and of each span inside it. */
export const languageLabels: Stage = {
  name: "language-labels",
  rules: [],
  run: (draft) => mapBlocks(draft, (block) => changedBlock(block, labelText(block.text))),
};
