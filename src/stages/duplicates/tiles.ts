import { hasDigit } from "../../language/digits.ts";

/** A stretch of units that two texts share. */
export interface Tile {
  readonly short: number;
  readonly long: number;
  readonly length: number;
}

/** Letters of the shortest stretch that is looked for out of place, and of the shortest word. */
const leastTile = 4;
const leastWord = 3;
export const spacelessLetter = /^[\p{Script=Lao}\p{Script=Thai}\p{Script=Khmer}]$/u;

/** What units tell, in letters. */
export function weightOf(units: readonly string[]): number {
  return units.reduce(
    (sum, unit) =>
      sum + (hasDigit(unit) ? 2 + Math.min(unit.length, 5) : /\p{Script=Han}/u.test(unit) ? 2 : unit.length),
    0,
  );
}

/** The stretches that two texts share, in the order of the shorter one. */
export function tilesOf(short: readonly string[], long: readonly string[]): Tile[] {
  return filled(tiling(short, long), short, long);
}

/** Shared stretches, the weightiest first, none of which takes a unit twice; in the order of the shorter text. */
function tiling(short: readonly string[], long: readonly string[]): Tile[] {
  const runs = commonRuns(short, long)
    .map((tile) => ({ tile, weight: weightOf(short.slice(tile.short, tile.short + tile.length)) }))
    .filter(({ tile, weight }) => isTile(short, tile, weight))
    .sort((a, b) => b.weight - a.weight || distance(a.tile) - distance(b.tile));
  const taken = { short: new Set<number>(), long: new Set<number>() };
  const tiles: Tile[] = [];
  for (const { tile } of runs) {
    const free = freePart(tile, taken);
    if (!isTile(short, free, weightOf(short.slice(free.short, free.short + free.length)))) continue;
    tiles.push(free);
    for (let at = 0; at < free.length; at++) {
      taken.short.add(free.short + at);
      taken.long.add(free.long + at);
    }
  }
  return tiles.sort((a, b) => a.short - b.short);
}

const isTile = (units: readonly string[], { short }: Tile, weight: number): boolean =>
  weight >= (spacelessLetter.test(units[short] ?? "") ? leastTile : leastWord);

const distance = ({ short, long }: Tile): number => Math.abs(long - short);

/** The first stretch of a tile that no other one has taken. */
function freePart({ short, long, length }: Tile, taken: { short: Set<number>; long: Set<number> }): Tile {
  const isFree = (at: number): boolean => !taken.short.has(short + at) && !taken.long.has(long + at);
  let from = 0;
  while (from < length && !isFree(from)) from++;
  let end = from;
  while (end < length && isFree(end)) end++;
  return { short: short + from, long: long + from, length: end - from };
}

function commonRuns(short: readonly string[], long: readonly string[]): Tile[] {
  const places = new Map<string, number[]>();
  for (const [at, unit] of long.entries()) places.set(unit, [...(places.get(unit) ?? []), at]);
  const runs: Tile[] = [];
  for (const [at, unit] of short.entries())
    for (const other of places.get(unit) ?? []) {
      if (at > 0 && other > 0 && short[at - 1] === long[other - 1]) continue;
      let length = 1;
      while (at + length < short.length && short[at + length] === long[other + length]) length++;
      runs.push({ short: at, long: other, length });
    }
  return runs;
}

/** The tiles with those between two neighbours that are too short to be looked for anywhere else: a word, or all letters that are left. */
function filled(tiles: readonly Tile[], short: readonly string[], long: readonly string[]): Tile[] {
  const all: Tile[] = [];
  for (const gap of gapsOf(tiles, short, long)) {
    const whole = placeOf(gap.left, gap.right);
    if (gap.left.length > 0 && whole >= 0)
      all.push({ short: gap.short, long: gap.long + whole, length: gap.left.length });
    else
      for (let [at, from] = [0, 0]; at < gap.left.length; at++) {
        const word = gap.left[at] ?? "";
        const other = word.length > 1 || hasDigit(word) ? gap.right.indexOf(word, from) : -1;
        if (other < 0) continue;
        all.push({ short: gap.short + at, long: gap.long + other, length: 1 });
        from = other + 1;
      }
    if (gap.next) all.push(gap.next);
  }
  return all;
}

function placeOf(part: readonly string[], units: readonly string[]): number {
  return units.findIndex((_, at) => part.every((unit, step) => units[at + step] === unit));
}

/** What is left of both texts between two tiles that are neighbours in the shorter one, in front of the first and behind the last. */
export interface Gap {
  readonly short: number;
  readonly long: number;
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly next: Tile | undefined;
}

export function gapsOf(tiles: readonly Tile[], short: readonly string[], long: readonly string[]): Gap[] {
  return [...tiles, undefined].map((next, at) => {
    const before = tiles[at - 1];
    const from = { short: before ? before.short + before.length : 0, long: before ? before.long + before.length : 0 };
    const left = short.slice(from.short, next?.short);
    // Behind a clause that has moved, what lies between says nothing.
    const end = next?.long ?? long.length;
    return { ...from, left, right: end < from.long ? [] : long.slice(from.long, end), next };
  });
}

/** Tiles that stand side by side in both texts, whatever either has between them. */
export function blocksOf(tiles: readonly Tile[]): Tile[][] {
  const byLong = [...tiles].sort((a, b) => a.long - b.long);
  const place = new Map(byLong.map((tile, at) => [tile, at]));
  const blocks: Tile[][] = [];
  let last = -2;
  for (const tile of tiles) {
    const at = place.get(tile) ?? 0;
    if (at === last + 1) blocks.at(-1)?.push(tile);
    else blocks.push([tile]);
    last = at;
  }
  return blocks;
}
