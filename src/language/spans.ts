import type { Language, LanguageSpan } from "../article/language-code.ts";
import { isCounted } from "./counting.ts";
import { detectLanguage, isPlainLatin } from "./detect.ts";
import { scriptCounts, scriptOf } from "./script.ts";

/** The sides that a character may take: letters of one script family, or neutral (space, digit, punctuation, symbol). */
type Side = "lao" | "latin" | "other";

interface Run {
  readonly start: number;
  end: number;
  side: Side | "thai" | undefined;
}

interface SettledRun {
  readonly start: number;
  readonly end: number;
  readonly side: Side | undefined;
}

const openers = "([{“‘«「『《（";
const closers = ")]}”’»」』》）";
/** A run of Latin letters this long may be in another language than English; below, nothing can tell. */
const tellable = 24;

/** Runs of letters of one side; digits, spaces and punctuation are runs without a side. */
function scriptRuns(text: string): SettledRun[] {
  const runs: Run[] = [];
  let last: Run | undefined;
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    const script = scriptOf(code);
    const width = code > 0xffff ? 2 : 1;
    const known = script === undefined || script === "lao" || script === "thai" || script === "latin";
    const side = known ? script : "other";
    if (last && last.side === side) last.end = at + width;
    else {
      last = { start: at, end: at + width, side };
      runs.push(last);
    }
    at += width - 1;
  }
  return settleThai(runs);
}

/** Thai letters glued to Lao ones are typing as long as the Lao letters are a third at least; else they are Thai. */
function settleThai(runs: readonly Run[]): SettledRun[] {
  const settled: SettledRun[] = [];
  for (let from = 0; from < runs.length; ) {
    let to = from;
    let lao = 0;
    let thai = 0;
    for (let run = runs[to]; run?.side === "lao" || run?.side === "thai"; run = runs[++to]) {
      if (run.side === "lao") lao += run.end - run.start;
      else thai += run.end - run.start;
    }
    if (thai > 0 && 2 * lao >= thai) {
      settled.push({ start: runs[from]?.start ?? 0, end: runs[to - 1]?.end ?? 0, side: "lao" });
    } else {
      to = Math.max(to, from + 1);
      for (const { start, end, side } of runs.slice(from, to))
        settled.push({ start, end, side: side === "thai" ? "other" : side });
    }
    from = to;
  }
  return settled;
}

/** Whether a text has letters of one side only, which is most texts. */
function isOneSided(text: string): boolean {
  if (isPlainLatin(text)) return true;
  const { lao, latin, thai, han, kana, hangul, cyrillic, arabic, khmer, myanmar, other } = scriptCounts(text);
  const others = thai + han + kana + hangul + cyrillic + arabic + khmer + myanmar + other;
  return Number(lao > 0) + Number(latin > 0) + Number(others > 0) <= 1;
}

/** Sides of whole bracket and quote pairs: what stands inside decides, and a pair that holds the base language belongs to it. */
function bracketSides(text: string, runs: readonly SettledRun[], base: Side): Map<number, Side> {
  const sides = new Map<number, Side>();
  const stack: { closer: string; at: number; seen: Set<Side> }[] = [];
  for (const { start, end, side } of runs) {
    if (side !== undefined) {
      for (const open of stack) open.seen.add(side);
      continue;
    }
    for (let at = start; at < end; at++) {
      const character = text.charAt(at);
      const closes = stack.findLastIndex((open) => open.closer === character);
      if (closes >= 0) {
        const [open] = stack.splice(closes);
        const [only] = open?.seen ?? [];
        if (open && only !== undefined) {
          const side = open.seen.size === 1 ? only : base;
          sides.set(open.at, side);
          sides.set(at, side);
        }
        continue;
      }
      const kind = openers.indexOf(character);
      // A text with hundreds of openers is no text; the bound keeps the work linear.
      if (stack.length < 16 && (kind >= 0 || character === '"')) {
        stack.push({ closer: kind >= 0 ? closers.charAt(kind) : '"', at, seen: new Set() });
      }
    }
  }
  return sides;
}

/** Closing punctuation on a word, and one number after it ("… in 2025,"). */
const leading = /^[^\s\u200B\p{Ps}\p{Pi}]{0,200}/u;
const numberAfterSpace = /^[ \u00A0]\p{N}[^\s\u200B\p{Ps}\p{Pi}]{0,40}/u;
const number = /\p{N}/u;
const space = /[\s\u200B]/u;
const blank = /^[\s\u200B]*$/u;

interface Neighbours {
  readonly before: Side;
  readonly after: Side;
  readonly base: Side;
}

/** Gives every character of a run without letters to one of its neighbours or to the base, after the idea of UAX #9. */
function settle(
  text: string,
  run: SettledRun,
  near: Neighbours,
  brackets: ReadonlyMap<number, Side>,
  sides: Side[],
): void {
  const { before, after, base } = near;
  const stretch = text.slice(run.start, run.end);
  const glued = leading.exec(stretch)?.[0] ?? "";
  let lead = glued.length;
  let tail = stretch.length;
  while (tail > lead && !space.test(stretch.charAt(tail - 1))) tail--;
  let closed = false;
  // A new line is a new start: "3." belongs to the words behind it.
  const line = stretch.lastIndexOf("\n") + 1;
  if (line > 0) {
    lead = Math.min(lead, line);
    tail = line;
    closed = true;
  }
  for (let at = 0; at < stretch.length; at++) {
    const side = brackets.get(run.start + at);
    if (side === undefined) continue;
    if (closers.includes(stretch.charAt(at)) && side === before) {
      // Everything up to the bracket that closes around the words before, and nothing behind it.
      lead = Math.max(lead, at + 1);
      closed = true;
    } else if (openers.includes(stretch.charAt(at)) && side === after) tail = Math.min(tail, at);
  }
  if (!closed && !number.test(glued)) {
    const behind = lead + (numberAfterSpace.exec(stretch.slice(lead))?.[0].length ?? 0);
    // "Expo 2025" is a name; in "Zoom 30 ຄົນ" the number counts what follows.
    const counts = before !== after && blank.test(stretch.slice(behind)) && isCounted(text, run.end);
    if (!counts) lead = behind;
    else if (behind > lead) tail = Math.min(tail, lead + 1);
  }
  for (let at = 0; at < stretch.length; at++) {
    sides[run.start + at] = brackets.get(run.start + at) ?? (at < lead ? before : at >= tail ? after : base);
  }
}

/**
 * Cuts a text into stretches of one language. The spans cover the text from 0 to its length without gaps or overlaps.
 * Digits and closing punctuation stay with the words before them, brackets and quotes with what they hold, white space
 * between two languages with the language that the text began in.
 *
 * @returns spans in order with UTF-16 offsets; empty for an empty text
 * @example
 * import { languageSpans } from "khao";
 * languageSpans("ກອງປະຊຸມ (meeting)").map(({ start, end, language }) => [start, end, language]);
 * // => [[0, 9, "lo"], [9, 18, "en"]]
 */
export function languageSpans(text: string): LanguageSpan[] {
  if (text === "") return [];
  if (isOneSided(text)) return [{ start: 0, end: text.length, language: detectLanguage(text).language }];
  return toSpans(text, resolveSides(text, scriptRuns(text)));
}

/** The language of a text and its spans, at the cost of one of them for the many texts that are one span. */
export function labelText(text: string): { readonly language: Language; readonly spans: readonly LanguageSpan[] } {
  const { language } = detectLanguage(text);
  if (text === "") return { language, spans: [] };
  const spans = isOneSided(text)
    ? [{ start: 0, end: text.length, language }]
    : toSpans(text, resolveSides(text, scriptRuns(text)));
  return { language, spans };
}

function resolveSides(text: string, runs: readonly SettledRun[]): Side[] {
  const base = runs.find(({ side }) => side !== undefined)?.side ?? "latin";
  const brackets = bracketSides(text, runs, base);
  const sides: Side[] = new Array<Side>(text.length).fill(base);
  runs.forEach((run, index) => {
    if (run.side !== undefined) {
      sides.fill(run.side, run.start, run.end);
      return;
    }
    const left = runs[index - 1]?.side;
    const right = runs[index + 1]?.side;
    const before = left ?? right ?? base;
    const after = right ?? before;
    const between = left === undefined || right === undefined || left === right ? before : base;
    settle(text, run, { before, after, base: between }, brackets, sides);
  });
  return sides;
}

function toSpans(text: string, sides: readonly Side[]): LanguageSpan[] {
  const spans: LanguageSpan[] = [];
  let start = 0;
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && sides[at] === sides[start]) continue;
    const language = languageOf(sides[start] ?? "latin", text.slice(start, at));
    const last = spans.at(-1);
    if (last && last.language === language) spans[spans.length - 1] = { start: last.start, end: at, language };
    else spans.push({ start, end: at, language });
    start = at;
  }
  return spans;
}

function languageOf(side: Side, text: string): Language {
  if (side === "lao") return "lo";
  if (side === "other") return "other";
  if (text.length < tellable) return "en";
  const { language, confidence } = detectLanguage(text);
  return language === "other" && confidence > 0.6 ? "other" : "en";
}
