import type { Block, Container } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import { RangeSums } from "../boilerplate/containers.ts";
import { leafTags } from "../evidence/boxes.ts";
import { letterSums } from "../evidence/letter-sums.ts";
import { numbersOf } from "../evidence/numbers.ts";
import { linkShare } from "../evidence/text-shape.ts";

/** The texts of the posts of a thread, in order. */
export type Posts = readonly Container[];

/** Letters from which on a block of a post is prose. */
const leastProse = 25;
/** Share of the letters of a block that may stand in links. */
const mostLinks = 0.5;
/** Share of the gaps between posts that hold something: who wrote the next one, and when. */
const leastParted = 0.6;
/** Digits tell one post from another, the rest of a name tells what it is. */
const digits = /\d+/gu;
const signatureName = /(?:^|[\s_-])(?:sig|signature|signatures)(?:$|[\s_-])|signature|sig_text/iu;
const longestName = 60;

interface Candidate {
  readonly boxes: Container[];
  /** Letters of prose, less all other letters. */
  worth: number;
  /** Boxes that hold prose. */
  written: number;
}

/**
 * Finds the texts of posts by their repetition: boxes that are called the same, stand apart from each other with names and dates between
 * them, and together hold the most prose with the least of anything else.
 *
 * @param isForeign whether a container lies where no post can be, such as a menu
 */
export function findPosts(draft: Draft, isForeign: (container: Container) => boolean): Posts | null {
  // Sums, because boxes may nest as deep as they like.
  const { letters } = letterSums(draft.source);
  const prose = new RangeSums(numbersOf(draft.source, proseLetters));
  const candidates = new Map<string, Candidate>();
  for (const container of draft.containers) {
    const { start, end } = container;
    const name = start === end || isForeign(container) ? null : nameOf(container);
    if (name === null) continue;
    const candidate = candidates.get(name) ?? { boxes: [], worth: 0, written: 0 };
    candidates.set(name, candidate);
    // A reply inside a reply is a part of the outermost one.
    if (start < (candidate.boxes.at(-1)?.end ?? 0)) continue;
    const written = prose.between(start, end);
    candidate.boxes.push(container);
    candidate.worth += 2 * written - letters.between(start, end);
    if (written > 0) candidate.written++;
  }
  let best: Candidate | null = null;
  for (const candidate of candidates.values())
    if (candidate.written >= 2 && candidate.worth > (best?.worth ?? 0) && areParted(candidate.boxes, letters))
      best = candidate;
  return best?.boxes ?? null;
}

/** What a box is called, without what differs from post to post; null for one without a name, or for a single paragraph. */
function nameOf({ tag, className, id }: Container): string | null {
  if (leafTags.has(tag) && tag !== "blockquote") return null;
  const name = className.trim().split(/\s+/u, 1)[0] || id;
  return name ? `${tag} ${name.slice(0, longestName).replace(digits, "")}` : null;
}

function proseLetters(block: Block): number {
  const isProse = block.kind !== "control" && block.letters >= leastProse && linkShare(block) <= mostLinks;
  return isProse && !block.hidden ? block.letters : 0;
}

function areParted(boxes: readonly Container[], letters: RangeSums): boolean {
  let parted = 0;
  for (const [at, { start }] of boxes.entries())
    if (at > 0 && letters.between(boxes[at - 1]?.end ?? start, start) > 0) parted++;
  return parted >= (boxes.length - 1) * leastParted;
}

/** Whether a container holds what its writer puts below each post. */
export function isSignature({ className, id }: Container): boolean {
  return signatureName.test(`${className} ${id}`.slice(0, 200));
}
