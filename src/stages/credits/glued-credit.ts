import { letterCount } from "../../language/script.ts";
import { type CreditLine, readCredits } from "./credit-line.ts";

/** Who edited or wrote, in brackets behind the last sentence of a paragraph. */
export interface GluedCredit {
  /** Where the bracket opens. */
  readonly start: number;
  readonly credits: readonly CreditLine[];
}

/** Letters that a paragraph has without it. */
const shortestParagraph = 20;
const bracket = /[(（[](?<inner>[^()（）[\]\n]{4,160})[)）\]][.。]?$/u;

/** Reads the credit that was glued to a paragraph: `…in May. (Editing by Noy Phone)`. Photographers are named behind captions, which keep them. */
export function gluedCredit(text: string): GluedCredit | undefined {
  if (!/[)）\]][.。]?$/u.test(text.slice(-2))) return undefined;
  const found = bracket.exec(text);
  if (!found || letterCount(text.slice(0, found.index)) < shortestParagraph) return undefined;
  const credits = readCredits(found.groups?.["inner"] ?? "");
  const areWriters = credits.length > 0 && credits.every(({ role }) => role === "editor" || role === "author");
  return areWriters ? { start: found.index, credits } : undefined;
}

/** A paragraph without the credit that was glued to it. */
export function withoutGluedCredit(text: string): string {
  const credit = gluedCredit(text);
  return credit ? text.slice(0, credit.start).trimEnd() : text;
}
