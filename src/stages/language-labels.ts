import { mapBlocks } from "../article/draft.ts";
import type { Stage } from "../article/stage.ts";
import { detectLanguage } from "../language/detect.ts";
import { languageSpans } from "../language/spans.ts";

/** Names the language of each block and of each span inside it. */
export const languageLabels: Stage = {
  name: "language-labels",
  rules: [],
  run: (draft) =>
    mapBlocks(draft, (block) => ({
      ...block,
      language: detectLanguage(block.text).language,
      spans: languageSpans(block.text),
    })),
};
