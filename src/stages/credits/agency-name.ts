import { matchingKey } from "../../language/matching-key.ts";
import { agencyWords, knownAgencies, wireServices } from "./agency.rules.ts";

/** The first of several spellings stands for all. */
const agencies: ReadonlyMap<string, string> = new Map(
  [...knownAgencies, ...wireServices].reverse().map((name) => [matchingKey(name), name]),
);

/** UTF-16 units of the longest name of an agency. */
const longest = 60;
const article = /^the\s/iu;
/** Words that only the names of agencies have, at their edges: a person's name has none of them. */
const agencyWord = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${agencyWords.latin})$|^(?:${agencyWords.latin}) (?:of|de|di|da|do|du|des?|the) |(?:^(?:${agencyWords.spaceless})|(?:${agencyWords.spacelessEnd})$)`,
  "iu",
);
/** Capitals that begin the words of a name, alone or joined: `SDA`, `AFP/AP`, `Keystone-SDA`. */
const initials = /^(?:\p{Lu}\p{Ll}{2,12}[-/])?\p{Lu}{3,4}(?:[-/]\p{Lu}{2,4}){0,2}$/u;
/** Zones of time stand beside names of agencies, offices behind names of people. */
const abbreviation =
  /^(?:[A-Z]{1,3}[SD]T|GMT|UTC|ICT|CET|CEST|WIB|[CSV]?EO|CFO|CTO|PHD|MBA|USA|RED|FOTO|NEWS|TEAM|STAFF|ADMIN|EDITOR)$/u;

/** A code of an agency with the place of its office behind it: `PTI Mumbai`. */
const withOffice = /^(?<code>\S{2,10})\s\p{Lu}[\p{L}\p{M}]{2,20}(?:\s\p{Lu}[\p{L}\p{M}]{2,20})?$/u;

/**
 * The agency that a text names beyond doubt, as it is printed, or by its first spelling where that is known: one known by name, or by a
 * word that only the names of agencies have. Undefined for everything else.
 */
export function sureAgency(text: string): string | undefined {
  const name = text.trim().replace(article, "");
  if (name === "" || name.length > longest) return undefined;
  return agencies.get(matchingKey(name)) ?? (agencyWord.test(name) ? name : undefined);
}

/** The same for what stands where an author would: bare initials, which no person writes under, and codes with the place of an office. */
export function agencyOf(text: string): string | undefined {
  const name = text.trim();
  const code = withOffice.exec(name)?.groups?.["code"];
  return (
    sureAgency(name) ??
    (initials.test(name) && !abbreviation.test(name) ? name : undefined) ??
    (code !== undefined && knownAgencies.includes(code) ? code : undefined)
  );
}

/** Whether a text is an abbreviation that names neither an agency nor a person: `IST`, `CEO`. */
export function isAbbreviation(text: string): boolean {
  return abbreviation.test(text.trim());
}
