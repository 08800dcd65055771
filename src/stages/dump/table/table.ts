import type { Block } from "../../../article/block.ts";
import { type LineKind, type LineTable, lineKinds } from "../../../article/line-table.ts";
import { pageHeads } from "../../interface/page-heads.ts";
import { endOfBareText, endOfReports } from "./bare-text.ts";
import { lineEvidence } from "./evidence.ts";
import { following, lineFamilyNames } from "./families.ts";
import { instructionLines } from "./instructions.ts";
import { endOfHead } from "./late-title.ts";
import { readDumpLines } from "./line.ts";
import { programmeLines } from "./programme.ts";
import { lineWeights, moveWeights } from "./weights.data.ts";

const never = -1e8;
/** A kind that a line cannot be is worth less than any evidence, and still more than a step that cannot be. */
const barredScore = -1e5;
const count = lineKinds.length;
const belongs: readonly boolean[] = lineKinds.map((kind) => kind === "text" || kind === "title");
const aboveText: readonly number[] = [lineKinds.indexOf("front"), lineKinds.indexOf("title")];
/** The kinds that no line of a programme is, and none of a text without a page around it. */
const titleKind = lineKinds.indexOf("title");
const behindText: readonly number[] = lineKinds.flatMap((kind, at) =>
  kind === "heading" || kind === "item" || kind === "part" || kind === "behind" ? [at] : [],
);

/** Tenths of log-odds by which it must be likelier that an article is over than that it goes on: a line left in does less harm than one lost. */
const caution = 10;

/** What speaks for each step from one kind to another, those from the top of the page last; `never` for those that cannot be. */
const moves: Int32Array = Int32Array.from(
  [...lineKinds, "top" as const].flatMap((from, start) =>
    lineKinds.map((to, at) => {
      if (!following[from].includes(to)) return never;
      const isEnd = behindText.includes(at) && !behindText.includes(start);
      return (moveWeights[from][at] ?? 0) - (isEnd ? caution : 0);
    }),
  ),
);
const families = lineFamilyNames.map((name) => lineWeights[name]);

/**
 * Says of every line of a text dump what it is, from all evidence at once: its own, that of its neighbours, and which kinds stand below
 * which. The best reading of the whole dump counts: a line is a headline of other stories because those around it are.
 *
 * @param foot - where the lines have the words and forms of a foot, as `footOfDump` finds it
 */
export function readLineTable(blocks: readonly Block[], url: string | null, foot: number): LineTable {
  const scores = scoresOf(blocks, url, foot);
  const down = bestDown(scores);
  const up = bestUp(scores);
  const odds = new Int32Array(blocks.length);
  for (let at = 0; at < blocks.length; at++) {
    let inside = never * 2;
    let outside = never * 2;
    for (let kind = 0; kind < count; kind++) {
      const best = (down[at * count + kind] ?? 0) + (up[at * count + kind] ?? 0);
      if (belongs[kind]) inside = Math.max(inside, best);
      else outside = Math.max(outside, best);
    }
    odds[at] = inside - outside;
  }
  return { kinds: readingOf(down, blocks.length), odds };
}

/** What the evidence on each line says for each kind. */
function scoresOf(blocks: readonly Block[], url: string | null, foot: number): Int32Array {
  const lines = readDumpLines(blocks);
  const rows = lineEvidence(lines, url, foot);
  const programme = programmeLines(lines);
  const instructions = instructionLines(lines);
  const bare = Math.max(endOfBareText(lines), endOfReports(lines, foot));
  const head = endOfHead(lines);
  const pageHead = pageHeads(blocks, true);
  const scores = new Int32Array(blocks.length * count);
  for (let at = 0; at < blocks.length; at++) {
    for (const [family, buckets] of families.entries()) {
      const weights = buckets[rows[at * families.length + family] ?? 0] ?? [];
      for (const [kind, weight] of weights.entries())
        scores[at * count + kind] = (scores[at * count + kind] ?? 0) + weight;
    }
    const line = lines[at];
    // A sentence of the interface is no title, wherever it stands, nor is the head of a page of print; single words of the interface may be.
    if (line && (line.tool?.groups.length === 0 || pageHead.has(line.block)))
      scores[at * count + titleKind] = barredScore;
    if (at >= head) for (const kind of aboveText) scores[at * count + kind] = barredScore;
    if (at < bare || programme[at] || instructions[at])
      for (const kind of behindText) scores[at * count + kind] = barredScore;
  }
  return scores;
}

function move(from: number, to: number): number {
  return moves[from * count + to] ?? never;
}

/** For each kind of each line the best reading of everything down to it. What cannot be stays below all that can, without running over. */
function bestDown(scores: Int32Array): Int32Array {
  const best = new Int32Array(scores.length);
  for (let place = 0; place < scores.length; place++) {
    const to = place % count;
    const above = place - to - count;
    let most = above < 0 ? move(count, to) : never;
    for (let from = 0; above >= 0 && from < count; from++)
      most = Math.max(most, (best[above + from] ?? never) + move(from, to));
    best[place] = Math.max(never, most) + (scores[place] ?? 0);
  }
  return best;
}

/** For each kind of each line the best reading of everything below it. */
function bestUp(scores: Int32Array): Int32Array {
  const best = new Int32Array(scores.length);
  for (let place = scores.length - count - 1; place >= 0; place--) {
    const from = place % count;
    const below = place - from + count;
    let most = never;
    for (let to = 0; to < count; to++)
      most = Math.max(most, move(from, to) + (scores[below + to] ?? 0) + (best[below + to] ?? never));
    best[place] = Math.max(never, most);
  }
  return best;
}

/** The best reading of the whole dump, from its last line upwards. */
function readingOf(down: Int32Array, lines: number): LineKind[] {
  const kinds: LineKind[] = [];
  let next = -1;
  for (let at = lines - 1; at >= 0; at--) {
    let winner = 0;
    let most = never * 3;
    for (let kind = 0; kind < count; kind++) {
      const sum = (down[at * count + kind] ?? never) + (next < 0 ? 0 : move(kind, next));
      if (sum > most) [winner, most] = [kind, sum];
    }
    kinds.push(lineKinds[winner] ?? "text");
    next = winner;
  }
  return kinds.reverse();
}
