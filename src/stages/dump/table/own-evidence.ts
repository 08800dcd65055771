import { readDateLine } from "../../../language/date-line.ts";
import { findNewsDates } from "../../../language/dates.ts";
import { matchingKey } from "../../../language/matching-key.ts";
import { readCredit } from "../../credits/credit-line.ts";
import type { InterfaceGroup } from "../../interface/interface-line.data.ts";
import { isTagHeading, isTagLine } from "../../record/tags.ts";
import { isPromotion } from "../../related/promotion.ts";
import { readAlso } from "../../related/stories.rules.ts";
import { isCommentLine } from "../comments.ts";
import { isCommonSection, unglue } from "../glued.ts";
import { isBareName, isBreadcrumb, isMenuLine, itemsOf, titleMark } from "../lines.ts";
import { isTurner } from "../turners.ts";
import type { Buckets } from "./families.ts";
import { stepOf } from "./families.ts";
import type { Line } from "./line.ts";

type OwnFamily =
  | "letters"
  | "ending"
  | "sentences"
  | "commas"
  | "opening"
  | "capitals"
  | "interface"
  | "date"
  | "credit"
  | "menu"
  | "announces"
  | "woos"
  | "section"
  | "marks";

/** What a line says of itself. */
export function ownEvidence(
  lines: readonly Line[],
  at: number,
  names: ReadonlyMap<string, string>,
): Pick<Buckets, OwnFamily> {
  const line = lines[at];
  if (!line) throw new RangeError(`no line ${at}`);
  const { text, letters } = line.block;
  return {
    letters: stepOf("letters", letters),
    ending: line.runs && stopless.test(text) ? "stop" : endingOf(text.replace(remark, "")),
    sentences: severalOf(text, /[\p{L}\p{M}\p{N})”"’]{2}[.!?。]["”’»]? (?=[\p{Lu}\p{Lo}“"])/gu, "one stop inside"),
    commas: severalOf(text, /[,，、](?=\s|\p{Lo})/gu, "one"),
    opening: openingOf(text),
    capitals: capitalsOf(text),
    interface: toolOf(line),
    date: dateOf(text, letters),
    credit: creditOf(text),
    menu: menuOf(line),
    announces: announcedOf(line),
    woos: wooedOf(lines, at),
    section: sectionOf(line, names),
    marks: markOf(line),
  };
}

function severalOf<One extends string>(text: string, pattern: RegExp, one: One): "none" | One | "several" {
  const count = text.match(pattern)?.length ?? 0;
  return count === 0 ? "none" : count === 1 ? one : "several";
}

/** A remark in brackets behind a sentence that has ended. */
const remark = /(?<=[.!?。！？]["”’»]?)\s?[(（[][^()（）[\]\n]{2,60}[)）\]]$/u;

/** The end of a line in scripts that have no stop: what runs there ends as a sentence does. */
const stopless = /[\p{Script=Thai}\p{Script=Khmer}]$/u;

function endingOf(text: string): Buckets["ending"] {
  if (/[.!。！]["”’»)\]]{0,2}$/u.test(text)) return text.endsWith("..") ? "ellipsis" : "stop";
  if (/[?？]["”’»)\]]{0,2}$/u.test(text)) return "question";
  if (/["”’»]$/u.test(text)) return "quote";
  if (/[:：]$/u.test(text)) return "colon";
  if (/…$/u.test(text)) return "ellipsis";
  if (/\p{Nd}$/u.test(text)) return "digit";
  return /[\p{L}\p{M}]$/u.test(text) ? "letter" : "sign";
}

function openingOf(text: string): Buckets["opening"] {
  if (/^["“”‘'«]/u.test(text)) return "quote";
  if (/^\p{Lu}/u.test(text)) return "capital";
  if (/^\p{Ll}/u.test(text)) return "small";
  if (/^\p{Nd}/u.test(text)) return "digit";
  return /^[\p{L}\p{M}]/u.test(text) ? "uncased" : "sign";
}

/** How many words begin with a capital. */
function capitalsOf(text: string): Buckets["capitals"] {
  const head = text.slice(0, 200);
  const words = head.match(/\p{L}[\p{L}\p{M}’']{0,40}/gu) ?? [];
  const cased = words.filter((word) => /^[\p{Lu}\p{Ll}]/u.test(word));
  if (cased.length === 0 || cased.length * 2 < words.length) return "uncased";
  if (/\p{Lu}{3}/u.test(head) && !/\p{Ll}{2}/u.test(head)) return "all";
  const share = cased.filter((word) => /^\p{Lu}/u.test(word)).length / cased.length;
  return share > 0.7 ? "most" : share > 0.34 ? "some" : "few";
}

const groupBucket: Partial<Readonly<Record<InterfaceGroup, Buckets["interface"]>>> = {
  counter: "counter",
  unit: "counter",
  comments: "comments",
  form: "comments",
};
const ruleBucket: Readonly<Record<string, Buckets["interface"]>> = {
  copyright: "copyright",
  "cookie-sentence": "subscription",
  "subscription-sentence": "subscription",
  "comment-form": "comments",
  counter: "counter",
  rating: "reader's end",
  "end-mark": "reader's end",
  pagination: "reader's end",
};

function toolOf({ tool }: Line): Buckets["interface"] {
  if (!tool) return "no";
  const [group] = tool.groups;
  if (group === undefined) return ruleBucket[tool.rule] ?? "other";
  if (new Set(tool.groups).size > 1 || tool.groups.length > 2) return "several tools";
  return groupBucket[group] ?? "tools";
}

/** Letters beside a date up to which a line is one, and up to which it has a label. */
const besideDate = 3;
const besideLabel = 24;

function dateOf(text: string, letters: number): Buckets["date"] {
  if (letters > 300) return "none";
  const read = readDateLine(text);
  if (!read) return "none";
  if (read.beside <= besideDate) return "alone";
  if (read.beside <= besideLabel) return "with a label";
  const dates = findNewsDates(text);
  if (dates[0]?.start === 0) return "in front";
  return dates.at(-1) && (dates.at(-1)?.end ?? 0) >= text.length - 1 ? "behind" : "inside";
}

function creditOf(text: string): Buckets["credit"] {
  const credit = readCredit(text);
  if (credit) return credit.role === "author" ? "author" : "other";
  return isBareName(text) ? "bare name" : "none";
}

function menuOf({ block }: Line): Buckets["menu"] {
  const items = itemsOf(block);
  if (!isMenuLine(block)) return items.length > 1 && isBreadcrumb(block) && block.letters < 140 ? "breadcrumb" : "no";
  if (items.length === 1) return "home";
  if (items.length === 2) return "two items";
  return isBreadcrumb(block) ? "breadcrumb" : "items";
}

function announcedOf({ announces, block }: Line): Buckets["announces"] {
  if (announces) return announces;
  if (isTagLine(block.text) || isTagHeading(block.text)) return "tags";
  return block.letters < 260 && readAlso.test(block.text) ? "pointer" : "nothing";
}

function wooedOf(lines: readonly Line[], at: number): Buckets["woos"] {
  const blocks = [-3, -2, -1, 0, 1, 2, 3].flatMap((step) => lines[at + step]?.block ?? []);
  const own = lines[at]?.block;
  if (!own) return "no";
  if (isPromotion(own.text)) return "promotion";
  if (isTurner(blocks, blocks.indexOf(own))) return "turner";
  return !lines[at]?.tool && isCommentLine(own.text) ? "reader's words" : "no";
}

function sectionOf({ key, block }: Line, names: ReadonlyMap<string, string>): Buckets["section"] {
  if (block.letters > 200) return "no";
  if (names.has(key)) return "name";
  if (isCommonSection(key)) return "common name";
  const glued = unglue(block.text, (label) => names.has(label) || isCommonSection(label));
  return glued && glued.label !== block.text && matchingKey(glued.headline).length > 12 ? "glued behind" : "no";
}

function markOf({ block }: Line): Buckets["marks"] {
  const { text, layout } = block;
  if (titleMark.test(text)) return "title's label";
  if (text.length < 200 && /https?:\/\/|www\.|[\p{L}\p{N}]@[\p{L}\p{N}]/iu.test(text)) return "address";
  if (layout.bullet) return "bullet";
  if (/#[\p{L}\p{M}]/u.test(text)) return "hash";
  if (text.length < 200 && /[|·•›»→]/u.test(text)) return "bars";
  return /^\p{Nd}{1,2}(?:[.)]|\s)\s?\p{L}/u.test(text) ? "number in front" : "none";
}
