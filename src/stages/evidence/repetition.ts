import type { Block } from "../../article/block.ts";

/** UTF-16 units by which openings are compared; texts that are no longer than that have none to share. */
const openingLength = 9;
/** Letters from which on two equal blocks are no chance. */
const leastRepeated = 10;

/** By block how many others of the page begin with the same letters. */
export function sharedOpenings(source: readonly Block[]): Uint32Array {
  const numbers = new Map<string, number>();
  const numberOf = new Int32Array(source.length).fill(-1);
  const counts = new Uint32Array(source.length);
  for (let index = 0; index < source.length; index++) {
    const text = source[index]?.text ?? "";
    if (text.length < openingLength) continue;
    const opening = text.slice(0, openingLength);
    let number = numbers.get(opening);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(opening, number);
    }
    numberOf[index] = number;
    if (text.length > openingLength) counts[number] = (counts[number] ?? 0) + 1;
  }
  const shared = new Uint32Array(source.length);
  for (let index = 0; index < shared.length; index++)
    shared[index] = Math.max(0, (counts[numberOf[index] ?? -1] ?? 0) - 1);
  return shared;
}

/**
 * By block whether its text stood earlier on the page, as 0 or 1.
 *
 * @param shared by block how many others begin as it does: only where one does need the whole text be looked for
 */
export function repeatedBlocks(source: readonly Block[], shared: Uint32Array): Uint8Array {
  const repeated = new Uint8Array(source.length);
  const seen = new Set<string>();
  for (let index = 0; index < source.length; index++) {
    const block = source[index];
    if (!block || block.letters < leastRepeated) continue;
    const { text } = block;
    if (shared[index] === 0 && text.length > openingLength) continue;
    if (seen.has(text)) repeated[index] = 1;
    else seen.add(text);
  }
  return repeated;
}
