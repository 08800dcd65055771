import type { CreditLine } from "./credit-line.ts";
import { isProperName } from "./person-name.ts";

/** UTF-16 units of the longest line: a story of many countries names ten people. */
const longest = 500;
/** One deed and whoever did it: `Additional reporting by Noy Phone in Pakse and Khamla Sisouk`. */
const part =
  /^(?:(?:additional|further|extra) )?(?<deed>reporting|writing|editing|translation|graphics|photography|research|compilation|production)(?:(?: and |, )(?:additional )?(?:reporting|writing|editing|translation|graphics|research)){0,2} by (?<names>[^;]{3,300})$/iu;
const joint = /,\s(?:and\s)?|\sand\s|\s&\s/u;
/** Where somebody was, behind the name. */
const place = /\s(?:in|from|at)\s(?:the\s|The\s)?\p{Lu}[\p{L}\p{M} .'’-]{1,40}$/u;
const deskWords = /(?:ing|ion|phy|ics|rch) by /iu;

/**
 * Reads the line in which a news agency names everybody who worked on a story: `Reporting by Noy Phone in Vientiane; Editing by Khamla
 * Sisouk`. Each name is a credit of its own; empty for everything else, such as a sentence that begins so.
 */
export function readDeskLine(line: string): readonly CreditLine[] {
  if (line.length > longest || !deskWords.test(line)) return [];
  const text = line.replace(/^\(|[.\s]{0,3}\)?\.?$/gu, "");
  const credits: CreditLine[] = [];
  for (const piece of text.split(/[;.]\s(?=\p{L}{7})/u)) {
    const { deed = "", names = "" } = part.exec(piece.trim())?.groups ?? {};
    const people = names.split(joint).map((name) => name.replace(place, "").trim());
    if (names === "" || !people.every((name) => /\s/u.test(name) && isProperName(name))) return [];
    const role = /^(?:reporting|writing)$/iu.test(deed) ? "author" : "editor";
    credits.push(...people.map((name) => ({ role, name }) as const));
  }
  return credits;
}
