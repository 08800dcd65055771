import type { Block } from "../../article/block.ts";

/** Addresses of the shortest list. */
const fewest = 4;
/** What text browsers print above them, one below the other. */
const heading = /^(?:references|(?:visible |hidden )?links)\s?:?$/iu;
const number = /^\p{Nd}{1,4}\.$/u;
const address = /^[a-z][a-z0-9+.-]{1,20}:\S/iu;

/**
 * Where the addresses begin that a text browser prints behind a page for the numbers it put at links: from there on a dump has nothing but
 * numbered addresses and their headings.
 *
 * @returns the position among the blocks, their number if there is none
 */
export function addressList(blocks: readonly Block[]): number {
  let first = blocks.length;
  let found = 0;
  for (; first > 0; first--) {
    const own = addressesIn(blocks[first - 1]?.text ?? "");
    if (own === 0) break;
    found += own;
  }
  if (found < fewest) return blocks.length;
  while (heading.test(blocks[first - 1]?.text ?? "")) first--;
  return first;
}

/** How many numbered addresses make up a line; 0 for one with anything else. */
function addressesIn(text: string): number {
  const words = text.split(/\s+/u);
  const isList = words.every((word, at) => (at % 2 === 0 ? number : address).test(word));
  return isList && words.length % 2 === 0 ? words.length / 2 : 0;
}
