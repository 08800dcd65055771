import type { Block } from "../article/block.ts";
import type { Draft } from "../article/draft.ts";
import type { Stage } from "../article/stage.ts";
import { letterCount } from "../language/script.ts";
import { readHeaderLine } from "./header-line.ts";
import { headerZone, tailCredits } from "./header-zone.ts";

/**
 * Takes the lines of an article's header apart, `By Noy | 3 March 2024 | 1,204 views`, into one block for each slot, so that every later
 * stage finds its own line. Nothing is removed; the pieces share the number of their block.
 */
export const headerLines: Stage = {
  name: "header-lines",
  rules: [],
  run(draft) {
    const pieces = new Map<Block, Block[]>();
    for (const block of [...headerZone(draft), ...tailCredits(draft)]) {
      if (block.kind === "heading" || block.kind === "control" || block.kind === "list-item" || pieces.has(block))
        continue;
      // Seams are offsets of the raw text.
      const slots = readHeaderLine(block.text, block.raw === block.text ? block.seams : []);
      if (slots && slots.length > 1)
        pieces.set(
          block,
          slots.map(({ start, end }) => pieceOf(block, start, end)),
        );
    }
    return pieces.size === 0 ? draft : split(draft, pieces);
  },
};

function split(draft: Draft, pieces: ReadonlyMap<Block, readonly Block[]>): Draft {
  return { ...draft, blocks: draft.blocks.flatMap((block) => pieces.get(block) ?? [block]) };
}

function pieceOf(block: Block, from: number, to: number): Block {
  const marked = block.marks.filter((mark) => mark.start >= from && mark.end <= to);
  const raw = block.text.slice(from, to);
  const text = raw.trim();
  const shift = from + raw.indexOf(text);
  const marks = marked.map((mark) => ({
    ...mark,
    start: Math.max(0, mark.start - shift),
    end: Math.min(text.length, mark.end - shift),
  }));
  return { ...block, text, marks, seams: [], letters: letterCount(text), linkLetters: 0 };
}
