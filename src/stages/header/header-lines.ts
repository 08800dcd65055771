import { type Block, changedBlock, marksWithin } from "../../article/block.ts";
import { type Cause, type Cut, cutBlock, type Draft, nextDraft } from "../../article/draft.ts";
import type { Stage } from "../../article/stage.ts";
import { letterCount } from "../../language/script.ts";
import { readHeaderLine, type Slot } from "./header-line.ts";
import { headerLineRules } from "./header-lines.rules.ts";
import { headerZone, tailCredits } from "./header-zone.ts";

const stage = "header-lines";

/**
 * Takes the lines of an article's header apart, `By Noy | 3 March 2024 | 1,204 views`, into one block for each slot, so that every later
 * stage finds its own line. The pieces share the number of their block; only the signs between them go.
 */
export const headerLines: Stage = {
  name: stage,
  rules: headerLineRules,
  run(draft) {
    let result = draft;
    for (const block of new Set([...headerZone(draft), ...tailCredits(draft)])) {
      if (block.kind === "heading" || block.kind === "control" || block.kind === "list-item") continue;
      // Seams are offsets of the raw text.
      const slots = readHeaderLine(block.text, block.raw === block.text ? block.seams : [], 2);
      if (slots && slots.length > 1) result = split(result, block, slots);
    }
    return result;
  },
};

/** First the signs between the slots go to the ledger, then what is left becomes one block a slot. */
function split(draft: Draft, block: Block, slots: readonly Slot[]): Draft {
  const cause: Cause = {
    stage,
    rule: "header-separator",
    reason: "a sign between the parts of a header line",
    confidence: 0.95,
  };
  const cuts: Cut[] = [];
  let at = 0;
  for (const { start, end } of [...slots, { start: block.text.length, end: block.text.length }]) {
    if (block.text.slice(at, start).trim() !== "") cuts.push({ start: at, end: start, to: cause });
    at = end;
  }
  const cut = cuts.length > 0 ? cutBlock(draft, block, cuts) : draft;
  const pieces = slots.map(({ start, end }) => pieceOf(block, start, end));
  const blocks: Block[] = [];
  for (const other of cut.blocks) {
    if (other.index === block.index) blocks.push(...pieces);
    else blocks.push(other);
  }
  return nextDraft(cut, { blocks });
}

function pieceOf(block: Block, from: number, to: number): Block {
  const text = block.text.slice(from, to).trim();
  const shift = from + block.text.slice(from, to).indexOf(text);
  const marks = marksWithin(block.marks, shift, shift + text.length);
  return changedBlock(block, { text, marks, seams: [], letters: letterCount(text), linkLetters: 0 });
}
