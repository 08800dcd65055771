import { type Mark, movedMark } from "../article/block.ts";
import { endsSentence } from "../language/sentence-end.ts";
import { trimRange } from "../language/white-space.ts";
import { type InlineText, sliceInline } from "./inline-text.ts";

const listStart = /^(?:[-–—•▪◦*·]|\d{1,2}[.)])\s/u;

/** Longest line of a hard-wrapped text; a longer one is a paragraph of its own. */
export const wrapWidth = 110;

/**
 * Splits inline text at its line breaks where they stand for paragraphs, and joins the lines where they are only wrapped:
 * a break ends a paragraph after a sentence's end or a long line, before a list mark, and between a link and plain text.
 *
 * @param doubled - paragraphs end with two breaks hereabouts, so a single one only wraps the line
 */
export function splitLines(inline: InlineText, doubled: boolean): InlineText[] {
  if (!inline.text.includes("\n")) return oneLine(inline);
  const ranges: [number, number][] = [];
  let start = 0;
  for (let at = inline.text.indexOf("\n"); at >= 0; at = inline.text.indexOf("\n", start)) {
    ranges.push([start, at]);
    start = at + 1;
  }
  ranges.push([start, inline.text.length]);
  const paragraphs: InlineText[][] = [];
  let previous: InlineText | undefined;
  const lines = sliceInline(inline, ranges);
  const uneven = !doubled && areUneven(lines);
  for (const line of lines) {
    if (line.text === "") {
      previous = undefined;
      continue;
    }
    const last = paragraphs.at(-1);
    if (!last || !previous || uneven || endsParagraph(previous, line, doubled)) paragraphs.push([line]);
    else last.push(line);
    previous = line;
  }
  return paragraphs.map(joinLines);
}

/** Text without line breaks, trimmed: nearly all there is, and mostly trimmed as it comes. */
function oneLine(inline: InlineText): InlineText[] {
  const { length } = inline.text;
  const { start, end } = trimRange(inline.text, 0, length);
  if (start === end) return [];
  return start === 0 && end === length ? [inline] : sliceInline(inline, [[start, end]]);
}

/** Wrapped lines are about as long, all but the last; lines of very different lengths each say something of their own. */
function areUneven(lines: readonly InlineText[]): boolean {
  const inner = lines.filter((line) => line.text !== "").slice(0, -1);
  const longest = inner.reduce((most, line) => Math.max(most, line.text.length), 0);
  return longest <= wrapWidth && inner.some((line) => line.text.length < longest / 2);
}

function endsParagraph(line: InlineText, next: InlineText, doubled: boolean): boolean {
  if (listStart.test(next.text)) return true;
  if (!doubled && line.text.length > wrapWidth && next.text.length > wrapWidth / 2) return true;
  if (!doubled && endsSentence(line.text)) return true;
  return wholly(line, "a") !== wholly(next, "a") || wholly(line, "strong") !== wholly(next, "strong");
}

function wholly(line: InlineText, tag: string): boolean {
  return line.marks.some((mark) => mark.tag === tag && mark.start === 0 && mark.end === line.text.length);
}

function joinLines(lines: readonly InlineText[]): InlineText {
  const marks: Mark[] = [];
  const seams: number[] = [];
  let shift = 0;
  for (const line of lines) {
    for (const mark of line.marks) marks.push(movedMark(mark, mark.start + shift, mark.end + shift));
    for (const seam of line.seams) seams.push(seam + shift);
    shift += line.text.length + 1;
  }
  return { text: lines.map((line) => line.text).join(" "), marks, seams };
}
