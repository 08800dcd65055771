import { type Content, stemOfAny } from "./content.ts";

/** A passive that says by whom. */
const passive =
  /\b(?:is|are|was|were|be|been|being)\b(?: [a-z]+ly)?(?: (?<verb>[a-z]{3,12}(?:ed|en|wn|nd|ld|ght|ft|st|t|ng|m)))(?: [a-z-]+){0,3} by\b/iu;

/** Whether one of two texts tells in the passive what the other one tells without it: `A has closed B`, `B was closed by A`. */
export function differInVoice(one: Content, other: Content): boolean {
  const [verb, otherVerb] = [one, other].map(({ text }) => passive.exec(text)?.groups?.["verb"]?.toLowerCase());
  if ((verb === undefined) === (otherVerb === undefined)) return false;
  return (verb === undefined ? one : other).units.includes(stemOfAny(verb ?? otherVerb ?? ""));
}
