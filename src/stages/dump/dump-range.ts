import type { Block } from "../../article/block.ts";
import type { ArticleRange, Draft } from "../../article/draft.ts";
import type { LineKind, LineTable } from "../../article/line-table.ts";
import { isInterfaceLine, readInterfaceLine } from "../interface/interface-line.ts";
import { startOfIndex } from "../related/page-index.ts";
import { addressList } from "./address-list.ts";
import { footOfDump } from "./foot.ts";
import { postOf } from "./posts.ts";
import { isRunningText } from "./running-text.ts";
import { type StoryBox, storyBoxes } from "./story-boxes.ts";
import { readLineTable } from "./table/table.ts";

/** Tenths of log-odds from which on running text behind what looks like the foot of a dump is the article going on. */
const sureLine = 30;

/**
 * Tenths of log-odds above which a line behind the text, with none but tools between, stays with it for doubt: the last line of an article
 * looks like the first of a foot.
 */
const unsureLine = -10;

/** Tenths of log-odds of a line that is surely none of the article. */
const foreignLine = -100;

/**
 * A text dump has no markup: its article ends behind the last line of its text by the table of its lines, or above it where the lines have
 * the words and forms of a foot, unless the text surely goes on below them.
 */
export function rangeOfDump({ source, page }: Draft): ArticleRange {
  const post = postOf(source);
  const own = source.slice(post.start, Math.min(post.end, addressList(source), startOfIndex(source)));
  const reading = readAroundBoxes(own, page.url);
  const foot = post.start + reading.foot;
  const lines = withLinesAround(reading, post.start, source.length);
  const last = lines.kinds.findLastIndex((kind) => kind === "text" || kind === "inner" || kind === "title");
  const sure = source.findIndex(
    ({ index, text }) => index > last && (lines.odds[index] ?? 0) <= unsureLine && !isInterfaceLine(text),
  );
  const end = last < 0 || sure < 0 ? source.length : sure;
  const goesOn = source
    .slice(foot, end)
    .some((block) => isRunningText(block) && (lines.odds[block.index] ?? 0) >= sureLine);
  return { container: 0, start: 0, end: goesOn ? end : Math.min(end, foot), regions: [null], odds: null, lines };
}

interface Reading extends LineTable {
  /** Where the lines have the words and forms of a foot. */
  readonly foot: number;
}

/**
 * Reads the table of the lines as if marks of advertisements and what boxes of other stories hold did not stand there: the article would end at the first of them. A box
 * behind which the table sees no text is the list behind the article.
 */
function readAroundBoxes(blocks: readonly Block[], url: string | null): Reading {
  let boxes = storyBoxes(blocks);
  for (;;) {
    const reading = readWithout(blocks, boxes, url);
    const { kinds, foot } = reading;
    const list = boxes.findIndex(({ end }) => end >= foot || (kinds[end] !== "text" && kinds[end] !== "inner"));
    if (list < 0) return reading;
    boxes = boxes.slice(0, list);
  }
}

function readWithout(blocks: readonly Block[], boxes: readonly StoryBox[], url: string | null): Reading {
  const boxed = (at: number): boolean => boxes.some(({ start, end }) => at >= start && at < end);
  const places = [...blocks.keys()].filter((at) => !boxed(at) && !isSetIn(blocks, at));
  const rest = places.length === blocks.length ? blocks : places.flatMap((at) => blocks[at] ?? []);
  const foot = footOfDump(rest);
  const table = readLineTable(rest, url, foot);
  if (rest === blocks) return { ...table, foot };
  const kinds: LineKind[] = [];
  const odds = new Int32Array(blocks.length).fill(foreignLine);
  for (let at = blocks.length - 1, from = places.length - 1; at >= 0; at--) {
    if (places[from] === at) {
      kinds[at] = table.kinds[from] ?? "behind";
      odds[at] = table.odds[from--] ?? foreignLine;
    } else if (boxed(at)) kinds[at] = boxes.some(({ start }) => start === at) ? "heading" : "item";
    else kinds[at] = besideKind[kinds[at + 1] ?? "behind"] ?? "behind";
  }
  return { kinds, odds, foot: places[foot] ?? blocks.length };
}

/** What woos for the paper among its paragraphs. */
const wooing: ReadonlySet<string> = new Set(["subscription-sentence", "account-sentence"]);

/** The mark of an advertisement says nothing of the lines around it: it stands wherever one was sold, and so does what woos between paragraphs. */
function isSetIn(blocks: readonly Block[], at: number): boolean {
  const rule = readInterfaceLine(blocks[at]?.text ?? "")?.rule ?? "";
  if (rule === "advertising" || !wooing.has(rule)) return rule === "advertising";
  return [blocks[at - 1], blocks[at + 1]].every((block) => block !== undefined && isRunningText(block));
}

/** What such a mark is above a line. */
const besideKind: Partial<Readonly<Record<LineKind, LineKind>>> = {
  front: "front",
  title: "front",
  text: "inner",
  inner: "inner",
};

/** A table with all lines up to that many, those that it does not have in front of the article and behind it. */
function withLinesAround({ kinds, odds }: LineTable, before: number, count: number): LineTable {
  if (kinds.length === count) return { kinds, odds };
  const whole = new Int32Array(count).fill(foreignLine);
  whole.set(odds, before);
  const behind = count - before - kinds.length;
  return {
    kinds: [...new Array<LineKind>(before).fill("front"), ...kinds, ...new Array<LineKind>(behind).fill("behind")],
    odds: whole,
  };
}
