import type { Block } from "../../article/block.ts";
import { readDateLine } from "../../language/date-line.ts";
import { matchingKey } from "../../language/matching-key.ts";
import { isPageJump } from "../../language/page-jump.ts";
import { endsSentence } from "../../language/sentence-end.ts";

/** Lines from a page's number or jump among which its head stands, and lines at the top of the dump where the first head does. */
const reach = 3;
const topLines = 4;
/** Characters of a head, and of a key by which one is known again where another has more behind it. */
const longestHead = 120;
const shortestKey = 8;
const pageNumber = /^[-–—\s]{0,3}\p{Nd}{1,3}[-–—\s]{0,3}$/u;
const address = /(?:https?:|www\.)\S|(?<![@\p{L}])[\p{L}\p{N}-]{3,40}\.[a-z]{2,8}(?![\p{L}.])/u;

/**
 * What print repeats on each page, in a text that was copied out of it: the head with the name of the paper, which stands there
 * more than once, beside the number of the page or beside a line that jumps to another; the numbers; what stands between them. A name
 * and a number that return in a text, as in a table of scores, have neither a jump nor a date beside them.
 *
 * @param jumpless - look for heads also where no line jumps to another page
 */
export function pageHeads(blocks: readonly Block[], jumpless: boolean): ReadonlySet<Block> {
  const jumps = blocks.map(({ text }) => isPageJump(text));
  if (!jumps.includes(true) && !jumpless) return new Set();
  const numbers = blocks.map(({ text }) => pageNumber.test(text));
  if (!jumps.includes(true) && !numbers.includes(true)) return new Set();
  const near = (flags: readonly boolean[], at: number): boolean =>
    flags.slice(Math.max(0, at - reach), at + reach + 1).includes(true);
  const places = blocks.flatMap((block, at) => {
    const { text } = block;
    if (jumps[at] || numbers[at] || text.length > longestHead || endsSentence(text)) return [];
    const isMarked = near(jumps, at) || readDateLine(text) !== undefined || address.test(text) || text.includes(" | ");
    const isBeside = at < topLines || near(jumps, at) || near(numbers, at);
    return isBeside ? [{ at, isMarked, key: matchingKey(text.replace(/\p{Nd}+/gu, " ")) }] : [];
  });
  const heads = blocks.map(() => false);
  for (const alike of groupsOf(places))
    if (alike.length > 1 && alike.some(({ isMarked }) => isMarked)) for (const { at } of alike) heads[at] = true;
  const found = blocks.map((_, at) => heads[at] || jumps[at] || (numbers[at] && (near(heads, at) || near(jumps, at))));
  return new Set(
    blocks.filter((block, at) => !jumps[at] && (found[at] || (found[at - 1] && found[at + 1] && isShort(block)))),
  );
}

interface Place {
  readonly at: number;
  readonly isMarked: boolean;
  readonly key: string;
}

/** Lines that are the same but for what stands behind the shortest of them. */
function groupsOf(places: readonly Place[]): Place[][] {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    if (place.key.length < shortestKey) continue;
    const opening = place.key.slice(0, shortestKey);
    const group = groups.get(opening);
    if (group) group.push(place);
    else groups.set(opening, [place]);
  }
  return [...groups.values()].map((group) => {
    const shortest = group.reduce((short, { key }) => (key.length < short.length ? key : short), group[0]?.key ?? "");
    return group.filter(({ key }) => key.startsWith(shortest));
  });
}

/** A section and an address between the head of a page and its number. */
function isShort({ text }: Block): boolean {
  return text.length <= longestHead / 2 && !endsSentence(text);
}
