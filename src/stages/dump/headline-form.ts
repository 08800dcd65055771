import type { Block } from "../../article/block.ts";
import { matchingKey } from "../../language/matching-key.ts";
import { isInterfaceLine } from "../interface/interface-line.ts";
import { isCommonSection } from "./glued.ts";
import { isBareName, isHeaderSign, isMenuLine } from "./lines.ts";
import { isRunningText } from "./running-text.ts";
import { sectionNames } from "./vocabulary.ts";

const shortestHeadline = 10;
const longestHeadline = 160;

/** Whether a line may be a headline: none of the tools, signs, names and sections of its page. */
export function mayBeHeadline(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (!block || block.letters < shortestHeadline || block.letters > longestHeadline) return false;
  if (isInterfaceLine(block.text) || isMenuLine(block) || isHeaderSign(block) || isBareName(block.text)) return false;
  const key = matchingKey(block.text);
  return !isCommonSection(key) && !sectionNames(blocks).has(key);
}

/** The same for a line that has the form of a headline, too: it is no paragraph and ends no sentence. */
export function isPlainHeadline(blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (!block || !mayBeHeadline(blocks, at) || isRunningText(block)) return false;
  return !/[.!?…:;。]["”’»)]?$/u.test(block.text);
}
