import { findNewsDates } from "../../language/dates.ts";
import { isRelativeDay, isRelativeTime } from "../../language/relative-time.ts";
import { letterCount } from "../../language/script.ts";
import { isNobody, isProperName } from "../credits/person-name.ts";
import { isInterfaceLine } from "../interface/interface-line.ts";

/** Letters of the longest header line. */
const longestLine = 140;
/** Letters that a section or a bare name beside a date may have. */
const longestPart = 40;

/** Signs that part the slots of a header line. */
const separator = /[|·•[\](—]|\s[-–/]\s/gu;
/** Those of them behind which an unknown part may stand: a section, a name. */
const partSeparator = /[|·•—]|\s[-–/]\s/u;
/** Words that introduce a date, or stand behind one. */
const dateLabel =
  /^(?:(?:first |last |latest )?(?:published|posted|updated|update|modified|created|submitted|date|time|on|at|ago|[ecmp][sd]?t|ict|gmt|utc|bst|cest|cet|\(?\p{Nd}{1,2}:\p{Nd}{2} ?(?:[ap]\.?m\.?)? ?(?:[ecmp][sd]?t|gmt|utc)|ໂມງ|ນ\.|ເວລາ|ວັນທີ|ລົງວັນທີ|ອັບເດດ|ປັບປຸງ|ແກ້ໄຂ|(?:ວັນທີ)?(?:ເຜີຍແຜ່|ລົງ|ໂພສ|ອອກ|ອັບໂຫຼດ)(?:ຂ່າວ|ບົດ|ຂໍ້ມູນ)?(?:ໃນ)?(?:ວັນທີ|ເມື່ອ)?|ຫຼ້າສຸດ|ວັນ|ທີ|on|by)(?: (?:on|at|by|date|time))?[\s:,.()]{0,4}){0,3}$/iu;
const counter =
  /^(?:👁\s?|(?:views?|reads?|hits|page views|ອ່ານແລ້ວ|ອ່ານ|ຜູ້ອ່ານ|ຄົນອ່ານ|ຈຳນວນຜູ້ເຂົ້າຊົມ|ຈຳນວນຜູ້ອ່ານ|ຜູ້ເຂົ້າຊົມ|ເຂົ້າຊົມ|ຍອດເຂົ້າຊົມ|ຍອດອ່ານ|ເບິ່ງ|ເຂົ້າເບິ່ງ|ຈຳນວນເຂົ້າເບິ່ງ|ເປີດອ່ານ|ເປີດເບິ່ງ|ເຂົ້າອ່ານ|ຈຳນວນຄົນອ່ານ)\s?[:：]?\s?)(?<number>\p{Nd}[\p{Nd}.,]{0,10}[KM]?)\s?(?:ຄັ້ງ|ເທື່ອ|ຄົນ|views?|times|ນາທີ)?$|^(?<first>\p{Nd}[\p{Nd}.,]{0,10}[KM]?)\s?(?:views?|reads?|hits|comments?|shares?|likes?|min(?:ute)?s?(?: read)?|ຄົນອ່ານ|ຜູ້ເຂົ້າຊົມ|ວິວ)$/iu;
const byline =
  /^(?:by|written by|posted by|submitted by|reported by|author|reporter|ໂດຍ|ຂຽນໂດຍ|ຂ່າວໂດຍ|ສະເໜີໂດຍ|ຂ່າວ|ຂ່າວ-ພາບ|ນັກຂ່າວ)(?:\s?[:：]\s?|\s)(?<name>[^\n]{2,60})$/iu;
/** Where a byline or a counter begins inside a line without separators. */
const inner =
  /\s(?<!(?:[Pp]osted|[Ww]ritten|[Ss]ubmitted|[Rr]eported)\s)(?=(?:by|BY|By|(?:[Pp]osted|[Ww]ritten|[Ss]ubmitted|[Rr]eported) by)\s\p{Lu}|ໂດຍ(?:\s?[:：]|\s)|(?:ຈຳນວນຜູ້|ຈຳນວນເຂົ້າ|ເຂົ້າເບິ່ງ|ເປີດອ່ານ|ເຂົ້າອ່ານ|ຜູ້ອ່ານ|ອ່ານ|ຍອດ|Views|views|Hits|hits)\s?[\p{L}\p{M}]{0,10}\s?[:：]?\s?\p{Nd}|[\p{L}\p{M}]{2,25}[:：]\s)/gu;
/** How many comments there are, at the end of a line and often glued to the name in front of it. */
const commentsBehind =
  /(?:no comments?|\p{Nd}{1,4} comments?|leave a (?:comment|reply)|ບໍ່ມີ(?:ຄຳເຫັນ|ຄວາມຄິດເຫັນ)|\p{Nd}{1,4} ?ຄຳເຫັນ)$/iu;
/** A part that says itself what it is: `ພາກສ່ວນ: ກົມປູກຝັງ`. */
const labelled = /^[\p{L}\p{M} ]{2,25}[:：]\s?[^\s:：][^:：]{0,40}$/u;

/** What one slot of a header line is. */
type SlotKind = "date" | "age" | "label" | "counter" | "byline" | "interface" | "labelled" | "part";

export interface Slot {
  readonly start: number;
  readonly end: number;
  readonly kind: SlotKind;
}

/**
 * Reads a short line as the header of an article: dates with their labels, a byline, a counter, a section, in any order.
 * Returns its slots, which cover the line; undefined if anything of it is no slot, such as a sentence that tells a date.
 *
 * @param seams - offsets where two inline elements met without a space between them
 * @param fewest - slots below which nobody asks what the line is
 */
export function readHeaderLine(text: string, seams: readonly number[] = [], fewest = 1): Slot[] | undefined {
  if (letterCount(text) > longestLine) return undefined;
  const dates = datesBetween(text, seams);
  const cuts = new Set<number>([0, text.length, ...seams.filter((seam) => seam < text.length)]);
  for (const { start, end } of dates) cuts.add(start).add(end);
  const outside = (at: number): boolean => dates.every(({ start, end }) => at <= start || at >= end);
  for (const { index, 0: sign } of matches(separator, text))
    if (outside(index)) cuts.add(index + (sign === "(" ? 0 : sign.length));
  for (const { index, 0: sign } of matches(inner, text)) if (outside(index)) cuts.add(index + sign.length);
  if (dates.length > 0) cuts.add(commentsBehind.exec(text)?.index ?? 0);
  if (cuts.size <= fewest) return undefined;
  const bounds = [...cuts].sort((a, b) => a - b);
  const slots: Slot[] = [];
  for (let at = 0; at + 1 < bounds.length; at++) {
    const start = bounds[at] ?? 0;
    const end = bounds[at + 1] ?? 0;
    const isDate = dates.some((date) => date.start === start && date.end === end);
    const kind = isDate ? "date" : kindOf(text.slice(start, end));
    if (kind === undefined) return undefined;
    slots.push({ start, end, kind });
  }
  // One wide gap, or one seam, may be a slip; two part a line into slots, as one does between a date and what is glued to it.
  const glued = seams.filter((seam) => text[seam] !== " " && text[seam - 1] !== " ");
  const gaps = seams.length > 1 || dates.some(({ start, end }) => glued.includes(start) || glued.includes(end));
  return isHeader(slots, gaps || partSeparator.test(text), text) ? merge(slots, text) : undefined;
}

/** The dates of a line, none across a place where two elements were glued. */
function datesBetween(text: string, seams: readonly number[]): { readonly start: number; readonly end: number }[] {
  const glued = seams.filter((seam) => seam > 0 && seam < text.length && text[seam] !== " ");
  return [0, ...glued].flatMap((from, at) =>
    findNewsDates(text.slice(from, glued[at])).map(({ start, end }) => ({ start: start + from, end: end + from })),
  );
}

/** Most lines have no match, and to ask for them all makes an expression and an iterator. */
function matches(pattern: RegExp, text: string): Iterable<RegExpExecArray> {
  return text.search(pattern) < 0 ? [] : text.matchAll(pattern);
}

function kindOf(raw: string): SlotKind | undefined {
  const part = trimSlot(raw);
  if (part === "" || dateLabel.test(part)) return "label";
  if (counter.test(part)) return "counter";
  if (isRelativeTime(part) || isRelativeDay(part)) return "age";
  const name = byline.exec(part)?.groups?.["name"];
  if (name !== undefined)
    return isProperName(name.replace(/\s(?:on|at)$/u, "")) || isNobody(name) ? "byline" : undefined;
  if (isInterfaceLine(part)) return "interface";
  if (letterCount(part) > longestPart || /[.!?:;。]$/u.test(part)) return undefined;
  return labelled.test(part) ? "labelled" : "part";
}

const signsInFront = /^[\s|·•[\](),:—–/-]{1,10}/u;
const signsBehind = /[\s|·•[\](),—–/-]{1,10}$/u;

/** A slot without the signs around it. */
function trimSlot(text: string): string {
  return text.replace(signsInFront, "").replace(signsBehind, "");
}

/**
 * Unknown parts are believed only beside separators: at least one slot must be a date, a counter or a byline, and at most two parts
 * may be unknown: a section, a name.
 */
function isHeader(slots: readonly Slot[], separated: boolean, text: string): boolean {
  const known = slots.filter(
    ({ kind }) => kind === "date" || kind === "age" || kind === "counter" || (kind === "byline" && separated),
  );
  const unknown = slots.filter(({ kind }) => kind === "part");
  // A name needs no sign where date and counter stand beside it: `Noy Phone 22 May 2026 1,043 views`.
  const [part] = unknown;
  const named =
    part !== undefined &&
    unknown.length === 1 &&
    known.length > 1 &&
    isProperName(trimSlot(text.slice(part.start, part.end)));
  return known.length > 0 && (named || unknown.length <= (separated ? 2 : 0));
}

/** Labels belong to the slot behind them, or to the one in front at the end of the line. */
function merge(slots: readonly Slot[], text: string): Slot[] {
  const merged: Slot[] = [];
  let start = -1;
  for (const slot of slots) {
    if (slot.kind === "label") {
      // Signs between the slots belong to none; words go with the slot behind them.
      if (start < 0 && /\p{L}/u.test(text.slice(slot.start, slot.end))) start = slot.start;
      continue;
    }
    merged.push({ ...slot, start: start < 0 ? slot.start : start });
    start = -1;
  }
  const last = merged.at(-1);
  if (start >= 0 && last) merged[merged.length - 1] = { ...last, end: slots.at(-1)?.end ?? last.end };
  return merged.map((slot) => withoutSigns(slot, text));
}

/** The signs between two slots belong to neither. A bracket inside a date's label stays. */
function withoutSigns(slot: Slot, text: string): Slot {
  const part = text.slice(slot.start, slot.end);
  const front = signsInFront.exec(part)?.[0].length ?? 0;
  const behind = signsBehind.exec(part)?.[0].length ?? 0;
  return front + behind < part.length ? { ...slot, start: slot.start + front, end: slot.end - behind } : slot;
}

/** The number of a counter of views, or undefined where it counts something else or nothing. */
export function viewsOf(text: string): string | undefined {
  const groups = counter.exec(trimSlot(text))?.groups;
  const number = groups?.["number"] ?? groups?.["first"];
  return number === undefined || /comment|share|like|min|ນາທີ/iu.test(text) ? undefined : number;
}
