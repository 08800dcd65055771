import type { Block } from "../../article/block.ts";
import { matchingKey } from "../../language/matching-key.ts";
import { letterCount } from "../../language/script.ts";
import { isInterfaceLine } from "../interface/interface-line.ts";
import { isHeaderSign, isMenuLine, itemsOf } from "./lines.ts";

/** Lines from the top of a page among which its menu stands. */
const reach = 40;
/** Letters that the name of a section may have. */
const shortestLabel = 2;
const longestLabel = 24;
/** Words of the longest name of a section in Latin letters. */
const mostWords = 4;
/** Lines in a row from which on short ones are a menu. */
const menuRun = 3;

/**
 * The names of sections that a text dump shows of itself, by matching key: the items of its menus and breadcrumbs, and lines of one
 * short item in a row.
 */
export function sectionNames(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const add = (text: string): void => {
    const letters = letterCount(text);
    if (letters < shortestLabel || letters > longestLabel || /\p{Nd}|[.!?:]/u.test(text) || isInterfaceLine(text))
      return;
    if (text.split(" ").length > mostWords && /^\p{Script=Latin}/u.test(text)) return;
    names.set(matchingKey(text), text);
    // `ເສດຖະກິດ Economy`: one section in two languages.
    const both = /^(?<lao>[\p{Script=Lao} ]{2,24}) (?<latin>[\p{Script=Latin} ]{2,24})$/u.exec(text)?.groups;
    for (const part of [both?.["lao"], both?.["latin"]]) if (part) names.set(matchingKey(part), part);
  };
  const head = blocks.slice(0, reach);
  let run: Block[] = [];
  for (const block of [...head, undefined]) {
    if (block && isMenuLine(block) && !isHeaderSign(block)) for (const item of itemsOf(block)) add(item);
    if (block && letterCount(block.text) <= longestLabel && (run.length === 0 || block.layout.gap === 0)) {
      run.push(block);
      continue;
    }
    if (run.length >= menuRun) for (const { text } of run) add(text);
    run = block && letterCount(block.text) <= longestLabel ? [block] : [];
  }
  return names;
}
