import type { Block } from "../../article/block.ts";
import { readDateLine } from "../../language/date-line.ts";
import { findNewsDates } from "../../language/dates.ts";
import { readCredit } from "../credits/credit-line.ts";
import { isProperName } from "../credits/person-name.ts";
import { readHeaderLine } from "../header/header-line.ts";
import { isInterfaceLine, readInterfaceLine } from "../interface/interface-line.ts";
import { isGluedMenu } from "./glued-menu.ts";

/** Signs that part the items of a menu and the crumbs of a breadcrumb. */
const itemSign = /\s?(?:>>|::|[|›»▸▶>·•→⋅])\s?|\s\/\s/gu;
const crumbSign = />>|::|[›»▸▶>→]|\s\/\s/u;
/** Characters of the longest item of a menu. */
const longestItem = 32;
/** Letters beside a date up to which a line is a date line. */
const besideDate = 20;
/** The first item of nearly every menu. */
const homeItem = /^(?:home(?: ?page)?|news|main page|ໜ້າຫຼັກ|ຫນ້າຫຼັກ|ໜ້າຫລັກ|ໜ້າທຳອິດ|ໜ້າແຮກ)(?=\s|$)/iu;

/** What says of a line that it is the title: a label, or the mark of a heading. */
export const titleMark =
  /^(?:(?:title|headline|topic|subject|thread|ກະທູ້|ຫົວຂໍ້|ຫົວຂໍ້ຂ່າວ|ຊື່ຂ່າວ|ຊື່ເລື່ອງ)\s?[:：]\s?|(?:#{1,3}|\*{2,3})\s{1,3})(?=\S)/iu;

/** The items of a line that is parted by signs, or by the wide gaps of its layout; a line without either is its only item. */
export function itemsOf({ text, seams }: Pick<Block, "text" | "seams">): string[] {
  const bySign = text.split(itemSign);
  const items = bySign.length > 1 ? bySign : atGaps(text, seams);
  return items.map((item) => item.trim()).filter((item) => item !== "");
}

function atGaps(text: string, seams: readonly number[]): string[] {
  const bounds = [0, ...seams.filter((seam) => text[seam] === " "), text.length];
  return bounds.slice(1).map((end, at) => text.slice(bounds[at], end));
}

/** Whether a line is a menu or a breadcrumb: three short items or more (the last crumb may be a title), or words that begin with home. */
export function isMenuLine(block: Block): boolean {
  const items = itemsOf(block);
  const [first = "", second = ""] = items;
  if (items.length === 1) return startsWithHome(first) || isGluedMenu(first);
  const short = items.slice(0, isBreadcrumb(block) ? -1 : items.length).every((item) => item.length <= longestItem);
  if (items.length === 2) return short && (isInterfaceLine(first) || isInterfaceLine(second));
  return short;
}

/** Whether the items of a line lead from one to the next: `Home › Sport › Football`. */
export function isBreadcrumb({ text }: Pick<Block, "text">): boolean {
  return crumbSign.test(text);
}

/** A menu whose gaps were lost: `Home Business Social Regional Sport`. */
function startsWithHome(text: string): boolean {
  if (!homeItem.test(text)) return false;
  const words = text.split(" ");
  return words.length >= 4 && !/[.!?:,;]/u.test(text) && !words.some((word) => /^[\p{Ll}\p{Nd}]/u.test(word));
}

/** A line that is mostly a date. */
export function isDateLine(text: string): boolean {
  return (readDateLine(text)?.beside ?? Number.POSITIVE_INFINITY) < besideDate;
}

/** `Published 3 hours ago`, `3 ຊົ່ວໂມງກ່ອນ`: how long ago the article appeared. */
function isAge(text: string): boolean {
  return readInterfaceLine(text)?.rule === "age";
}

/** Whether a line tells of an article what stands beside its title: a date, a byline, a counter. */
export function isHeaderSign(block: Block): boolean {
  return (
    isDateLine(block.text) || isAge(block.text) || readCredit(block.text)?.role === "author" || isHeaderLine(block)
  );
}

function isHeaderLine({ text, seams }: Block): boolean {
  const slots = readHeaderLine(text, seams);
  return slots?.some(({ kind }) => kind === "date" || kind === "byline" || kind === "counter") ?? false;
}

/** `Nadia Soukhaseum`: nothing but a name. A headline in capitals is longer, a section shorter. */
export function isBareName(text: string): boolean {
  return (
    text.length <= 40 &&
    /^\p{Lu}[\p{L}\p{M}'’.-]{0,20}(?: (?:(?:de|van|von|al|bin) )?\p{Lu}[\p{L}\p{M}'’.-]{0,20}){1,3}$/u.test(text) &&
    isProperName(text) &&
    findNewsDates(text).length === 0
  );
}
