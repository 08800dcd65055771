import { unitAt } from "../article/code-unit.ts";
import { remembered } from "../article/page-memo.ts";
import { folded } from "./case-folding.ts";
import { pieceLength, requiredPieces } from "./pattern-pieces.ts";

/** A piece that is looked for, the offset of the four characters that it is found by, and the sets that it stands in. */
interface Piece {
  readonly text: string;
  readonly anchor: number;
  readonly sets: number[];
}

/** Everything that is looked for in a text. */
interface PieceTable {
  /** By four packed characters: 0, or the number of the group of pieces that are found by them. */
  readonly groups: Uint16Array;
  readonly pieces: readonly (readonly Piece[])[];
  /** Numbers of 32 bits that hold one bit a set. */
  readonly width: number;
}

/** All sets of pieces that rules need one of, each once. */
const sets: (readonly string[])[] = [];
const numberOfSet = new Map<string, number>();
let table: PieceTable | undefined;

/** The last four characters as one number; which ones share a number does not matter, since pieces are compared in the end. */
function packed(key: number, code: number): number {
  return ((key << 5) | ((code < 0x80 ? code : folded(code)) & 31)) & 0xfffff;
}

const slots = 1 << 16;

/** Spreads packed characters over the slots of a table. */
function slotOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 16;
}

function slotAt(text: string, start: number): number {
  let key = 0;
  for (let at = start; at < start + pieceLength; at++) key = packed(key, text.charCodeAt(at));
  return slotOf(key);
}

function tableOf(all: readonly (readonly string[])[]): PieceTable {
  const setsOf = new Map<string, number[]>();
  for (const [set, texts] of all.entries())
    for (const text of texts) setsOf.set(text, [...(setsOf.get(text) ?? []), set]);
  const anchorOf = rarestIn([...setsOf.keys()]);
  const groups = new Uint16Array(slots);
  const pieces: Piece[][] = [[]];
  for (const [text, own] of setsOf) {
    const anchor = anchorOf(text);
    const slot = slotAt(text, anchor);
    const group = groups[slot] || pieces.push([]) - 1;
    groups[slot] = group;
    pieces[group]?.push({ text, anchor, sets: own });
  }
  return { groups, pieces, width: (all.length + 31) >> 5 };
}

/** Where the four characters of a piece stand that are rarest among all pieces: many begin with `the`. */
function rarestIn(texts: readonly string[]): (text: string) => number {
  const counts = new Uint32Array(slots);
  for (const text of texts)
    for (let at = 0; at + pieceLength <= text.length; at++)
      counts[slotAt(text, at)] = (counts[slotAt(text, at)] ?? 0) + 1;
  return (text) => {
    let best = 0;
    for (let at = 1; at + pieceLength <= text.length; at++)
      if ((counts[slotAt(text, at)] ?? 0) < (counts[slotAt(text, best)] ?? 0)) best = at;
    return best;
  };
}

/** The sets of which a text holds a piece, as bits: one walk over the text for all rules. */
export type HeldPieces = readonly number[];

/** Reads the pieces that a text holds. */
export const piecesIn: (text: string) => HeldPieces = remembered((text: string): readonly number[] => {
  table ??= tableOf(sets);
  const { groups, pieces, width } = table;
  // A typed array takes several times as long to make as a short list.
  const held = new Array<number>(width).fill(0);
  let key = 0;
  for (let at = 0, end = text.length; at < end; at++) {
    key = packed(key, unitAt(text, at, end));
    const group = groups[slotOf(key)] ?? 0;
    if (group === 0) continue;
    for (const piece of pieces[group] ?? [])
      if (standsAt(text, at + 1 - pieceLength - piece.anchor, piece.text)) hold(held, piece.sets);
  }
  return held;
});

function hold(held: number[], of: readonly number[]): void {
  for (const set of of) held[set >> 5] = (held[set >> 5] ?? 0) | (1 << (set & 31));
}

function standsAt(text: string, start: number, piece: string): boolean {
  if (start < 0 || start + piece.length > text.length) return false;
  for (let at = 0; at < piece.length; at++)
    if (folded(text.charCodeAt(start + at)) !== piece.charCodeAt(at)) return false;
  return true;
}

/** An expression that is not asked about texts that lack the words it cannot match without. */
export interface ScreenedPattern {
  /** Whether a text that holds these pieces may match. */
  isPossible(held: HeldPieces): boolean;
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
}

/**
 * Spares most texts an expression: pieces that every match must hold are read off its source, and all pieces of all rules are looked for
 * in one walk over a text, which is remembered with the page.
 *
 * @param pattern - without the flags `g` and `y`
 */
export function screened(pattern: RegExp): ScreenedPattern {
  const needed = requiredPieces(pattern).map(numberOf);
  const isPossible = (held: HeldPieces): boolean => {
    for (const set of needed) if (((held[set >> 5] ?? 0) & (1 << (set & 31))) === 0) return false;
    return true;
  };
  const isAsked = (text: string): boolean => needed.length === 0 || isPossible(piecesIn(text));
  return {
    isPossible,
    test: (text) => isAsked(text) && pattern.test(text),
    exec: (text) => (isAsked(text) ? pattern.exec(text) : null),
  };
}

function numberOf(set: readonly string[]): number {
  const name = [...set].sort().join("\n");
  const number = numberOfSet.get(name) ?? sets.push(set) - 1;
  numberOfSet.set(name, number);
  table = undefined;
  return number;
}
