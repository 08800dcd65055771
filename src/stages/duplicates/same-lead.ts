import { hasDigit } from "../../language/digits.ts";
import { matchingKey } from "../../language/matching-key.ts";
import { sureAgency } from "../credits/agency-name.ts";
import { abbreviates } from "./abbreviations.ts";
import { commonCharacters, mayShare, type SharedRun, sharedRuns, shingleLength } from "./alignment.ts";
import { type Comparable, numbersAgree, type Worded } from "./comparable.ts";
import { contradicts } from "./contradicts.ts";
import { differInDaysAlone } from "./days.ts";
import { sameContent } from "./same-content.ts";

/** How sure it is that a text tells nothing beyond another one. */
const contentConfidence = 0.9;
/** Below this many characters of the matching key, sentences that look alike are often two sentences. */
export const leadCharacters = 40;
/** Letters from which on a text with dots at its end that begins another one letter for letter was cut from it. */
export const teaserCharacters = 24;
/** Names and single words differ more in a short pair: it must agree nearly whole. */
const shortPair = 80;
const shortBar = 0.97;
/** Share of the shorter text that must stand in the longer one, in order. */
const bar = 0.88;
/** Share of its shingles below which the two are not even aligned, and, while they are as printed, not looked at any closer. */
const screen = 0.62;
const firstScreen = 0.4;
/** The same for a look at what they tell, which numbers and names in other writing leave less of. */
const contentScreen = 0.25;
/** A teaser may be a fourth of the paragraph that it was cut from. */
const leastLength = 0.25;
/** Characters that a spelling, a slip or a cut word sets apart; with more on both sides something else was said. */
const slip = 1;
/** Characters up to which stretches on both sides are compared letter by letter. */
const longestSlip = 24;
/** Characters from which on a stretch that only one text has is a clause left out. */
const clause = 14;
/** A summary leaves out a few clauses; a text that shares words here and there is another text. */
const mostClauses = 4;
/** Characters of a form of address that one copy leaves out: `His Excellency`. */
const longestForm = 14;
/** Words that turn a sentence into its opposite. */
const negation = /not|none|neither|nobody|never|nolonger|cannot|ບໍ່|ບໍ|mai|ไม่/u;

/**
 * Share of the shorter text that stands, in order, in the longer one; undefined where the two say different things. Copies of a lead
 * differ by what is put in, left out or cut off; parallel sentences by what is exchanged: a province, a price, a person.
 *
 * @param isNear - whether one stands close to the other: farther on, a text in other words takes up again what was told
 */
export function sameLead(a: Comparable, b: Comparable, isNear: boolean): number | undefined {
  const [shorter, longer] = a.key.length <= b.key.length ? [a, b] : [b, a];
  const [short, long] = [shorter.key, longer.key];
  const isFront = long.startsWith(short);
  if (isFront && short.length >= teaserCharacters && shorter.isCut && !longer.isCut) return 1;
  if (short.length < Math.max(leadCharacters, leastLength * long.length)) return undefined;
  // The last word may have been cut off, and with it what its wording tells.
  if (isFront) return 1;
  const shingles = short.length - shingleLength + 1;
  const mayShareThat = (screen: number): boolean => mayShare(short, longer.shingles, screen * shingles);
  const share = mayShareThat(firstScreen) ? sameAsPrinted(a, b) : undefined;
  if (share !== undefined) return contradicts(shorter.worded, longer.worded) ? undefined : share;
  if (!isNear || !mayShareThat(contentScreen)) return undefined;
  return sameContent(shorter.worded, longer.worded, shorter.isCut) ? contentConfidence : undefined;
}

function sameAsPrinted(a: Comparable, b: Comparable): number | undefined {
  const share = sameInOneWording(a.worded, b.worded);
  if (share !== undefined) return share;
  const [one, other] = [a.respelt, b.respelt];
  return one && other && sameInOneWording(one, other);
}

function sameInOneWording(a: Worded, b: Worded): number | undefined {
  const [shorter, longer] = a.key.length <= b.key.length ? [a, b] : [b, a];
  const [short, long] = [shorter.key, longer.key];
  if (short === long || isTurned(short, long)) return 1;
  if (differInDaysAlone(a.days, b.days, leadCharacters)) return 1;
  const least = short.length < shortPair ? shortBar : bar;
  if (!mayShare(short, longer.shingles, screen * (short.length - shingleLength + 1))) return undefined;
  if (sharesAllBut(shorter, longer)) return numbersAgree(a, b) ? 1 : undefined;
  if (differInNameAlone(shorter, longer)) return 1;
  const runs = sharedRuns(short, long);
  const [first] = runs;
  if (!first || !beginTogether(first, shorter, longer, short.length < shortPair ? slip : longestForm)) return undefined;
  const covered = runs.reduce((sum, { length }) => sum + length, 0);
  const share = covered / (short.length - (first.long <= slip ? first.short : 0));
  if (share < least || !numbersAgree(a, b) || isExchanged(runs, short, long)) return undefined;
  return Math.min(1, share);
}

/**
 * Whether two neighbouring clauses have changed places: `After years of talks, the two have agreed, a minister said` and `The two have agreed
 * after years of talks, a minister said`. Two names that do are none, since what stands between them stays.
 */
function isTurned(short: string, long: string): boolean {
  if (short.length !== long.length) return false;
  const { head, tail } = sharedEnds(short, long);
  const [one, other] = [short, long].map((text) => text.slice(head, text.length - tail)) as [string, string];
  return (one + one).includes(other);
}

/** How many characters two texts share at their beginning, and how many more at their end. */
function sharedEnds(short: string, long: string): { readonly head: number; readonly tail: number } {
  let head = 0;
  while (head < short.length && short[head] === long[head]) head++;
  let tail = 0;
  while (tail < short.length - head && short.at(-1 - tail) === long.at(-1 - tail)) tail++;
  return { head, tail };
}

/** Whether two texts are the same letter for letter but for one name, which stands in full in one and abbreviated in the other. */
function differInNameAlone(shorter: Worded, longer: Worded): boolean {
  const [short, long] = [shorter.key, longer.key];
  const { head, tail } = sharedEnds(short, long);
  if (head + tail < leadCharacters || long.length - head - tail > longestName) return false;
  const [one, other] = [shorter, longer].map(({ text, key }) => wordsAt(text, head, key.length - tail));
  if (one === undefined || other === undefined) return false;
  return abbreviates(one, other) || (sureAgency(one) !== undefined && sureAgency(other) !== undefined);
}

/** Characters of the longest name that is abbreviated. */
const longestName = 80;

/** The words of a text that its key has between two places. */
function wordsAt(text: string, from: number, to: number): string {
  const words: string[] = [];
  let end = 0;
  for (const word of text.split(/\s+/u)) {
    const start = end;
    end += matchingKey(word).length;
    if (end > from && start < to) words.push(word);
  }
  return words.join(" ");
}

/** Characters of an end that two texts share letter for letter, and of what stands in front of it in either. */
const longTail = 60;
const longestOpening = 60;

/**
 * Whether two texts are the same letter for letter but for what introduces each: an agency, a reporter, `Updated 14:20 |`. What is exchanged
 * without a sign behind it is a province or a team, and makes another sentence of it, as one name in place of another does: `Monday:`,
 * `Tuesday:`.
 */
function sharesAllBut(shorter: Worded, longer: Worded): boolean {
  const [short, long] = [shorter.key, longer.key];
  let tail = 0;
  while (tail < short.length && short.at(-1 - tail) === long.at(-1 - tail)) tail++;
  if (tail < (tail === short.length ? leadCharacters : longTail)) return false;
  const [one, other] = [openingOf(shorter, short.length - tail), openingOf(longer, long.length - tail)];
  if (!one || !other) return false;
  return one.sign !== other.sign || hasDigit(one.key) || hasDigit(other.key);
}

/** What introduces a text, up to about where the shared part begins, and the sign behind it; undefined if nothing ends there. */
function openingOf(
  { key, openings }: Worded,
  shared: number,
): { readonly key: string; readonly sign: string } | undefined {
  if (shared > longestOpening) return undefined;
  for (const [end, sign] of [[0, ""] as const, ...openings])
    if (end >= shared && end - shared <= sharedOpening) return { key: key.slice(0, end), sign };
  return undefined;
}

/** Characters that two openings may end with alike, and so seem to be part of what is shared. */
const sharedOpening = 3;

/** Whether two texts begin with what they share, but for a label in front of one of them. */
function beginTogether(first: SharedRun, shorter: Worded, longer: Worded, form: number): boolean {
  const isAt = (text: Worded, at: number): boolean =>
    at <= form || text.labelEnds.some((end) => at >= end - slip && at - end <= form);
  if (Math.min(first.short, first.long) <= slip) return isAt(shorter, first.short) && isAt(longer, first.long);
  return !differs(shorter.key.slice(0, first.short), longer.key.slice(0, first.long));
}

/** Whether a stretch of one text stands in place of another stretch of the other, or turns it into its opposite. */
function isExchanged(runs: readonly SharedRun[], short: string, long: string): boolean {
  let clauses = 0;
  let before: SharedRun | undefined;
  for (const run of runs) {
    if (before) {
      const left = short.slice(before.short + before.length, run.short);
      const right = long.slice(before.long + before.length, run.long);
      if (differs(left, right)) return true;
      if (Math.abs(right.length - left.length) >= clause) clauses++;
    }
    before = run;
  }
  return clauses > (short.length < shortPair ? 0 : mostClauses);
}

function differs(left: string, right: string): boolean {
  const shorter = Math.min(left.length, right.length);
  if (Math.max(left.length, right.length) < clause && negation.test(left) !== negation.test(right)) return true;
  // Two numbers that have changed places.
  if (shorter > 0 && hasDigit(left) && hasDigit(right)) return true;
  if (shorter <= slip) return false;
  if (shorter > longestSlip) return true;
  return shorter - commonCharacters(left, right) > slip;
}
