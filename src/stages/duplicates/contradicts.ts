import type { Worded } from "./comparable.ts";
import {
  modifiers,
  offices,
  reversals,
  spacelessModifiers,
  spacelessOffices,
  spacelessReversals,
} from "./content.data.ts";
import { type Content, contentOf, mostUnits, stemOfAny } from "./content.ts";
import { isOneSound } from "./one-name.ts";
import { differInVoice } from "./passive.ts";
import { gapsOf, spacelessLetter, type Tile, tilesOf, weightOf } from "./tiles.ts";

/** Letters from which on a stretch that only one text has is a clause of its own. */
const clause = 14;
const stemsOf = (words: string): ReadonlySet<string> => new Set(words.split(" ").map(stemOfAny));
const reversing = stemsOf(reversals);
const ofOffice = stemsOf(offices);
const modifying = stemsOf(modifiers);
/** Behind `last` or `next` no modifier of what follows. */
const span = /^(?:week|month|year|night|season)$/u;

/** Whether what the longer text has beside the shared stretches makes something else of them. */
export function isTurnedByMore(tiles: readonly Tile[], short: Content, long: Content, isLoose = false): boolean {
  const byLong = [...tiles].sort((a, b) => a.long - b.long);
  let end = 0;
  for (const [at, next] of [...byLong, undefined].entries()) {
    const more = long.units.slice(end, next?.long);
    end = next ? next.long + next.length : end;
    if (more.length === 0) continue;
    const before = byLong[at - 1];
    const letters = more.filter((unit) => unit.length === 1).join("");
    // A clause that is added tells of something else; behind all that is shared so does the next sentence.
    const isClause = weightOf(more) >= clause;
    const mayDeny = isLoose ? !isClause && next !== undefined : next !== undefined || !isClause;
    if (mayDeny && more.some((unit) => reversing.has(unit) || negated.test(unit))) return true;
    if (mayDeny && spacelessReversals.test(letters)) return true;
    if (before && makesLongerName(before, more.length, short, long)) return true;
    if (!next) continue;
    // In front of all that is shared, what stands farther off says nothing of it.
    const near = before ? more : more.slice(-1);
    if (near.some((unit) => ofOffice.has(unit)) || spacelessOffices.test(before ? letters : letters.slice(-4)))
      return true;
    if (isLoose || !before) continue;
    if (more.some((unit, step) => modifying.has(unit) && !span.test(more[step + 1] ?? ""))) return true;
    if (spacelessModifiers.test(letters)) return true;
  }
  return false;
}

const negated = /n['’]t$/u;

/**
 * Whether two texts that share nearly all of their letters say different things all the same: one denies, names the deputy or a longer name
 * of a place, or tells who did it to whom the other way round.
 */
export function contradicts(shorter: Worded, longer: Worded): boolean {
  const [short, long] = [contentOf(shorter.text), contentOf(longer.text)];
  if (Math.max(short.units.length, long.units.length) > mostUnits) return false;
  if (differInVoice(short, long)) return true;
  const tiles = tilesOf(short.units, long.units);
  return isTurnedByMore(tiles, short, long, true) || namesAnother(tiles, short, long);
}

/** `Mario`, `Maria`. */
const sexes = /^(?<name>\p{L}{3,20})(?:a \k<name>o|o \k<name>a)$/u;

/** Whether a name of a place or of a person has other letters, which in a long text would pass for a slip: ບ້ານນາດີ, ບ້ານນາດົງ. */
function namesAnother(tiles: readonly Tile[], short: Content, long: Content): boolean {
  return gapsOf(tiles, short.units, long.units).some(({ short: at, left, right }) => {
    const [one = "", other = ""] = [left[0], right[0]];
    if (left.length === 1 && right.length === 1 && sexes.test(`${one} ${other}`)) return true;
    if (at === 0 || !spacelessLetter.test(one) || !spacelessLetter.test(other)) return false;
    if (left.length === 1 && right.length === 1 && isOneSound(one, other)) return false;
    return inName.test(textAround(short, at).before);
  });
}

/** What a name of a place or of a person stands behind, tones left out. */
const named = /(?:ບານ|ເມືອງ|ແຂວງ|ທາວ|ນາງ|ທານ)[\u0E80-\u0EFF ]{0,14}$/u;
const inName = /(?:ບານ|ເມືອງ|ແຂວງ)[\u0E80-\u0EFF]{0,6}$|(?:ທາວ|ນາງ|ທານ) [\u0E80-\u0EFF]{0,6}$/u;
const longestNameEnd = 10;

/** Whether a name goes on in the longer text that ends with a space in the shorter one: ບ້ານນາ, ບ້ານນາໄຊ. */
function makesLongerName(before: Tile, more: number, short: Content, long: Content): boolean {
  if (more > longestNameEnd) return false;
  const [shortEnd, longEnd] = [
    [short, before.short],
    [long, before.long],
  ].map(([content, at]) => textAround(content as Content, (at as number) + before.length)) as [Around, Around];
  return named.test(shortEnd.before) && !/^\p{L}/u.test(shortEnd.behind) && /^\p{L}/u.test(longEnd.behind);
}

interface Around {
  readonly before: string;
  readonly behind: string;
}

/** The text in front of a unit's end and behind it. */
function textAround({ text, starts }: Content, end: number): Around {
  const at = (starts[end - 1] ?? 0) + 1;
  return { before: text.slice(Math.max(0, at - 24), at), behind: text.slice(at, at + 1) };
}
