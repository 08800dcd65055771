import { unitAt } from "../article/code-unit.ts";

/** White space and invisible characters that people, editors and browsers leave at the edges of lines. */
function isBlank(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0xad ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Start and end of a stretch of text without the blanks at its edges; `start === end` where nothing is left. */
export function trimRange(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start < end && isBlank(unitAt(text, start, end))) start++;
  while (end > start && isBlank(unitAt(text, end - 1, end))) end--;
  return { start, end };
}

/** Like `trim`, but it also sees U+200B and the other invisible characters. */
export function trimBlank(text: string): string {
  const { start, end } = trimRange(text, 0, text.length);
  return start === 0 && end === text.length ? text : text.slice(start, end);
}
