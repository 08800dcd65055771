import { hasDigit } from "../../language/digits.ts";
import type { Worded } from "./comparable.ts";
import { spacelessReversals } from "./content.data.ts";
import { type Content, contentOf, mostUnits } from "./content.ts";
import { isTurnedByMore } from "./contradicts.ts";
import { tellsDays } from "./days.ts";
import { isOneName, isOneSound } from "./one-name.ts";
import { differInVoice } from "./passive.ts";
import { blocksOf, gapsOf, spacelessLetter, type Tile, tilesOf, weightOf } from "./tiles.ts";

/** What a text must tell before its units say anything, in letters. */
const leastContent = 20;
/** Letters of the shorter of two clauses that have changed places. */
const leastClause = 9;
/** Letters of a clause that no name is as long as, and clauses that a sentence is parted into at most. */
const longClause = 16;
const mostBlocks = 3;
/** Letters that a spelling sets apart, all in all, where words are not parted. */
const mostSlips = 2;
/** Letters of the word that a cut took the end of. */
const cutWord = 12;
const asks = /[?？]["”’»)]?$/u;
/**
 * Whether all that the shorter text tells stands in the longer one, which may tell more: the same numbers and words, in the same order but
 * for one clause that has changed places, and nothing between them that denies it or makes another person or time of it. What tells nothing
 * by itself, an aspect or a classifier, may differ.
 */
export function sameContent(shorter: Worded, longer: Worded, isCut: boolean): boolean {
  if (!tellsDays(shorter.days, longer.days) || asks.test(shorter.text) !== asks.test(longer.text)) return false;
  // Of the day that only the longer one tells, the shorter one may still tell the month.
  const hasDay = shorter.days.days.some(({ kind }) => kind === "calendar");
  const [short, long] = [contentOf(shorter.days.text), contentOf(longer.days[hasDay ? "text" : "monthText"])];
  if (weightOf(short.units) < leastContent || Math.max(short.units.length, long.units.length) > mostUnits) return false;
  if (!hasNumbersOf(short, long)) return false;
  const tiles = tilesOf(short.units, long.units);
  return (
    isCovered(tiles, short, long, isCut) &&
    isInFront(tiles, short, long) &&
    isInOrder(tiles, short, long, differInVoice(short, long)) &&
    !isTurnedByMore(tiles, short, long)
  );
}

function hasNumbersOf(short: Content, long: Content): boolean {
  const pool = long.units.filter(hasDigit);
  return short.units.filter(hasDigit).every((number) => {
    const at = pool.indexOf(number);
    if (at >= 0) pool.splice(at, 1);
    return at >= 0;
  });
}

/** Whether the tiles leave nothing of the shorter text but a slip, a name in other letters or a word that was cut. */
function isCovered(tiles: readonly Tile[], short: Content, long: Content, isCut: boolean): boolean {
  let slips = 0;
  for (const { left, right, next } of gapsOf(tiles, short.units, long.units)) {
    if (left.length === 0 || (!next && isCut && weightOf(left) <= cutWord)) continue;
    const [one = "", other = ""] = [left[0], right[0]];
    if (left.length === 1 && right.some((unit) => isOneName(one, unit))) continue;
    if (!left.every((letter) => spacelessLetter.test(letter)) || spacelessReversals.test(left.join(""))) return false;
    if (right.length > 0 && !(left.length === 1 && right.length === 1 && isOneSound(one, other))) return false;
    slips += left.length;
  }
  // Where clauses have changed places, a short verb between two names would pass for a slip.
  return slips <= (blocksOf(tiles).length > 1 ? 0 : mostSlips);
}

/** Letters that a label or whoever says it takes in front, and what the longer text may put between, by the letters of the shorter one. */
const longestFront = 60;
const mostBetween = 1.5;

/** Whether it is the begin of the longer text that tells the same: farther on, a paragraph takes up again what another one told. */
function isInFront(tiles: readonly Tile[], short: Content, long: Content): boolean {
  const first = Math.min(...tiles.map((tile) => tile.long));
  const end = Math.max(...tiles.map((tile) => tile.long + tile.length));
  const told = weightOf(short.units);
  return (
    weightOf(long.units.slice(0, first)) <= longestFront &&
    weightOf(long.units.slice(first, end)) - told <= mostBetween * told
  );
}

/**
 * Whether the shared stretches stand in the same order, or one clause was moved to the other end. Two names in exchanged places would move
 * what stands between them too, which only a passive does: `A has closed B`, `B was closed by A`.
 */
function isInOrder(tiles: readonly Tile[], short: Content, long: Content, isPassive: boolean): boolean {
  const blocks = blocksOf(tiles);
  if (blocks.length === 1) return !isPassive;
  if (isPassive) return blocks.length <= mostBlocks + 1;
  if (blocks.length > mostBlocks) return false;
  const told = (block: readonly Tile[]): string[] =>
    block.flatMap((tile) => short.units.slice(tile.short, tile.short + tile.length));
  const exchanged = exchangedBlocks(blocks);
  if (exchanged === undefined)
    return blocks.map(told).every((units) => units.length > 2 && weightOf(units) >= longClause);
  if (exchanged.some((block) => isSpeaker(block, short, long))) return true;
  const units = exchanged.map(told);
  const numbered = units.filter((all) => all.some(hasDigit) && weightOf(all) < longClause);
  return numbered.length < 2 && units.every((all) => all.length > 1 && weightOf(all) >= leastClause);
}

/** Behind who says it: `…, officials said`, `Officials said on Friday that …`. */
const speech =
  /^[\p{L}\p{M}]*,? (?:ha(?:s|ve|d) )?(?:said|says?|warn(?:s|ed)?|report(?:s|ed)?|announced|told|reveal(?:s|ed))(?!\p{L})/iu;

function isSpeaker(block: readonly Tile[], short: Content, long: Content): boolean {
  const last = block.at(-1);
  if (!last) return false;
  return (
    speech.test(short.text.slice(short.starts[last.short + last.length - 1])) &&
    speech.test(long.text.slice(long.starts[last.long + last.length - 1]))
  );
}

/** The two blocks that have changed places; undefined if it were more, or if the two have something between them. */
function exchangedBlocks(blocks: readonly (readonly Tile[])[]): (readonly Tile[])[] | undefined {
  const placeOfBlock = (block: readonly Tile[] | undefined): number => block?.[0]?.long ?? 0;
  const [first, second, third] = blocks;
  if (blocks.length === 2) return [...blocks];
  if (placeOfBlock(third) > placeOfBlock(first) && placeOfBlock(third) > placeOfBlock(second))
    return [first ?? [], second ?? []];
  if (placeOfBlock(first) < placeOfBlock(second) && placeOfBlock(first) < placeOfBlock(third))
    return [second ?? [], third ?? []];
  return undefined;
}
