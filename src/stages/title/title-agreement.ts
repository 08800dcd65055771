import { matchingKey } from "../../language/matching-key.ts";

/** What a page says its title is. */
export interface TitleClaim {
  readonly value: string;
  /** `json-ld`, `og:title`, `twitter:title` or `title`. */
  readonly from: string;
  /** Matching key of the value. */
  readonly key: string;
}

/** How far a line of the page and a claim are the same title; 0 points where they are not. */
interface Agreement {
  readonly points: number;
  /** What of the line is the title. */
  readonly value: string;
}

/** Letters of a key from which on one within the other is no chance. */
const tellingKey = 12;
/** Share of a line that a claim must cover where more stands beside it. */
const leastShare = 0.4;
const cut = /(?:\.\.\.|…)$/u;

/**
 * Compares a line with a claim. Beside the same words these agree:
 * - a claim with more behind the line, as the name of the site;
 * - a claim that was cut off;
 * - a line with a kicker in front of the title, or with a note behind it (`[Watch]`), which are no part of the title.
 */
export function agreementOf(line: string, key: string, claim: TitleClaim): Agreement {
  const none = { points: 0, value: line };
  if (key === claim.key) return { points: key.length + 1, value: line };
  if (key.length >= tellingKey && key.length > claim.key.length * 0.35 && claim.key.startsWith(key))
    return { points: key.length, value: line };
  if (claim.key.length < tellingKey || claim.key.length < key.length * leastShare) return none;
  if (key.startsWith(claim.key) && (cut.test(claim.value) || claim.key.length > key.length * 0.7))
    return { points: claim.key.length, value: withoutNote(line, claim.key) };
  if (!key.endsWith(claim.key)) return none;
  const value = tailOf(line, claim.key);
  return value === undefined ? none : { points: claim.key.length, value };
}

/** A line without the note in brackets behind the title, if the rest is what was claimed. */
function withoutNote(line: string, key: string): string {
  const at = Math.max(line.lastIndexOf("["), line.lastIndexOf("("));
  const title = line.slice(0, Math.max(at, 0)).trim();
  return matchingKey(title) === key ? title : line;
}

/** The end of a line that has a matching key, if it begins at a word; a small letter goes on with what stands in front. */
function tailOf(line: string, key: string): string | undefined {
  for (const { index } of line.matchAll(/[\s:|–—-]+/gu)) {
    const tail = line.slice(index).replace(/^[\s:|–—-]{1,10}/u, "");
    if (tail.length < key.length) return undefined;
    if (matchingKey(tail) === key) return /^\p{Ll}/u.test(tail) ? undefined : tail;
  }
  return undefined;
}

/** Share of three-letter pieces that two titles must have in common for the longer to be the fuller. */
const rewordedShare = 0.6;

/** Whether a line tells the same as a claim in more words: the headline that was shortened for software. */
export function isFullerWording(line: string, claim: TitleClaim): boolean {
  const key = matchingKey(line);
  if (key.length <= claim.key.length) return false;
  const whole = piecesOf(key);
  const pieces = piecesOf(claim.key);
  let common = 0;
  for (const piece of pieces) if (whole.has(piece)) common++;
  return pieces.size >= tellingKey && common >= pieces.size * rewordedShare;
}

function piecesOf(key: string): Set<string> {
  const pieces = new Set<string>();
  for (let at = 0; at + 3 <= key.length; at++) pieces.add(key.slice(at, at + 3));
  return pieces;
}
