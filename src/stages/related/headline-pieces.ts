import type { Block } from "../../article/block.ts";
import { remembered } from "../../article/page-memo.ts";
import { readDateLine } from "../../language/date-line.ts";
import { isRelativeTime } from "../../language/relative-time.ts";
import { letterCount } from "../../language/script.ts";
import { type Headline, isSectionLink } from "./item.ts";

/** Letters that a headline has at least. */
const shortestHeadline = 12;
/** Letters beside a date up to which a line shows nothing else. */
const besideDate = 12;
/** How long ago a story appeared, alone on a line, and how such a line ends. */
const age = /^\p{Nd}{1,3}\s?[\p{L}\p{M} ]{2,16}(?:ago|ກ່ອນ|ແລ້ວ|ຜ່ານມາ)$/iu;
const ageEnd = /(?:ago|ກ່ອນ|ແລ້ວ|ຜ່ານມາ)$/i;
const day = /^(?:yesterday|today|ມື້ວານ(?:ນີ້)?|ມື້ນີ້)$/i;

/** The headline of a block; what elements without a space between them add to it is the section and the time. */
export function headlineOf(block: Block): Headline | undefined {
  const { text, raw, seams, marks } = block;
  const bounds = text === raw ? [0, ...seams, text.length] : [0, text.length];
  const pieces = bounds.slice(1).map((end, at) => text.slice(bounds[at], end).trim());
  const longest = pieces.reduce((most, piece) => (piece.length > most.length ? piece : most), "");
  if (letterCount(longest) < shortestHeadline || isTime(longest) || isSectionLink(longest)) return undefined;
  const href = marks.find((mark) => mark.tag === "a")?.href ?? null;
  if (longest === text) return { text, href };
  const section = pieces.find((piece) => piece !== longest && piece !== "" && !isTime(piece)) ?? null;
  const date = pieces.find((piece) => piece !== longest && isTime(piece)) ?? null;
  return { text: longest, href, line: { text, title: longest, section, date } };
}

const fullStop = /[.。]["”’»)]?$/u;

/** Whether a line ends in a full stop, as hardly any headline does. */
export function endsInStop(text: string): boolean {
  return fullStop.test(text);
}

/** Whether a line shows nothing but when something appeared. */
export const isTime: (text: string) => boolean = remembered((text) => {
  if ((ageEnd.test(text) && age.test(text)) || day.test(text) || isRelativeTime(text)) return true;
  return (readDateLine(text)?.beside ?? Number.POSITIVE_INFINITY) <= besideDate;
});
