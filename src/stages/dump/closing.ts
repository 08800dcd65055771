import type { Block } from "../../article/block.ts";
import { isInterfaceLine, readInterfaceLine } from "../interface/interface-line.ts";
import { isTagHeading, isTagLine } from "../record/tags.ts";
import { isListHeading } from "../related/item.ts";
import { isPromotion } from "../related/promotion.ts";
import { biographies } from "./biography.ts";
import { isCommentHeading } from "./comments.ts";
import { isRunningText } from "./running-text.ts";
import { isTurner } from "./turners.ts";

/** Paragraphs that an article has before its end is looked for. */
const leastParagraphs = 2;
/** Share of the text that may stand behind the end: comments, notices of the site. */
const longestTail = 0.3;

/** Letters of the longest tag on a line of its own. */
const tagLetters = 28;
/** Lines at the end of a page among which its copyright stands. */
const footLines = 12;
/** Lines that say nothing of themselves between a weak sign and a strong one. */
const mostUnknown = 8;

/** What a line behind an article says about where the article ends. */
type Sign = "strong" | "weak" | null;

/** Rules of interface sentences that stand behind articles only. */
const strongRules: ReadonlySet<string> = new Set(["copyright", "comment-form"]);
const weakRules: ReadonlySet<string> = new Set([
  "rating",
  "end-mark",
  "subscription-sentence",
  "counter",
  "pagination",
]);

/**
 * Where the article of a text dump ends by the first line that only stands behind articles: tags, tools to share, the heading of the
 * comments, a copyright. Behind a weak sign nothing may stand that reads like the article going on.
 *
 * @returns the position among the blocks, their number if there is none
 */
export function closingOf(blocks: readonly Block[], end: number): number {
  const bios = biographies(blocks);
  const running = blocks.map((block) => isRunningText(block) && !bios.has(block));
  const first = nthOf(running, leastParagraphs);
  const signs = blocks.map((block, at) =>
    at > first && at < end ? (bios.has(block) ? "weak" : signOf(blocks, at)) : null,
  );
  for (let at = first + 1; at < end; at++) {
    if (signs[at] === null) continue;
    const next = signs.findIndex((sign, other) => other >= at && sign === "strong");
    const sure = next < 0 ? end : Math.min(next, end);
    const resumes = running.some((isRunning, other) => isRunning && other > at && other < sure);
    if (!resumes && unknownLines(blocks.slice(at, sure)) <= mostUnknown && isShort(blocks, at)) return at;
  }
  return end;
}

function unknownLines(blocks: readonly Block[]): number {
  return blocks.filter(({ text }) => !isInterfaceLine(text) && !isTagLine(text) && !isPromotion(text)).length;
}

/** Whether little text stands behind a position. */
function isShort(blocks: readonly Block[], at: number): boolean {
  const letters = (some: readonly Block[]): number => some.reduce((sum, block) => sum + block.letters, 0);
  return letters(blocks.slice(at).filter(isRunningText)) <= letters(blocks.slice(0, at)) * longestTail;
}

function nthOf(flags: readonly boolean[], count: number): number {
  let seen = 0;
  const at = flags.findIndex((flag) => flag && ++seen === count);
  return at < 0 ? flags.length : at;
}

function signOf(blocks: readonly Block[], at: number): Sign {
  const [block, next] = [blocks[at], blocks[at + 1]];
  if (!block) return null;
  const inFoot = at >= blocks.length - footLines;
  if (isCommentHeading(block.text, next)) return "strong";
  const line = readInterfaceLine(block.text);
  if (line && strongRules.has(line.rule)) return line.rule !== "copyright" || inFoot ? "strong" : null;
  if (isTagLine(block.text) || isPromotion(block.text) || isTurner(blocks, at)) return "weak";
  if (isTagHeading(block.text) && next && next.layout.gap === 0 && next.letters <= tagLetters) return "weak";
  if (isListHeading(block)) return null;
  if (!line) return null;
  // One ordinary word may be a subheading; two of them in a row are a toolbar.
  if (line.groups.length === 0) return weakRules.has(line.rule) ? "weak" : null;
  const several = line.groups.length > 1 || (next !== undefined && isInterfaceLine(next.text));
  return several && line.groups.some((group) => group === "share" || group === "comments" || group === "toolbar")
    ? "weak"
    : null;
}
