import type { Draft } from "../../article/draft.ts";
import type { Found } from "../../article/fields.ts";
import { canonicalLao } from "../../language/canonical.ts";
import { matchingKey } from "../../language/matching-key.ts";
import { letterCount } from "../../language/script.ts";
import { markupToText } from "../../parse/fragment.ts";
import { siteNames } from "../title/own-names.ts";
import { agencyOf, isAbbreviation } from "./agency-name.ts";
import { isNobody, isProperName } from "./person-name.ts";

/** Letters that a name with its title of respect may have. */
export const longestName = 60;
/** Meta elements that name an author, the surest first. */
const authorNames: readonly string[] = [
  "author",
  "article:author",
  "byl",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "dcterms.creator",
];
/** A label without its name. */
const labelOnly =
  /^(?:by|von|par|por|av|af|door|автор|author|authors|writer|reporter|ໂດຍ|ຂ່າວ|ຂຽນໂດຍ|ນັກຂ່າວ|ພາບ|ຜູ້ຂຽນ)\s?[:：]?$/iu;
const authorLabel = /^(?:by|written by|author|ໂດຍ|ຂຽນໂດຍ|ຜູ້ຂຽນ|โดย)(?:\s?[:：]\s?|\s)/iu;
/** The same word in other languages, where a first and a second name follow: "von Braun" is a name. */
const foreignLabel = /^(?:von|par|por|av|af|door)\s(?=\p{Lu}\S{0,30}\s\p{Lu})/iu;
/** What a name has in brackets behind it: initials, a place, an office. */
const inBrackets = /\s{1,3}\([^()]{1,40}\)?$/u;
const address = /^https?:|^www\.|[/@]|\.(?:com|net|org|la)$/iu;
/** The name of an account: `hanna-weber`. */
const account = /^[a-z\d]{1,30}(?:[-_.][a-z\d]{1,30}){1,4}$/u;
/** For whom somebody writes, behind the name. */
const employer = /^(?<person>[^,|/]{2,60}?)\s?(?:[,|/]|\s[-–—])\s?(?<of>[^,|]{2,60})$/u;
const joint = /\s(?:and|&|ແລະ|และ|und|et|y)\s/u;

/** Whom the page names as authors outside its text, and the agency, where one stands among them. */
export function claimedAuthors(draft: Draft): { names: readonly string[]; agency: Found<string> | undefined } {
  const { article, meta } = draft.embedded;
  const sites = siteNames(draft);
  const namesOf = (claimed: readonly string[]): string[] =>
    claimed
      .map((name) => readName(canonicalLao(markupToText(name))))
      .filter((name) => isName(name) && !address.test(name) && !account.test(name) && !isNobody(name))
      .filter((name) => !sites.has(matchingKey(name)));
  const linked = namesOf(article?.authors ?? []);
  const names = linked.length > 0 ? linked : namesOf(authorNames.flatMap((name) => meta.get(name) ?? []));
  const { persons, agency } = tellApart(names);
  return {
    names: linked.length > 0 ? persons : persons.slice(0, 1),
    agency: agency === undefined ? undefined : { value: agency, from: "metadata" },
  };
}

/** People among names, and the first agency: on its own, or behind a name of whoever works for it, `Noy Phone, Associated Press`. */
export function tellApart(names: readonly string[]): { persons: readonly string[]; agency: string | undefined } {
  let agency: string | undefined;
  const persons = names.flatMap((name) => {
    const whole = agencyOf(name);
    const { person = "", of = "" } = (whole === undefined && employer.exec(name)?.groups) || {};
    const office = agencyOf(person);
    const found = whole ?? office ?? agencyOf(of);
    agency ??= found;
    if (found === undefined) return isAbbreviation(name) ? [] : [name];
    return whole === undefined && office === undefined ? [person] : [];
  });
  return { persons, agency };
}

/** A name without the label in front of it and what stands in brackets behind. */
export function readName(text: string): string {
  return cleanName(text.trim().replace(authorLabel, "").replace(foreignLabel, "").replace(inBrackets, ""));
}

/** Whether a line begins with the word that introduces its author: `By`, `von`. */
export function beginsWithLabel(text: string): boolean {
  return authorLabel.test(text) || foreignLabel.test(text);
}

/** A name without the signs around it. */
export function cleanName(text: string): string {
  return text.replace(/^[\s|,;:•·–()-]{1,10}/u, "").replace(/[\s|,;:•·–()-]{1,10}$/u, "");
}

/** Whether a text is short enough and made of letters as a name is. */
export function isName(text: string): boolean {
  if (labelOnly.test(text)) return false;
  const letters = letterCount(text);
  return letters >= 2 && letters <= longestName && !/\p{Nd}{3}|[!?]/u.test(text);
}

/** Two names with "and" between them are two people, a list with commas in front of it several; other parts may be an office. */
export function splitNames(names: string): string[] {
  const [front = "", last, more] = names.split(joint);
  if (last === undefined || more !== undefined) return [names];
  const parts = [...front.split(/,\s?/u), last.split(",", 1)[0] ?? ""].map((part) => part.trim());
  return parts.every((part) => /\s/u.test(part) && isProperName(part)) ? parts : [names];
}

/** A person has two names; Lao papers print the first one alone as well. */
const twoWords = /^(?:\S{1,30}(?:\s\S{1,30}){1,3}|\p{Script=Lao}{4,20})$/u;

/** In a data field a list of names may have nothing but commas. */
export function splitClaimedNames(names: string): string[] {
  const parts = names.split(/[,;]\s?/u).map((part) => part.trim());
  const persons = parts.filter((part) => twoWords.test(part) && isProperName(part));
  return !joint.test(names) && parts.length > 1 && persons.length === parts.length ? parts : splitNames(names);
}
