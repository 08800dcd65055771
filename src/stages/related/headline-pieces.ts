import type { Block } from "../../article/block.ts";
import { remembered } from "../../article/page-memo.ts";
import { readDateLine } from "../../language/date-line.ts";
import { isRelativeTime } from "../../language/relative-time.ts";
import { alphabeticLetters } from "../../language/script.ts";
import { isInterfaceLine } from "../interface/interface-line.ts";
import { type Headline, headlinesOf, isSectionLink, type Link } from "./item.ts";

/** Letters that a headline has at least. */
const shortestHeadline = 12;
/** Links of a block that are cards each, and characters of what one shows beside its headline. */
const fewestCards = 2;
const longestParts = 60;
/** Letters beside a date up to which a line shows nothing else. */
const besideDate = 12;
/** How long ago a story appeared, alone on a line, and how such a line ends. */
const age = /^\p{Nd}{1,3}\s?[\p{L}\p{M} ]{2,16}(?:ago|ກ່ອນ|ແລ້ວ|ຜ່ານມາ)$/iu;
const ageEnd = /(?:ago|ກ່ອນ|ແລ້ວ|ຜ່ານມາ)$/i;
const day = /^(?:yesterday|today|ມື້ວານ(?:ນີ້)?|ມື້ນີ້)$/i;

/** The headline of a block; what elements without a space between them add to it is the section and the time. */
export function headlineOf(block: Block): Headline | undefined {
  const { text, raw, seams, marks } = block;
  return partedHeadline(text, text === raw ? seams : [], marks.find((mark) => mark.tag === "a")?.href ?? null);
}

/**
 * The linked headlines of a block. Where each of its links holds more than a headline, as cards without elements of their own do, what elements
 * without a space between them add to it is the section and the time.
 */
export function linkedHeadlines(block: Block, letters: number): readonly Headline[] {
  const links = headlinesOf(block, letters);
  if (links.length < fewestCards || block.text !== block.raw) return links;
  const seams = [...new Set([...block.seams, ...marksMeeting(block)])].sort((first, second) => first - second);
  if (seams.length < links.length) return links;
  const parted = links.map((link) => partedLink(block, link, seams));
  const headlines = parted.filter((headline) => headline !== undefined);
  return headlines.length === links.length ? headlines : links;
}

/** Where one marked stretch ends and another begins: letters without case may go on there as one word, but hardly in all cards of a row. */
function marksMeeting({ marks }: Block): number[] {
  const ends = new Set(marks.flatMap(({ tag, end }) => (tag === "a" ? [] : [end])));
  return marks.flatMap(({ tag, start }) => (tag !== "a" && ends.has(start) ? [start] : []));
}

function partedLink({ text }: Block, { text: own, start, href }: Link, seams: readonly number[]): Headline | undefined {
  const from = text.indexOf(own, start);
  const inside = seams.flatMap((seam) => (seam > from && seam < from + own.length ? [seam - from] : []));
  const headline = partedHeadline(own, inside, href);
  return headline?.line && own.length - headline.text.length <= longestParts ? headline : undefined;
}

function partedHeadline(text: string, seams: readonly number[], href: string | null): Headline | undefined {
  const bounds = [0, ...seams, text.length];
  const pieces = bounds.slice(1).map((end, at) => text.slice(bounds[at], end).trim());
  const longest = pieces.reduce((most, piece) => (piece.length > most.length ? piece : most), "");
  if (alphabeticLetters(longest) < shortestHeadline || isTime(longest) || isSectionLink(longest)) return undefined;
  if (longest === text) return { text, href };
  const isSection = (piece: string): boolean =>
    piece !== longest && piece !== "" && !isTime(piece) && !isInterfaceLine(piece);
  const section = pieces.find(isSection) ?? null;
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
