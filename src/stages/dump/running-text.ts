import type { Block } from "../../article/block.ts";
import { isInterfaceLine } from "../interface/interface-line.ts";
import { isTagLine } from "../record/tags.ts";
import { isPromotion } from "../related/promotion.ts";

/** Letters from which on a line is running text, with and without the stop of a sentence. */
const sentenceLetters = 40;
const paragraphLetters = 90;

/** A paragraph or a sentence that is none of the site's. */
export function isRunningText({ letters, text }: Block): boolean {
  if (isInterfaceLine(text) || isPromotion(text) || isTagLine(text)) return false;
  return letters >= paragraphLetters || (letters >= sentenceLetters && /[.!?。]["”’»)]?$/u.test(text));
}
