import { isMenuLine } from "../lines.ts";
import { type Buckets, stepOf } from "./families.ts";
import type { Line } from "./line.ts";

type PlaceFamily =
  | "gap"
  | "repeated"
  | "above"
  | "below"
  | "textAbove"
  | "place"
  | "placeFromEnd"
  | "alike"
  | "signBelow"
  | "signAbove"
  | "previous"
  | "next"
  | "afterNext"
  | "headingAbove"
  | "listed"
  | "headline"
  | "commentsAbove"
  | "foot"
  | "frameAbove"
  | "frameBelow";

/** Lines among which a date, a byline or a counter counts as near. */
const signReach = 3;
/** Lines from the top that are looked for in one another: a headline at the end of its breadcrumb, in front of the name of the site. */
const headLines = 80;
/** Letters of a key from which on it stands in another by no chance. */
const tellingKey = 16;
/** The same for one that a paragraph begins with: its copy that was cut. */
const tellingBeginning = 24;

/**
 * What stands around the lines, and where they stand.
 *
 * @param foot - position of the first line that has the words and forms of a foot, their number if there is none
 */
export function placeEvidence(lines: readonly Line[], foot: number): readonly Pick<Buckets, PlaceFamily>[] {
  const above = distances(lines, (line) => line.runs, false);
  const below = distances(lines, (line) => line.runs, true);
  const heading = distances(lines, (line) => line.announces === "stories", false, endsList);
  const loose = distances(lines, (line) => line.announces === "stories, loosely", false, endsList);
  const headlines = headlinesOf(lines);
  const comments = distances(lines, (line) => line.announces === "comments", false);
  const text = shareAbove(lines);
  const alike = runsOf(lines);
  const repeated = repetitions(lines);
  const gaps = gapsOf(lines);
  const frame = frameAbove(lines);
  const frames = frame.at(-1) ?? 0;
  return lines.map((_, at) => ({
    gap: gaps[at] ?? "alone",
    repeated: repeated[at] ?? "no",
    above: distanceOf("above", above[at]),
    below: distanceOf("below", below[at]),
    textAbove: text[at] ?? "none",
    place: at === 0 ? "first" : stepOf("place", at),
    placeFromEnd: at === lines.length - 1 ? "last" : stepOf("placeFromEnd", lines.length - 1 - at),
    alike: stepOf("alike", alike[at] ?? 1),
    signBelow: signNear(lines, at, 1),
    signAbove: signNear(lines, at, -1),
    previous: lines[at - 1]?.sort ?? "edge",
    next: lines[at + 1]?.sort ?? "edge",
    afterNext: lines[at + 2]?.sort ?? "edge",
    headingAbove: heading[at] === undefined ? "none" : stepOf("headingAbove", heading[at]),
    listed: listedBy(lines[at], heading[at], loose[at], below[at], above[at]),
    headline: headlines[at] ?? "no",
    commentsAbove: comments[at] === undefined ? "none" : stepOf("commentsAbove", comments[at]),
    foot: foot === lines.length ? "none" : at < foot ? "above it" : at === foot ? "its first line" : "in it",
    frameAbove: stepOf("frameAbove", frame[at] ?? 0),
    frameBelow: stepOf("frameBelow", frames - (frame[at + 1] ?? frames)),
  }));
}

function distanceOf(family: "above" | "below", distance: number | undefined): Buckets["above"] {
  return distance === undefined ? "nothing" : stepOf(family, distance);
}

/** Letters of a paragraph, which no list of stories goes on behind. */
const paragraphLetters = 110;

function endsList({ runs, block }: Line): boolean {
  return runs && block.letters >= paragraphLetters && /[.!?。]["”’»)]?$/u.test(block.text);
}

/** Whether a line that may be a headline stands under the heading of a list, and whether the text goes on below it. */
function listedBy(
  line: Line | undefined,
  heading: number | undefined,
  loose: number | undefined,
  below: number | undefined,
  above: number | undefined,
): Buckets["listed"] {
  if (!line || line.runs || line.tool || line.announces) return "no";
  if (heading !== undefined) return below === undefined ? "heading" : "heading, text below";
  if (loose !== undefined) return below === undefined ? "loose heading" : "loose heading, text below";
  return below === undefined && above !== undefined ? "behind all text" : "no";
}

/** Letters that headlines have. */
const shortestHeadline = 18;
const longestHeadline = 170;

/** Where a line of a headline's form stands among those above the first running text of some length. */
function headlinesOf(lines: readonly Line[]): Buckets["headline"][] {
  const first = lines.findIndex(({ runs }) => runs);
  const last = lines.findLastIndex(({ runs }) => runs);
  const isHeadline = ({ runs, tool, isSign, sort, block }: Line): boolean =>
    !runs &&
    !tool &&
    !isSign &&
    sort === "line" &&
    block.letters >= shortestHeadline &&
    block.letters <= longestHeadline &&
    !isMenuLine(block);
  const above = lines.flatMap((line, at) => (at < first && isHeadline(line) ? [at] : []));
  return lines.map((line, at) => {
    if (!isHeadline(line)) return "no";
    if (at > first) return at > last ? "behind" : "in the text";
    if (above.length === 1) return "only one";
    return at === above[0] ? "first above the text" : at === above.at(-1) ? "last above the text" : "between";
  });
}

/** For each line how many lines away the next one of a kind is, above or below it, and with none that `ends` the search between. */
function distances(
  lines: readonly Line[],
  isSuch: (line: Line) => boolean,
  down: boolean,
  ends: (line: Line) => boolean = () => false,
): (number | undefined)[] {
  const found = new Array<number | undefined>(lines.length).fill(undefined);
  let last: number | undefined;
  for (let step = 0; step < lines.length; step++) {
    const at = down ? lines.length - 1 - step : step;
    if (last !== undefined) found[at] = Math.abs(at - last);
    const line = lines[at];
    if (line && isSuch(line)) last = at;
    else if (line && ends(line)) last = undefined;
  }
  return found;
}

/** How many lines above each one, and in all, are certainly of a page's frame; a text without a frame has no foot. */
function frameAbove(lines: readonly Line[]): number[] {
  const counts = [0];
  for (const { tool, announces, block } of lines) {
    const isFrame =
      tool !== undefined ||
      announces === "stories" ||
      announces === "comments" ||
      (block.letters < 200 && isMenuLine(block));
    counts.push((counts.at(-1) ?? 0) + (isFrame ? 1 : 0));
  }
  return counts;
}

/** How much of the running text of the page stands above each line. */
function shareAbove(lines: readonly Line[]): Buckets["textAbove"][] {
  const all = lines.reduce((sum, { runs, block }) => sum + (runs ? block.letters : 0), 0);
  let seen = 0;
  return lines.map(({ runs, block }) => {
    const share = all === 0 ? 0 : seen / all;
    if (runs) seen += block.letters;
    if (share === 0) return "none";
    if (share === 1) return "all";
    if (share > 0.9) return "nearly all";
    if (share > 0.65) return "most";
    if (share > 0.35) return "half";
    return share > 0.12 ? "some" : "little";
  });
}

/** How many lines of one sort stand in a row. */
function runsOf(lines: readonly Line[]): number[] {
  const runs: number[] = new Array<number>(lines.length).fill(1);
  for (let start = 0; start < lines.length; ) {
    let end = start + 1;
    while (end < lines.length && lines[end]?.sort === lines[start]?.sort) end++;
    runs.fill(end - start, start, end);
    start = end;
  }
  return runs;
}

/** Whether lines are said again elsewhere: alone, or within another line of the page's head. */
function repetitions(lines: readonly Line[]): Buckets["repeated"][] {
  const places = new Map<string, number[]>();
  for (const [at, { key }] of lines.entries()) {
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  }
  const head = lines.slice(0, headLines).filter(({ key }) => key.length >= tellingKey && key.length <= 200);
  const numbered = runningHeads(lines);
  const beginnings = new Map(lines.filter(({ runs }) => runs).map(({ key }) => [key.slice(0, tellingBeginning), key]));
  return lines.map(({ key }, at) => {
    const own = places.get(key) ?? [];
    if (own.length > 1 && key.length > 0) {
      if (own.includes(at - 1)) return "right above";
      if (own.includes(at + 1)) return "right below";
      return (own[0] ?? at) < at ? "above" : "below";
    }
    if (numbered.has(at)) return "but for its numbers";
    const paragraph = beginnings.get(key.slice(0, tellingBeginning));
    if (paragraph !== undefined && paragraph.length > key.length && paragraph.startsWith(key.slice(0, -3)))
      return "begins a paragraph";
    const isTelling = at < headLines && key.length >= tellingKey;
    return isTelling && head.some((other) => other.key !== key && other.key.includes(key)) ? "within another" : "no";
  });
}

/** Letters that a running head keeps without its numbers. */
const shortestHead = 4;

/** Lines that are said again but for their numbers, with text between: the head or the foot of each page. */
function runningHeads(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  const last = new Map<string, { at: number; text: number }>();
  let text = 0;
  for (const [at, { key, runs }] of lines.entries()) {
    if (runs) text++;
    const bare = key.replace(/\p{Nd}+/gu, "#");
    if (runs || bare === key || bare.length - (bare.match(/#/gu)?.length ?? 0) < shortestHead) continue;
    const before = last.get(bare);
    if (before && before.text < text) found.add(before.at).add(at);
    last.set(bare, { at, text });
  }
  return found;
}

/** How lines stand in the groups that blank lines make; where all lines stand close, or all apart, that tells nothing. */
function gapsOf(lines: readonly Line[]): Buckets["gap"][] {
  const apart = lines.filter(({ block }) => block.layout.gap > 0).length;
  if (apart <= 1) return lines.map(() => "all close");
  // Where a gap is between any two lines, a wider one parts groups.
  const usual = apart >= lines.length - 2 ? Math.min(...lines.slice(1).map(({ block }) => block.layout.gap)) : 0;
  if (apart >= lines.length - 2 && lines.filter(({ block }) => block.layout.gap > usual).length <= 1)
    return lines.map(() => "all apart");
  return lines.map(({ block }, at) => {
    const next = lines[at + 1];
    const before = at === 0 || block.layout.gap > usual;
    const behind = next === undefined || next.block.layout.gap > usual;
    if (before) return behind ? "alone" : "first";
    return behind ? "last" : "inner";
  });
}

function signNear(lines: readonly Line[], at: number, way: 1 | -1): Buckets["signBelow"] {
  for (let step = 1; step <= signReach; step++) {
    const line = lines[at + step * way];
    if (line?.isSign) return step === 1 ? "1" : step === 2 ? "2" : "3";
    if (!line || line.runs) return "none";
  }
  return "none";
}
