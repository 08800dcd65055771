import type { Block } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import { matchingKey } from "../../language/matching-key.ts";
import { titlePosition } from "../header/header-zone.ts";
import { isInterfaceLine } from "../interface/interface-line.ts";
import { isOwnName } from "../title/own-names.ts";
import { isCommonSection } from "./glued.ts";
import { isBreadcrumb, itemsOf } from "./lines.ts";
import { sectionNames } from "./vocabulary.ts";

/** Lines around a title among which its section stands. */
const reach = 6;
const longestCrumb = 32;
/** Crumbs that name no section: the news as a whole, where one is, a number. */
const generic = /^(?:news|all news|ຂ່າວ|ຂ່າວສານ|you are here.{0,12}|\P{L}{1,12})$/iu;

/** The section of a text dump's article, and the lines that say nothing else. */
export interface DumpSection {
  readonly value: string;
  readonly blocks: readonly Block[];
}

/** Finds the section in the breadcrumb, or on a short line beside the title that the page's menu has too. */
export function sectionOfDump(draft: Draft): DumpSection | undefined {
  const names = sectionNames(draft.source);
  const title = titlePosition(draft);
  const isKnown = (text: string): boolean => names.has(matchingKey(text)) || isCommonSection(matchingKey(text));
  const around = draft.blocks.filter(({ index }) => Math.abs(index - title) <= reach);
  const lines = around.filter((block) => isKnown(block.text) && (block.index > title || isLastOfItsName(draft, block)));
  const beside = lines.filter((block) => block.index > title && isPiece(draft, block));
  const above = lines.findLast(({ index }) => index < title);
  const crumbs = crumbsOf(draft);
  const [value] = [
    crumbs.find(isKnown),
    above?.text,
    beside[0]?.text,
    crumbs.length <= 2 ? crumbs[0] : undefined,
  ].filter((text) => text !== undefined);
  return value === undefined ? undefined : { value, blocks: above ? [above, ...beside] : beside };
}

/** In a menu every section stands once; the one that stands again, outside of it, is that of the article. */
function isLastOfItsName(draft: Draft, block: Block): boolean {
  const key = matchingKey(block.text);
  return draft.source.some((other) => other.index < block.index && matchingKey(other.text) === key);
}

/** Cut out of the date's line. */
function isPiece(draft: Draft, { index, text }: Block): boolean {
  const source = draft.source[index];
  return source !== undefined && source.text !== text;
}

/** The crumbs above the title that may be sections. */
function crumbsOf(draft: Draft): readonly string[] {
  const title = matchingKey(draft.fields.title?.value ?? "");
  const line = draft.source
    .slice(0, titlePosition(draft))
    .findLast((block) => isBreadcrumb(block) && itemsOf(block).length >= 2);
  return (line ? itemsOf(line) : []).filter((crumb) => {
    const key = matchingKey(crumb.replace(/[….]{1,3}$/u, ""));
    if (crumb.length > longestCrumb || generic.test(crumb) || isInterfaceLine(crumb)) return false;
    return !title.startsWith(key) && !isOwnName(draft, crumb) && !/^(?:home|ໜ້າ(?:ຫຼັກ|ແຮກ|ທຳອິດ))|: ?home$/iu.test(crumb);
  });
}
