import type { Draft } from "../../article/draft.ts";
import { matchingKey } from "../../language/matching-key.ts";
import { readInterfaceLine } from "../interface/interface-line.ts";
import { siteNames } from "./title-claims.ts";

/** Blocks at the end of a page among which its copyright stands. */
const footBlocks = 15;
/** Letters from which on a name is long enough to be looked for in a line. */
const shortest = 4;

/** Whether a name is that of the site itself: by its metadata, its first line, or its copyright. */
export function isOwnName(draft: Draft, name: string): boolean {
  const key = matchingKey(name);
  if (siteNames(draft).has(key) || matchingKey(draft.source[0]?.text ?? "") === key) return true;
  return (
    key.length >= shortest &&
    draft.source
      .slice(-footBlocks)
      .some(({ text }) => matchingKey(text).includes(key) && readInterfaceLine(text)?.rule === "copyright")
  );
}
