import { unitAt } from "./code-unit.ts";
import type { Draft } from "./draft.ts";

/** Thrown when text of a page is in no place or in two: a fault of khao, never of the page. */
export class LostTextError extends Error {
  override readonly name = "LostTextError";
}

/**
 * Holds the promise "nothing is lost": every block of the page is in exactly one place, the body, a field, `related` or the
 * ledger, and a block that was cut is there in all its pieces.
 *
 * @throws {LostTextError} naming the first block that is not accounted for
 */
export function assertNothingLost(draft: Draft): void {
  const pieces = new Map<number, string>();
  const note = (block: number, text: string): void => {
    const before = pieces.get(block);
    pieces.set(block, before === undefined ? text : before + text);
  };
  for (const block of draft.blocks) note(block.index, block.text);
  for (const removal of draft.ledger) note(removal.block, removal.text);
  for (const taking of draft.taken) note(taking.block, taking.text);
  for (const block of draft.source) {
    const found = pieces.get(block.index);
    if (found === block.text) continue;
    if (found === undefined) throw new LostTextError(`block ${block.index} is nowhere: ${block.text.slice(0, 80)}`);
    if (!haveSameCharacters(found, block.text)) {
      throw new LostTextError(`block ${block.index} is not whole: ${block.text.slice(0, 80)}`);
    }
  }
  if (pieces.size !== draft.source.length) throw new LostTextError("text that is on no block of the page");
}

/** Characters that carry meaning; white space between pieces may differ. */
const blank = /\s/u;

/** Counts by code unit, zero before and after each comparison: a table of that size is not made anew for each page. */
const counts = new Int32Array(1 << 16);

/** Pieces come in any order, so the characters are compared as a multiset. */
function haveSameCharacters(pieces: string, whole: string): boolean {
  const add = (text: string, step: number): void => {
    for (let at = 0, end = text.length; at < end; at++) {
      const code = unitAt(text, at, end);
      counts[code] = (counts[code] ?? 0) + step;
    }
  };
  add(pieces, 1);
  add(whole, -1);
  let same = true;
  for (const text of [pieces, whole]) {
    for (let at = 0, end = text.length; at < end; at++) {
      const code = unitAt(text, at, end);
      if (counts[code] !== 0 && !blank.test(text.charAt(at))) same = false;
      counts[code] = 0;
    }
  }
  return same;
}
