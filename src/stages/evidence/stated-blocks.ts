import type { Draft } from "../../article/draft.ts";
import { isLookedUp, lookUp, statedText } from "./stated-text.ts";

/** Buckets of the family `articleBody`. */
const notInBody = 2;
const onlyOthersInBody = 3;
export const inTheBody = 4;
/** Blocks that show that the text in the linked data is that of the page. */
export const leastInBody = 2;

/** Which blocks of a page stand in what it says about its own text. */
export interface StatedBlocks {
  /** The article's text in the linked data, as a matching key; empty where there is none. */
  readonly articleBody: string;
  /** Bucket of the family `description` by block; of foreign blocks none that says yes where there is no `articleBody`. */
  readonly ofDescription: Uint8Array;
  /** Bucket of the family `articleBody` by block. */
  readonly ofBody: Uint8Array;
}

/** @param isForeign 1 for each block that only has to be looked up for what it says of the others */
export function statedBlocks({ source, embedded }: Draft, isForeign: Uint8Array): StatedBlocks {
  const stated = statedText(embedded);
  const { description, articleBody } = stated;
  const hasBody = articleBody !== "";
  const ofDescription = new Uint8Array(source.length).fill(description === "" ? 0 : 1);
  const ofBody = new Uint8Array(source.length).fill(hasBody ? 1 : 0);
  let { lookUps } = stated;
  let inBodies = 0;
  for (const block of source) {
    if (lookUps === 0) break;
    if (!isLookedUp(block)) continue;
    lookUps--;
    const { index, text } = block;
    if (!hasBody && isForeign[index] === 1) continue;
    const { inDescription, inBody } = lookUp(text, stated);
    if (inDescription) ofDescription[index] = 2;
    if (hasBody) ofBody[index] = inBody ? inTheBody : notInBody;
    if (inBody) inBodies++;
  }
  // What a text that others of the page stand in does not have is no part of it.
  if (inBodies >= leastInBody)
    for (let index = 0; index < ofBody.length; index++)
      if (ofBody[index] === notInBody) ofBody[index] = onlyOthersInBody;
  return { articleBody, ofDescription, ofBody };
}
