import type { Block } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import { asciiDigits, hasDigit } from "../../language/digits.ts";

/** UTF-16 units of the longest counter of a gallery. */
const longest = 30;
/** Counters of one gallery. */
const fewest = 3;

const counter =
  /^(?<front>[^0-9]{0,15})(?<number>[0-9]{1,3})(?<between>[^0-9]{1,12})(?<count>[0-9]{1,3})(?<behind>[^0-9]{0,15})$/u;

/**
 * The counters of galleries in whatever language, `Image 1 of 5`, `ຮູບ 1/5`: lines alike but for a number that grows by one, up to the other.
 * Headings count the parts of a story.
 */
export function slideCounters({ source, blocks }: Draft): Block[] {
  const runs = new Map<string, number[]>();
  for (const block of source) {
    if (block.text.length > longest || block.kind === "heading" || block.kind === "table-row") continue;
    if (!hasDigit(block.text)) continue;
    const { front, number, between, count, behind } = counter.exec(asciiDigits(block.text))?.groups ?? {};
    if (number === undefined) continue;
    const shape = [front, between, count, behind].join("\0");
    const run = runs.get(shape) ?? [];
    if (Number(number) === run.length + 1 && Number(number) <= Number(count)) runs.set(shape, [...run, block.index]);
  }
  const found = new Set([...runs.values()].flatMap((run) => (run.length >= fewest ? run : [])));
  return blocks.filter(({ index, text }) => found.has(index) && text.length <= longest);
}
