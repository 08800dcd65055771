import { itemForm } from "../item-lines.ts";
import { isMenuLine } from "../lines.ts";
import { type Buckets, stepOf } from "./families.ts";
import { isFrameLine } from "./frame-line.ts";
import type { Line } from "./line.ts";
import { type LineGroups, lineGroups } from "./line-groups.ts";
import { listLeaders } from "./list-leaders.ts";

type RowFamily = "rows" | "rhythm" | "led" | "tail" | "dress" | "group" | "quiet" | "headlines";

/** Lines around one among which rows of its form are looked for. */
const rowReach = 4;
/** Letters of a headline. */
const shortestHeadline = 16;
const longestHeadline = 140;
/** Lines above the first paragraph: a title and one more may be all of a text's own, many are the head of a page. */
const bareHead = 2;
const dressedHead = 6;

/**
 * What the lines say together: whether their forms repeat, as those of a list do, and what stands around the group that they make.
 *
 * @param own - what each line says of itself
 */
export function rowEvidence(
  lines: readonly Line[],
  own: readonly Pick<Buckets, "section">[],
): readonly Pick<Buckets, RowFamily>[] {
  const forms = lines.map(({ block, runs, tool, announces }, at) => {
    if ((runs && block.letters > longestHeadline) || tool || announces) return null;
    return own[at]?.section === "glued behind" ? "glued" : itemForm(block.text);
  });
  const groups = lineGroups(lines);
  const { paragraphs } = groups;
  const [first, last] = [paragraphs.indexOf(true), paragraphs.lastIndexOf(true)];
  const frame = lines.map(isFrameLine);
  const frames = { first: frame.indexOf(true, last + 1), last: frame.lastIndexOf(true) };
  const signs = nextOf(frame);
  const close = groups.start.findIndex((start, at) => at > last && start !== at);
  const quiet = quietRuns(lines, paragraphs);
  const leaders = listLeaders(lines, paragraphs);
  const dress = first <= bareHead ? "bare" : first < dressedHead ? "some" : "dressed";
  return lines.map((line, at) => ({
    rows: rowsOf(forms, at),
    rhythm: rhythmOf(lines, at),
    led: leaders[at] ?? "no",
    tail: at <= last ? "text below" : framedBy(frames, at),
    dress: at <= last ? "text below" : dress,
    group: groupOf(groups, signs, at, { last, close: close < 0 ? lines.length : close }),
    quiet: stepOf("quiet", quiet[at]?.length ?? 0),
    headlines: line.runs ? "text" : stepOf("headlines", quiet[at]?.headlines ?? 0),
  }));
}

/** How many lines around one have its form. */
function rowsOf(forms: readonly (string | null)[], at: number): Buckets["rows"] {
  const own = forms[at];
  if (own === null || own === undefined) return "none";
  let alike = 0;
  for (let step = -rowReach; step <= rowReach; step++) if (step !== 0 && forms[at + step] === own) alike++;
  return alike === 0 ? "own" : alike === 1 ? "two" : "several";
}

/** Whether lines of several sorts repeat in their order, as a headline, its section and its date do. */
function rhythmOf(lines: readonly Line[], at: number): Buckets["rhythm"] {
  for (const length of [2, 3, 4])
    for (let start = at - 2 * length + 1; start <= at; start++) {
      const unit = sortsOf(lines, start, length);
      if (unit === null || unit !== sortsOf(lines, start + length, length)) continue;
      return unit.includes("text") ? "with text" : length === 2 ? "2" : "3";
    }
  return "none";
}

function sortsOf(lines: readonly Line[], start: number, length: number): string | null {
  const sorts = lines.slice(Math.max(0, start), Math.max(0, start + length)).map(({ sort }) => sort);
  return start >= 0 && sorts.length === length && new Set(sorts).size > 1 ? sorts.join() : null;
}

/** Where lines of a frame, from the first one behind the last paragraph on, stand around a line. */
function framedBy({ first, last }: { readonly first: number; readonly last: number }, at: number): Buckets["tail"] {
  const above = first >= 0 && first < at;
  if (last > at) return above ? "frame around" : "frame below";
  return above ? "frame above" : "no frame";
}

/**
 * How a line stands in its group.
 *
 * @param signs - for each line the next one of a frame, itself or below it
 * @param text - the last paragraph, and the first line behind it that stands close to the one above it
 */
function groupOf(
  { parted, start, end }: LineGroups,
  signs: readonly number[],
  at: number,
  text: { readonly last: number; readonly close: number },
): Buckets["group"] {
  if (!parted) return "no groups";
  const [from, to] = [start[at] ?? at, end[at] ?? at + 1];
  if (to - from === 1) {
    if (at <= text.last) return "alone";
    // What ends an article, a credit or a note, stands below it as a paragraph does.
    return at < text.close ? "alone, right behind" : "alone, behind";
  }
  if (at <= text.last) return "close lines";
  const sign = signs[from] ?? to;
  if (sign >= to) return "close lines, behind";
  return sign < at ? "below a frame" : "above a frame";
}

/** For each place the next one that is so, or their number. */
function nextOf(flags: readonly boolean[]): readonly number[] {
  const next = new Array<number>(flags.length).fill(flags.length);
  for (let at = flags.length - 1; at >= 0; at--) next[at] = flags[at] ? at : (next[at + 1] ?? flags.length);
  return next;
}

/** For each line the run of lines around it that are no paragraphs, and how many headlines it may hold. */
function quietRuns(
  lines: readonly Line[],
  paragraphs: readonly boolean[],
): { readonly length: number; readonly headlines: number }[] {
  const runs: { length: number; headlines: number }[] = [];
  for (const [at, line] of lines.entries()) {
    const before = runs.at(-1);
    const run = !paragraphs[at] && before !== undefined && before.length > 0 ? before : { length: 0, headlines: 0 };
    if (!paragraphs[at]) run.length++;
    if (isHeadline(line)) run.headlines++;
    runs.push(run);
  }
  return runs;
}

function isHeadline({ runs, tool, isSign, announces, block }: Line): boolean {
  if (runs || tool || isSign || announces || isMenuLine(block)) return false;
  return block.letters >= shortestHeadline && block.letters <= longestHeadline && !/[.。:：]$/u.test(block.text);
}
