import type { Block } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import { readDateLine } from "../../language/date-line.ts";
import { findNewsDates } from "../../language/dates.ts";
import { matchingKey } from "../../language/matching-key.ts";
import { markupNames } from "../boilerplate/containers.ts";
import { titlePosition } from "../header/header-zone.ts";
import { isInterfaceLine } from "../interface/interface-line.ts";
import { isOwnName } from "../title/own-names.ts";
import { beginsWithLabel, isName, longestName, readName } from "./author-names.ts";
import { isProperName } from "./person-name.ts";

const bylineName = /(?:^|[\s_-])(?:author|byline|by-line|writer|reporter|journalist)s?(?:$|[\s_-])/iu;
/** The time or the length of the text, in the box of its author. */
const inFigures = /^\p{Nd}/u;
/** Letters beside a date up to which a line is a date line. */
const besideDate = 24;
/** A day without its year, as some sites print it in the header. */
const dayOnly =
  /^(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,7}\.? \p{Nd}{1,2}|\p{Nd}{1,2} (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,7})$/iu;
const laoTitled = /^(?:ທ່ານ ?ນາງ|ທ່ານ|ນາງ|ທ້າວ|ດຣ\.?|ປອ\.?) ?\p{Script=Lao}{3,20} \p{Script=Lao}{3,20}$/u;
/** Two words that may be a Lao name: only right beside the date of a text dump. */
const laoName = /^\p{Script=Lao}{2,12} \p{Script=Lao}{4,16}$/u;
const laoSection = /ຂ່າວ|ສັງຄົມ|ເສດຖະກິດ|ການ|ກິລາ|ພາຍໃນ|ປະເທດ|ແຂວງ|ເມືອງ|ບ້ານ|ວັນ|ເວລາ|ໂມງ/u;
const latinName = /^\p{Lu}[\p{L}\p{M}'’.-]{0,20}(?: (?:(?:de|van|von|al|bin) )?\p{Lu}[\p{L}\p{M}'’.-]{0,20}){1,3}$/u;
/** Where things happen, not who writes: the names of the provinces, and of countries beside them. */
const place =
  /vientiane|luang|savannakhet|champas+ak|attapeu|bokeo|bolikhamxay|houaphanh?|khammouane|oudomxay|phongsaly|salavan|xekong|sekong|xa[iy]n?yabou?ly|xieng|pakse|bangkok|hanoi|phnom penh|beijing|new york|washington|laos|thailand|vietnam|china|news|times|post|press|agency|today|daily|radio| tv$/iu;

/** Level from which on a heading is no title: templates set names in such ones. */
const lowestTitle = 3;

/** A name in the header of an article, without a label. */
export interface Byline {
  readonly block: Block;
  readonly name: string;
}

/** Short blocks of the header that the markup calls a byline, or the links of one. */
export function markedBylines(draft: Draft, header: readonly Block[]): Byline[] {
  const embedded = new Set((draft.embedded.article?.authors ?? []).map(matchingKey));
  const found = header.flatMap((block): (Byline & { readonly labelled: boolean })[] => {
    if (block.letters > longestName || (block.kind === "heading" && block.level < lowestTitle)) return [];
    const container = draft.containers[block.container];
    const marked = container !== undefined && bylineName.test(markupNames(container));
    const name = readName(block.text);
    const isMarked = marked && isName(name) && !isInterfaceLine(name) && !inFigures.test(name);
    return isMarked || embedded.has(matchingKey(name)) ? [{ block, name, labelled: beginsWithLabel(block.text) }] : [];
  });
  // A section and an hour may share the box of a name that says itself that it is one.
  return found.some(({ labelled }) => labelled) ? found.filter(({ labelled }) => labelled) : found;
}

/** Names alone on a line that stands right beside the date of the article, or that was cut out of the date's own line. */
export function bareBylines(draft: Draft, header: readonly Block[]): Byline[] {
  const title = draft.fields.title ? titlePosition(draft) : 0;
  return header.flatMap((block): Byline[] => {
    if (block.kind === "heading" || block.kind === "caption" || block.kind === "control") return [];
    if (block.linkLetters > 0 && draft.page.format === "text") return [];
    const laoBare = draft.page.format === "text" && laoName.test(block.text) && !laoSection.test(block.text);
    if (!(laoBare || isPersonName(block.text)) || isOwnName(draft, block.text)) return [];
    return isBesideDate(draft, block, title) ? [{ block, name: block.text }] : [];
  });
}

function isPersonName(text: string): boolean {
  if (text.length > longestName || isInterfaceLine(text) || findNewsDates(text).length > 0) return false;
  if (laoTitled.test(text)) return true;
  return latinName.test(text) && isProperName(text) && !place.test(text);
}

function isBesideDate(draft: Draft, { index, text }: Block, title: number): boolean {
  const isDated = (at: number): boolean => {
    const other = draft.source[at];
    if (!other || other.text === text) return false;
    if (dayOnly.test(other.text)) return true;
    const line = readDateLine(other.text);
    return line !== undefined && (at === index || line.beside <= besideDate);
  };
  // In a page anything may stand above the title; there, only its own list tells.
  if (draft.page.format === "text" && index < title) return false;
  const near = [index - 2, index - 1, index, index + 1, index + 2];
  return near.some((at) => at !== title && isDated(at) && isHeaderBetween(draft, at, index));
}

/** Whether only short lines stand between two blocks, so that both belong to one header. */
function isHeaderBetween(draft: Draft, from: number, to: number): boolean {
  const between = draft.source.slice(Math.min(from, to) + 1, Math.max(from, to));
  return between.every((block) => block.letters <= longestName && block.kind !== "heading");
}
