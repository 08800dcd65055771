import type { Block } from "../article/block.ts";
import { letterCount } from "../language/script.ts";
import type { InlineText } from "./inline-text.ts";
import { newBlock } from "./new-block.ts";

const noLayout: Block["layout"] = { gap: 0, indent: 0, bullet: false };

/** Makes the block of a finished stretch of inline text, and counts its letters and those in links. */
export function inlineBlock(
  inline: InlineText,
  index: number,
  around: Pick<Block, "kind" | "level" | "container" | "hidden">,
): Block {
  const { text, marks, seams } = inline;
  const letters = letterCount(text);
  let linkLetters = 0;
  for (const mark of marks) {
    // A heading that links to itself is an anchor, not a pointer elsewhere.
    const anchor = around.kind === "heading" && mark.href?.startsWith("#") === true;
    if (mark.tag !== "a" || anchor) continue;
    const whole = mark.start === 0 && mark.end === text.length;
    linkLetters += whole ? letters : letterCount(text.slice(mark.start, mark.end));
  }
  const { kind, level, container, hidden } = around;
  return newBlock({
    index,
    kind,
    level,
    text,
    marks,
    seams,
    container,
    letters,
    linkLetters,
    hidden,
    layout: noLayout,
  });
}
