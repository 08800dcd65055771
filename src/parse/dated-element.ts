import type { Element } from "domhandler";
import type { PageTime } from "../article/block.ts";
import { attribute, textContent } from "./tree.ts";

const datedProperty = /^date(?:Published|Modified|Created)$/iu;
const datedClass = /(?:^|\s)(?:published|updated|dt-published|dt-updated)(?:\s|$)/iu;
/** Their `datetime` tells of a change of the text. */
const edits: ReadonlySet<string> = new Set(["del", "ins"]);

/**
 * The stamp that an element carries for its text: `datetime` of `time` and of custom elements such as `relative-time`, `content` of
 * microdata, `title` of the microformat. Undefined for all other elements; empty for a `time` without one.
 */
function stampOf(element: Element): string | undefined {
  const { name, attribs } = element;
  const datetime = attribs["datetime"];
  if (datetime !== undefined && !edits.has(name)) return datetime.trim();
  if (name === "time") return "";
  if (attribs["content"] !== undefined && datedProperty.test(attribs["itemprop"] ?? ""))
    return attribs["content"].trim();
  return name === "abbr" && datedClass.test(attribs["class"] ?? "") ? attribs["title"]?.trim() : undefined;
}

/** An element that stamps its text with a date; undefined for all other elements. */
export function pageTime(element: Element, before: number): PageTime | undefined {
  const datetime = stampOf(element);
  if (datetime === undefined) return undefined;
  return {
    datetime,
    text: textContent(element).trim(),
    before,
    purpose: `${attribute(element, "itemprop")} ${attribute(element, "class")}`.trim(),
  };
}
