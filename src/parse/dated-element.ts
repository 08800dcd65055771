import type { PageTime } from "../article/block.ts";
import { attributes } from "./attributes.ts";
import { type ElementType, elementType } from "./element-types.ts";
import type { MarkupTree } from "./markup-tree.ts";

const datedProperty = /^date(?:Published|Modified|Created)$/iu;
const datedClass = /(?:^|\s)(?:published|updated|dt-published|dt-updated)(?:\s|$)/iu;
/** Their `datetime` tells of a change of the text. */
const edits: ReadonlySet<ElementType> = new Set([elementType("del"), elementType("ins")]);
const [time, abbreviation] = [elementType("time"), elementType("abbr")];
const stamps = attributes.datetime.bit | attributes.content.bit | attributes.itemprop.bit | attributes.property.bit;
/** One of the terms that RDFa gives an element, `dc:date dc:created`. */
const datedTerm =
  /(?:^|\s)(?:(?:dc|dcterms|schema):(?:date|created|issued|modified|date(?:Published|Modified|Created))|date(?:Published|Modified|Created))(?:\s|$)/u;

/**
 * The stamp that an element carries for its text: `datetime` of `time` and of custom elements such as `relative-time`, `content` of
 * microdata and RDFa, `title` of the microformat. Undefined for all other elements; empty for a `time` and a property without one.
 */
function stampOf(tree: MarkupTree, node: number, type: ElementType): string | undefined {
  if (!tree.has(node, stamps) && type !== time && type !== abbreviation) return undefined;
  const datetime = tree.attribute(node, attributes.datetime);
  if (datetime !== undefined && !edits.has(type)) return datetime.trim();
  if (type === time) return "";
  const content = tree.attribute(node, attributes.content);
  if (datedProperty.test(tree.attribute(node, attributes.itemprop) ?? "")) return content?.trim() ?? "";
  if (content !== undefined && datedTerm.test(tree.attribute(node, attributes.property) ?? "")) return content.trim();
  return type === abbreviation && datedClass.test(tree.attribute(node, attributes.class) ?? "")
    ? tree.attribute(node, attributes.title)?.trim()
    : undefined;
}

/** An element that stamps its text with a date; undefined for all other elements. */
export function pageTime(tree: MarkupTree, node: number, type: ElementType, before: number): PageTime | undefined {
  const datetime = stampOf(tree, node, type);
  if (datetime === undefined) return undefined;
  return {
    datetime,
    text: tree.text(node).trim(),
    before,
    purpose: [attributes.itemprop, attributes.property, attributes.class]
      .map((attribute) => tree.attribute(node, attribute)?.trim())
      .filter(Boolean)
      .join(" "),
  };
}
