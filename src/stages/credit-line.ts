import { letterCount } from "../language/script.ts";
import { cleanName, isName, longestName } from "./author-names.ts";
import { creditLabels } from "./credits.rules.ts";
import { isNobody, isProperName } from "./person-name.ts";

/** What a person or a paper did for the article. */
export type CreditRole = "author" | "photo" | "source";

/** A label and the name behind it. */
export interface CreditLine {
  readonly role: CreditRole;
  readonly name: string;
}

/** Reads a whole line as a credit: `By Noy Phone`, `ຂ່າວ: ຄຳຫຼ້າ`, `Photo: …`. Undefined for everything else. */
export function readCredit(text: string): CreditLine | undefined {
  if (letterCount(text) > longestName + 20) return undefined;
  for (const [role, pattern] of creditLabels) {
    const label = pattern.exec(text)?.[0];
    const name = label === undefined ? "" : cleanName(text.slice(label.length));
    if (label === undefined || !isName(name)) continue;
    if (needsName(role, label) && !isProperName(name) && !isNobody(name)) continue;
    return { role, name };
  }
  return undefined;
}

/** A colon makes a byline; what a picture shows and where a figure comes from stand behind colons too. */
function needsName(role: CreditRole, label: string): boolean {
  return role !== "author" || !/[:：]/u.test(label);
}
