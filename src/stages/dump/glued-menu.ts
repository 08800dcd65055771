import { matchingKey } from "../../language/matching-key.ts";
import { isInterfaceLine } from "../interface/interface-line.ts";
import { menuNames, sharedSections } from "./section-names.data.ts";

/** The first item of a menu, glued to the second one, in scripts with capitals and without. */
const casedHome = /^(?:Home|Trang chủ|Beranda|Accueil|Inicio|Início|Startseite)(?=\p{Lu})/u;
const plainHome = /^(?:ໜ້າຫຼັກ|ຫນ້າຫຼັກ|ໜ້າຫລັກ|ໜ້າທຳອິດ|ໜ້າແຮກ|หน้าแรก|หน้าหลัก|ទំព័រដើម|首页|首頁|主页|主頁|ホーム)(?=\p{Lo})/u;
/** Where an item ends and the next one begins. */
const seam = /(?<=\p{Ll})(?=\p{Lu})/u;
const longestMenu = 160;
/** Items behind the first one, characters of the longest, and the share of a line without capitals that names of items cover. */
const leastItems = 2;
const longestItem = 24;
const leastShare = 0.5;

/** Whether a line is a menu of which nothing parts the items any more: `HomeNewsSportContact us`, `首页新闻图片`. */
export function isGluedMenu(text: string): boolean {
  if (text.length > longestMenu || /[.!?:,;。，：；]/u.test(text)) return false;
  const cased = casedHome.exec(text)?.[0];
  if (cased !== undefined) {
    const items = text.slice(cased.length).split(seam);
    return items.length >= leastItems && items.every((item) => item.length <= longestItem);
  }
  const plain = plainHome.exec(text)?.[0];
  return plain !== undefined && areItems(text.slice(plain.length));
}

/** Whether names that menus hold cover most of a text without spaces. */
function areItems(text: string): boolean {
  let items = 0;
  let covered = 0;
  for (let at = 0; at < text.length; ) {
    const length = itemAt(text, at);
    if (length > 0) items++;
    covered += length;
    at += Math.max(1, length);
  }
  return items >= leastItems && covered >= text.length * leastShare;
}

/** Characters of the longest item that begins at a place, 0 if none does. */
function itemAt(text: string, at: number): number {
  for (let length = Math.min(longestItem, text.length - at); length > 1; length--)
    if (isItem(text.slice(at, at + length))) return length;
  return 0;
}

function isItem(text: string): boolean {
  const key = matchingKey(text);
  return sharedSections.has(key) || menuNames.has(key) || isInterfaceLine(text);
}
