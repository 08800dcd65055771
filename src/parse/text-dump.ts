import type { Block } from "../article/block.ts";
import { noMetadata } from "../article/embedded.ts";
import { letterCount } from "../language/script.ts";
import { trimBlank } from "../language/white-space.ts";
import type { ParsedPage } from "./parsed.ts";

interface Line {
  readonly text: string;
  readonly gap: number;
  readonly indent: number;
  readonly bullet: boolean;
}

const bullet = /^(?:[•·▪◦●○■□‣∙*]|[-–—](?=\s))\s*/u;
const sentenceEnd = /[.!?…:;。！？]["'”’»)\]]{0,2}$/u;
const tabWidth = 4;

/**
 * Parses the text that was saved from a browser window. Blank lines (also those of no-break spaces) part blocks; lines in a
 * row are blocks of their own unless they are one paragraph wrapped at a fixed width.
 */
export function parseTextDump(content: string): ParsedPage {
  const lines = readLines(content);
  const runs = groupRuns(lines);
  const wrapped = runs.filter(isWrapped).length;
  const blocks: Block[] = [];
  for (const run of runs) {
    // One run may look wrapped by chance; a wrapped page has it all over.
    const joined = isWrapped(run) && (wrapped >= 3 || wrapped >= runs.filter((other) => other.length > 1).length / 2);
    const pieces = joined ? [{ ...(run[0] as Line), text: run.map((line) => line.text).join(" ") }] : run;
    for (const piece of pieces) blocks.push(blockOf(piece, blocks.length));
  }
  const root = { index: 0, parent: -1, depth: 0, tag: "#root", id: "", className: "", purpose: "", start: 0, end: blocks.length };
  return { blocks, containers: [root], images: [], times: [], embedded: noMetadata, flags: [] };
}

function readLines(content: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  for (const raw of content.split(/\r\n|[\n\r\u0085\u2028\u2029\f]/u)) {
    const trimmed = trimBlank(raw);
    if (trimmed === "") {
      gap++;
      continue;
    }
    const mark = bullet.exec(trimmed)?.[0] ?? "";
    const text = trimmed.slice(mark.length) || trimmed;
    lines.push({ text: text.replace(/[\t ]+/gu, " "), gap, indent: indentOf(raw), bullet: mark !== "" && text !== trimmed });
    gap = 0;
  }
  return lines;
}

function indentOf(raw: string): number {
  let columns = 0;
  for (const character of raw) {
    if (character === "\t") columns += tabWidth;
    else if (character === " " || character === "\u00a0") columns++;
    else break;
  }
  return columns;
}

/** Lines without a blank line or a bullet between them. */
function groupRuns(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run && line.gap === 0 && !line.bullet) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

/** Whether the lines are one paragraph wrapped at a fixed width: all but the last about as long, and few end a sentence. */
function isWrapped(run: readonly Line[]): boolean {
  if (run.length < 2) return false;
  const inner = run.slice(0, -1);
  const widest = Math.max(...inner.map((line) => line.text.length));
  const last = run.at(-1)?.text.length ?? 0;
  if (widest < 40 || widest > 110 || last > widest + 10) return false;
  if (inner.some((line) => line.text.length < widest * 0.6)) return false;
  return inner.filter((line) => sentenceEnd.test(line.text)).length <= inner.length / 3;
}

function blockOf(line: Line, index: number): Block {
  const { text, gap, indent, bullet: marked } = line;
  return {
    index,
    kind: marked ? "list-item" : "paragraph",
    level: 0,
    text,
    raw: text,
    marks: [],
    seams: [],
    container: 0,
    letters: letterCount(text),
    linkLetters: 0,
    hidden: false,
    layout: { gap, indent, bullet: marked },
    language: "und",
    spans: [],
    flags: [],
  };
}
