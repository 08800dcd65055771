import type { Line } from "./line.ts";

/** Letters from which on a line without a full stop is a paragraph: Lao has none, and in capital letters it may be a headline. */
const uncasedLetters = 110;
const casedLetters = 240;
/** Share of the letters of all sentences that stand alone between blank lines, from which on the page sets its paragraphs so. */
const mostAlone = 0.6;

/** The groups that blank lines make of the lines of a dump, and which of these are paragraphs of its text. */
export interface LineGroups {
  /** Whether paragraphs stand alone between blank lines and other lines stand close. */
  readonly parted: boolean;
  /** Where the group of each line starts and ends. */
  readonly start: readonly number[];
  readonly end: readonly number[];
  /**
   * Whether a line is a paragraph of the text. Where these stand alone, one among close lines is a teaser, a comment, a notice; below a heading
   * of stories, one without a full stop is a long headline.
   */
  readonly paragraphs: readonly boolean[];
}

/** Reads the groups of a dump's lines. */
export function lineGroups(lines: readonly Line[]): LineGroups {
  const start: number[] = [];
  for (const [at, { block }] of lines.entries())
    start.push(at === 0 || block.layout.gap > 0 ? at : (start.at(-1) ?? at));
  const end: number[] = start.slice();
  for (let at = lines.length - 1; at >= 0; at--)
    end[at] = start[at + 1] === start[at] ? (end[at + 1] ?? at + 1) : at + 1;
  const isAlone = (at: number): boolean => (end[at] ?? 0) - (start[at] ?? 0) === 1;
  const long = lines.flatMap((line, at) => (endsSentence(line) || isLong(line) ? [at] : []));
  const lettersOf = (some: readonly number[]): number =>
    some.reduce((sum, at) => sum + (lines[at]?.block.letters ?? 0), 0);
  const close = end.some((_, at) => !isAlone(at));
  const parted = close && long.length > 1 && lettersOf(long.filter(isAlone)) >= lettersOf(long) * mostAlone;
  let listed = false;
  const paragraphs = lines.map((line, at) => {
    if (line.announces === "stories") listed = true;
    if (parted && !isAlone(at)) return false;
    if (endsSentence(line)) listed = false;
    return endsSentence(line) || (!listed && isLong(line));
  });
  return { parted, start, end, paragraphs };
}

/** Whether a line is running text that ends as a sentence does. */
export function endsSentence({ runs, block }: Line): boolean {
  return runs && /[.!?。:]["”’»)]?$/u.test(block.text);
}

function isLong({ runs, block: { letters, text } }: Line): boolean {
  return runs && letters >= (/^\P{L}*\p{Lu}/u.test(text) ? casedLetters : uncasedLetters);
}
