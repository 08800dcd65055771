import type { Block } from "../../article/block.ts";
import type { Draft } from "../../article/draft.ts";
import type { DateHints } from "../../language/dates.ts";
import { inForeignRegion, titlePosition } from "../header/header-zone.ts";
import { type Moment, momentLine, momentOf } from "./moment.ts";

/** Letters of the longest line of a masthead, and blocks above the title among which it stands. */
const longestLine = 90;
const reach = 20;
/** Blocks above the title among which a letter or a notice shows its place and day. */
const letterReach = 2;
/** What counts the issues of a paper, with a number. */
const issue = /(?<!\p{L})(?:vol(?:ume)?|no|issue|number|nr|№|ສະບັບທີ|ສະບັບ|ປີທີ|ເລກທີ|ฉบับที่|số)\.?\s?\p{Nd}{1,5}(?!\p{Nd})/iu;
/** `Vientiane, `, `ນະຄອນຫຼວງວຽງຈັນ, ວັນທີ `: a place in front of the day. */
const place = /^[\p{L}\p{M}][\p{L}\p{M} .’'-]{1,40}[,，]\s?(?:(?:ວັນທີ|ທີ|วันที่|ngày|le|the)\s?)?$/u;

/**
 * The day of an issue, beside its number in the masthead, or that of a notice, behind its place right above the title: `Vol. 7 No. 44 * Thursday
 * November 1, 2001`, `ນະຄອນຫຼວງວຽງຈັນ, ວັນທີ 28 ກໍລະກົດ 2022`. The one in the masthead of a site that has no issues is that on which the page was opened.
 */
export function issueDate(draft: Draft, order: DateHints["order"]): Moment | undefined {
  const title = titlePosition(draft);
  for (const block of draft.source.slice(Math.max(0, title - reach), title).reverse()) {
    if (block.hidden || block.letters > longestLine || block.linkLetters > 0 || inForeignRegion(draft, block)) continue;
    const moment = momentIn(block, title - block.index <= letterReach, order);
    if (moment) return moment;
  }
  return undefined;
}

function momentIn(block: Block, isAboveTitle: boolean, order: DateHints["order"]): Moment | undefined {
  const { text } = block;
  const [date, another] = momentLine(text, order)?.dates ?? [];
  if (!date || another || date.precision === "month") return undefined;
  const front = text.slice(0, date.start);
  if (isFolio(block, front, text.slice(date.end))) return momentOf(date, date.ambiguous);
  const isLetter = isAboveTitle && place.test(front) && text.slice(date.end).trim() === "";
  return isLetter || issue.test(front) || issue.test(text.slice(date.end)) ? momentOf(date, date.ambiguous) : undefined;
}

/** The head of a printed page: the day, the name of the paper and the number of the page, set wide apart. */
function isFolio({ seams }: Block, front: string, behind: string): boolean {
  return seams.length >= 2 && (/^\p{Nd}{1,3}\s/u.test(front) || /\s\p{Nd}{1,3}$/u.test(behind));
}
