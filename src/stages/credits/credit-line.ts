import { letterCount } from "../../language/script.ts";
import { cleanName, isName, longestName } from "./author-names.ts";
import { type CreditLabel, creditLabels } from "./credits.rules.ts";
import { readDeskLine } from "./desk-line.ts";
import { isNobody, isProperName } from "./person-name.ts";

/** A label and the name behind it. */
export interface CreditLine {
  readonly role: CreditLabel["role"];
  readonly name: string;
}

/** What somebody is for the paper, behind the name: `, staff writer`. */
const office =
  /,\s(?:\p{L}{3,20} )?(?:(?:our|staff|senior|special|chief|political|business|sports?|news) ){0,2}(?:writer|reporter|correspondent|editor|journalist|photographer)(?: in [\p{L} ]{2,30})?$/iu;

/** When somebody wrote, behind the name: `at 6:12 PM`. */
const hour = /\s(?:at|um|à|ເວລາ)\s\p{Nd}{1,2}[:.]\p{Nd}{2}(?:\s?[ap]\.?m\.?)?$/iu;

const inBrackets = /^[([（]\s?(?<inner>[^()（）[\]\n]{3,100})\s?[)\]）]$/u;

const colon = /[:：]/u;

/** Reads a whole line as a credit: `By Noy Phone`, `ຂ່າວ: ຄຳຫຼ້າ`, `Photo: …`. Undefined for everything else. */
export function readCredit(line: string): CreditLine | undefined {
  const text = inBrackets.exec(line)?.groups?.["inner"] ?? line;
  if (letterCount(text) > longestName + 20) return undefined;
  const hasColon = colon.test(text);
  for (const { role, pattern, needsName, needsColon } of creditLabels) {
    if (needsColon && !hasColon) continue;
    const label = pattern.exec(text)?.[0];
    const name = label === undefined ? "" : cleanName(text.slice(label.length).replace(hour, "").replace(office, ""));
    if (label === undefined || !isName(name)) continue;
    if (needsName && !isProperName(name) && !isNobody(name)) continue;
    return { role, name };
  }
  return undefined;
}

/** Signs between the credits of one line: `Source: Xinhua | Editor: Lin`, `Reporting by Noy; Editing by Tom`. */
const creditSign = /\s?[|;•]\s/u;

/** Reads a whole line as credits, one or several with signs between them; empty if a part of it is none. */
export function readCredits(text: string): readonly CreditLine[] {
  const desk = readDeskLine(text);
  if (desk.length > 0) return desk;
  const whole = readCredit(text);
  if (whole) return [whole];
  const parts = text.length <= 3 * longestName ? text.split(creditSign) : [];
  if (parts.length < 2) return [];
  const credits = parts
    .map((part) => readCredit(part.trim().replace(/\.$/u, "")))
    .filter((credit) => credit !== undefined);
  return credits.length === parts.length ? credits : [];
}

/** Words that the labels of photographers have. */
const picture = /photo|picture|image|ພາບ|ຮູບ/iu;

/** Whether a line may credit a picture, told at a fraction of the cost of reading it. */
export function mayNamePhotographer(text: string): boolean {
  return picture.test(text);
}

/** Letters of the longest name alone in brackets. */
const longestBracketed = 40;
const bracketed = /^[([]\s?(?<name>[\p{L}\p{M}][\p{L}\p{M}.'’ -]{3,40})\s?[)\]]$/u;
const laoName = /^[\p{Script=Lao}]{3,20} [\p{Script=Lao}]{3,20}$/u;
const latinName = /^\p{Lu}[\p{L}\p{M}'’.-]{0,20}(?: \p{Lu}[\p{L}\p{M}'’.-]{1,20}){1,3}$/u;
/** What else stands alone in brackets: whence a picture is, that a text goes on. */
const noPerson = /ພາບ|ຮູບ|ຕໍ່|ອ່ານ|ຂ່າວ|photo|file|read|continued|source|advert|updat|edit/iu;

/** Reads a line that is nothing but two names of a person in brackets, as Lao papers sign an article: `(ບຸນທະວີ ສີສຸພັນ)`. */
export function readBracketedName(text: string): string | undefined {
  const name = text.length <= longestBracketed + 2 ? bracketed.exec(text)?.groups?.["name"]?.trim() : undefined;
  if (name === undefined || noPerson.test(name) || !isProperName(name)) return undefined;
  return laoName.test(name) || latinName.test(name) ? name : undefined;
}
