import { readFileSync, rmSync, statSync } from "node:fs";
import { linesOf, writeLines } from "./lines.ts";

/**
 * The lines of several files in one order, by bytes. What is larger than `memory` bytes is sorted in runs on the disk, which are merged.
 *
 * @param scratch beginning of the names that runs on the disk may have
 */
export function* sortedLines(files: readonly string[], memory: number, scratch: string): Generator<string> {
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  if (bytes <= memory) {
    yield* inMemory(files);
    return;
  }
  const runs = writeRuns(files, memory, scratch);
  try {
    yield* mergedLines(runs.map((run) => linesOf(run)));
  } finally {
    for (const run of runs) rmSync(run, { force: true });
  }
}

function inMemory(files: readonly string[]): string[] {
  const lines: string[] = [];
  for (const file of files) {
    const own = readFileSync(file, "latin1").split("\n");
    if (own.at(-1) === "") own.pop();
    for (const line of own) lines.push(line);
  }
  return lines.sort();
}

function writeRuns(files: readonly string[], memory: number, scratch: string): string[] {
  const runs: string[] = [];
  let lines: string[] = [];
  let size = 0;
  const write = (): void => {
    const run = `${scratch}.run-${runs.length}`;
    writeLines(run, lines.sort());
    runs.push(run);
    lines = [];
    size = 0;
  };
  for (const file of files) {
    for (const line of linesOf(file)) {
      lines.push(line);
      size += line.length;
      if (size >= memory / 2) write();
    }
  }
  if (lines.length > 0) write();
  return runs;
}

interface Source {
  line: string;
  readonly rest: Iterator<string>;
}

/** Merges sorted sources by a heap of their first lines. */
export function* mergedLines(sources: readonly Iterator<string>[]): Generator<string> {
  const heap: Source[] = [];
  for (const rest of sources) {
    const { value, done } = rest.next();
    if (!done) heap.push({ line: value, rest });
  }
  for (let at = heap.length >> 1; at >= 0; at--) sink(heap, at);
  for (let first = heap[0]; first; first = heap[0]) {
    yield first.line;
    const { value, done } = first.rest.next();
    if (!done) first.line = value;
    else {
      const last = heap.pop();
      if (last && heap.length > 0) heap[0] = last;
    }
    sink(heap, 0);
  }
}

/** Moves an entry down until no one below it comes first. */
function sink(heap: Source[], from: number): void {
  for (let at = from; ; ) {
    let least = at;
    for (const child of [2 * at + 1, 2 * at + 2]) {
      const [other, first] = [heap[child], heap[least]];
      if (other && first && other.line < first.line) least = child;
    }
    const [here, there] = [heap[at], heap[least]];
    if (least === at || !here || !there) return;
    heap[at] = there;
    heap[least] = here;
    at = least;
  }
}
