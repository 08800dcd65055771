import type { Block } from "../../article/block.ts";
import { matchingKey } from "../../language/matching-key.ts";
import { readCredit } from "../credits/credit-line.ts";
import { isBareName } from "./lines.ts";

/** Blocks from the top among which the author is named. */
const headReach = 25;
/** Letters that a note about the author may have. */
const longest = 320;
const heading = /^(?:about (?:the )?(?:authors?|writers?)|(?:ກ່ຽວກັບ)?(?:ຜູ້ຂຽນ|ນັກຂຽນ))\s?[:：]?$/iu;
/** What a note tells of its author: what they are and do. */
const predicate =
  /^(?:is|was|has|have|are|writes|reports|covers|covered|works|lives|joined|edits)(?= )|^(?:ເປັນ|ແມ່ນ|ເຮັດວຽກ|ຂຽນ)/u;

/** Without a credit above, only the trade of newspapers tells. */
const trade =
  /^\p{Lu}[\p{L}\p{M}.'’-]{1,20}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,20}){0,3} (?:is|was) (?:an?|the|our) [^.\n]{0,60}(?:reporter|journalist|correspondent|columnist|staff writer|freelance|contributor)(?!\p{L})/u;

/** The notes about the authors behind a text: what stands under such a heading, or begins with the name of whoever is credited. */
export function biographies(blocks: readonly Block[]): ReadonlySet<Block> {
  const found = new Set<Block>();
  const names = new Set<string>();
  for (const [at, block] of blocks.entries()) {
    const next = blocks[at + 1];
    if (heading.test(block.text) && next && next.letters <= longest) found.add(block).add(next);
    const credit = readCredit(block.text);
    if (credit?.role === "author") for (const name of credit.name.split(/,| and | ແລະ /u)) names.add(name.trim());
    else if (at < headReach && isBareName(block.text)) names.add(block.text);
    else if (at > headReach / 3 && block.letters <= longest && (trade.test(block.text) || isAbout(block.text, names)))
      found.add(block);
  }
  return found;
}

function isAbout(text: string, names: ReadonlySet<string>): boolean {
  for (const name of names) {
    for (const form of [name, name.split(" ", 1)[0] ?? ""])
      if (form.length >= 3 && startsWith(text, form) && predicate.test(text.slice(form.length).trimStart()))
        return true;
  }
  return false;
}

function startsWith(text: string, name: string): boolean {
  return matchingKey(text.slice(0, name.length)) === matchingKey(name);
}
