import type { Block, BlockKind } from "../../article/block.ts";
import { type Cause, removeBlocks } from "../../article/draft.ts";
import type { Stage } from "../../article/stage.ts";
import { matchingKey } from "../../language/matching-key.ts";
import { pullQuoteRules } from "./pull-quotes.rules.ts";

const stage = "pull-quotes";
/** Characters of the matching key from which on words that stand again are no turn of phrase. */
const quoteCharacters = 36;
/** Characters from which on a paragraph that stands again whole is no refrain, whatever its element. */
const paragraphCharacters = 80;
const quotable: ReadonlySet<BlockKind> = new Set(["paragraph", "quote"]);

interface Candidate {
  readonly block: Block;
  readonly key: string;
}

/** Takes out sentences that the layout shows a second time, on their own. Part of a pipeline only if pull quotes are to go. */
export const pullQuotes: Stage = {
  name: stage,
  rules: pullQuoteRules,
  run(draft) {
    const all = draft.blocks
      .filter(({ kind }) => quotable.has(kind))
      .map((block): Candidate => ({ block, key: matchingKey(block.text) }));
    const causes = new Map<Block, Cause>();
    const longest = Math.max(0, ...all.map(({ key }) => key.length));
    for (const quote of all) {
      if (quote.key.length < quoteCharacters || quote.key.length > longest) continue;
      const original = all.find((other) => !causes.has(other.block) && isQuoted(quote, other));
      if (original) {
        const reason = `the same words stand in block ${original.block.index + 1}`;
        causes.set(quote.block, {
          stage,
          rule: "pull-quote",
          reason,
          confidence: 0.95,
          duplicateOf: original.block.index,
        });
      }
    }
    return removeBlocks(draft, causes);
  },
};

/** Whether a block repeats words of another one; of two equal blocks the quote repeats the paragraph, or the later the earlier. */
function isQuoted(quote: Candidate, other: Candidate): boolean {
  if (quote.block === other.block || !other.key.includes(quote.key)) return false;
  if (quote.key.length < other.key.length) return true;
  if (quote.block.kind !== other.block.kind) return quote.block.kind === "quote";
  return quote.key.length >= paragraphCharacters && quote.block.index > other.block.index;
}
