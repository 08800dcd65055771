import { unitAt } from "../article/code-unit.ts";
import { folded } from "./case-folding.ts";
import { pieceLength, requiredPieces } from "./pattern-pieces.ts";

/** A piece that is looked for, the offset of the characters that it is found by, and the sets that it stands in. */
interface Piece {
  readonly text: string;
  readonly anchor: number;
  readonly sets: number[];
}

/** Pieces by some characters in a row of each, which make up the number of a slot. */
interface Groups {
  readonly anchorLength: number;
  /** One bit a slot, for a first look that stays in the nearest cache. */
  readonly taken: Uint8Array;
  readonly bySlot: ReadonlyMap<number, readonly Piece[]>;
}

/** Characters that short pieces and long ones are found by: hardly any other text holds six that stand in a piece, and many hold four. */
const [shortAnchor, longAnchor] = [pieceLength, 6];

/** The last six characters as one number; which ones share a number does not matter, since pieces are compared in the end. */
function packed(key: number, code: number): number {
  return ((key << 5) | ((code < 0x80 ? code : folded(code)) & 31)) & 0x3fffffff;
}

const slots = 1 << 16;

/** Spreads packed characters over the slots of a table. */
function slotOf(key: number, anchorLength: number): number {
  return Math.imul(anchorLength === shortAnchor ? key & 0xfffff : key, 0x9e3779b1) >>> 16;
}

function slotAt(text: string, start: number, anchorLength: number): number {
  let key = 0;
  for (let at = start; at < start + anchorLength; at++) key = packed(key, text.charCodeAt(at));
  return slotOf(key, anchorLength);
}

function groupsOf(setsOf: ReadonlyMap<string, number[]>, anchorLength: number): Groups {
  const anchorOf = rarestIn([...setsOf.keys()], anchorLength);
  const taken = new Uint8Array(slots >> 3);
  const bySlot = new Map<number, Piece[]>();
  for (const [text, sets] of setsOf) {
    const anchor = anchorOf(text);
    const slot = slotAt(text, anchor, anchorLength);
    taken[slot >> 3] = (taken[slot >> 3] ?? 0) | (1 << (slot & 7));
    const group = bySlot.get(slot) ?? [];
    group.push({ text, anchor, sets });
    bySlot.set(slot, group);
  }
  return { anchorLength, taken, bySlot };
}

/** Where the characters of a piece stand that are rarest among all pieces: many begin with `the`. */
function rarestIn(texts: readonly string[], anchorLength: number): (text: string) => number {
  const counts = new Uint32Array(slots);
  const countAt = (text: string, at: number): number => counts[slotAt(text, at, anchorLength)] ?? 0;
  for (const text of texts)
    for (let at = 0; at + anchorLength <= text.length; at++)
      counts[slotAt(text, at, anchorLength)] = countAt(text, at) + 1;
  return (text) => {
    let best = 0;
    for (let at = 1; at + anchorLength <= text.length; at++) if (countAt(text, at) < countAt(text, best)) best = at;
    return best;
  };
}

/** The sets of which a text holds a piece, as bits. */
export type HeldPieces = readonly number[];

/** An expression, and the sets of pieces of each of which a text must hold one. */
export interface ScreenedPattern {
  readonly pattern: RegExp;
  readonly needed: readonly number[];
}

/** Whether a text that holds these pieces may hold what needs those. */
export function mayMatch(held: HeldPieces, needed: readonly number[]): boolean {
  for (const set of needed) if (((held[set >> 5] ?? 0) & (1 << (set & 31))) === 0) return false;
  return true;
}

/**
 * Spares most texts the expressions of a family of rules: pieces that every match must hold are read off their sources, and the pieces of all
 * of them are looked for in one walk over a text. An expression is asked only if {@link mayMatch} says so.
 */
export class PatternScreen {
  /** All sets of pieces that rules need one of, each once. */
  readonly #sets: (readonly string[])[] = [];
  readonly #numberOfSet = new Map<string, number>();
  #short: Groups | undefined;
  #long: Groups | undefined;

  /** @param pattern - without the flags `g` and `y` */
  add(pattern: RegExp): ScreenedPattern {
    this.#short = this.#long = undefined;
    return { pattern, needed: requiredPieces(pattern).map((set) => this.#numberOf(set)) };
  }

  #numberOf(set: readonly string[]): number {
    const name = [...set].sort().join("\n");
    const number = this.#numberOfSet.get(name) ?? this.#sets.push(set) - 1;
    this.#numberOfSet.set(name, number);
    return number;
  }

  #groupsOf(anchorLength: number): Groups {
    const setsOf = new Map<string, number[]>();
    for (const [set, texts] of this.#sets.entries())
      for (const text of texts) {
        if (text.length < longAnchor !== (anchorLength === shortAnchor)) continue;
        setsOf.set(text, [...(setsOf.get(text) ?? []), set]);
      }
    return groupsOf(setsOf, anchorLength);
  }

  /** Reads the pieces that a text holds. */
  piecesIn(text: string): HeldPieces {
    this.#short ??= this.#groupsOf(shortAnchor);
    this.#long ??= this.#groupsOf(longAnchor);
    const [short, long] = [this.#short, this.#long];
    const [shortTaken, longTaken] = [short.taken, long.taken];
    // A typed array takes several times as long to make as a short list.
    const held = new Array<number>((this.#sets.length + 31) >> 5).fill(0);
    const { length } = text;
    let key = 0;
    for (let at = 0; at < length; at++) {
      key = packed(key, unitAt(text, at, length));
      const shortSlot = slotOf(key, shortAnchor);
      if (((shortTaken[shortSlot >> 3] ?? 0) & (1 << (shortSlot & 7))) !== 0) holdAt(text, at, short, shortSlot, held);
      const longSlot = slotOf(key, longAnchor);
      if (((longTaken[longSlot >> 3] ?? 0) & (1 << (longSlot & 7))) !== 0) holdAt(text, at, long, longSlot, held);
    }
    return held;
  }
}

const none: readonly never[] = [];

/** Notes the sets of those pieces of a slot that stand where their characters end. */
function holdAt(text: string, end: number, { anchorLength, bySlot }: Groups, slot: number, held: number[]): void {
  for (const piece of bySlot.get(slot) ?? none) {
    if (!standsAt(text, end + 1 - anchorLength - piece.anchor, piece.text)) continue;
    for (const set of piece.sets) held[set >> 5] = (held[set >> 5] ?? 0) | (1 << (set & 31));
  }
}

function standsAt(text: string, start: number, piece: string): boolean {
  if (start < 0 || start + piece.length > text.length) return false;
  for (let at = 0; at < piece.length; at++)
    if (folded(text.charCodeAt(start + at)) !== piece.charCodeAt(at)) return false;
  return true;
}
