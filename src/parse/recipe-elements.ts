import { load } from "cheerio/slim";
import { Document, Element, isTag, type ParentNode, Text } from "domhandler";
import { type Recipe, type RecipeRole, recipeRoles } from "../article/recipe.ts";
import type { MarkupTree } from "./markup-tree.ts";

/** Levels from which on selectors are not tried: each may climb from every element to the root. Real news pages stay below 40. */
const deepest = 100;
/** Matches of one selector that are looked at; of `remove` all. */
const mostMatches = 200;
/** UTF-16 units of the longest text of a mark: more than any title or byline. */
const longestText = 1000;

/** Why an element is of interest: the role, and the place of its selector among the alternatives. */
export interface ElementRole {
  readonly role: RecipeRole;
  readonly rank: number;
}

/** The elements that a recipe names, by node. */
export type NamedElements = ReadonlyMap<number, readonly ElementRole[]>;

/** Runs a recipe's selectors over a page, read with all attributes; null for a page that is nested too deep. */
export function namedElements(tree: MarkupTree, recipe: Recipe): NamedElements | null {
  const nodeOf = new Map<Element, number>();
  const document = documentOf(tree, nodeOf);
  if (document === null) return null;
  const select = load(document);
  const named = new Map<number, ElementRole[]>();
  for (const role of recipeRoles) {
    for (const [rank, selector] of (recipe[role] ?? []).entries()) {
      const matches = select(selector).get().filter(isTag);
      for (const element of role === "remove" ? matches : matches.slice(0, mostMatches)) {
        const node = nodeOf.get(element);
        if (node === undefined) continue;
        const roles = named.get(node);
        if (roles === undefined) named.set(node, [{ role, rank }]);
        else if (!roles.some((other) => other.role === role)) roles.push({ role, rank });
      }
    }
  }
  return named;
}

/** The page as cheerio wants it, since selectors climb and step sideways; null for one that is too deep. */
function documentOf(tree: MarkupTree, nodeOf: Map<Element, number>): Document | null {
  // One element around all: the time that the selectors' library takes grows with the square of what stands at the top.
  const top = new Element("khao-page", {});
  const document = new Document([top]);
  top.parent = document;
  const open: { readonly parent: ParentNode; readonly end: number }[] = [];
  for (const [node, inside] of tree.nodes.entries()) {
    while ((open.at(-1)?.end ?? node + 1) <= node) open.pop();
    const parent = open.at(-1)?.parent ?? top;
    const child = typeof inside === "string" ? new Text(inside) : new Element(inside.name, attributesOf(tree, node));
    child.parent = parent;
    child.prev = parent.children.at(-1) ?? null;
    if (child.prev) child.prev.next = child;
    parent.children.push(child);
    if (!isTag(child)) continue;
    nodeOf.set(child, node);
    open.push({ parent: child, end: tree.endOf(node) });
    if (open.length > deepest) return null;
  }
  return document;
}

function attributesOf(tree: MarkupTree, node: number): Record<string, string> {
  const attributes: [string, string][] = [];
  const end = tree.firstAttributes[node + 1] ?? tree.attributeNames.length;
  for (let at = tree.firstAttributes[node] ?? end; at < end; at++)
    attributes.push([tree.attributeNames[at] ?? "", tree.attributeValues[at] ?? ""]);
  return Object.fromEntries(attributes);
}

/** The text of an element as a reader sees it, white space collapsed, up to the longest that a field may have. */
export function shownText(tree: MarkupTree, element: number): string {
  const pieces: string[] = [];
  let length = 0;
  const walk = (from: number, to: number): void => {
    for (let at = from; at < to; at = tree.endOf(at)) {
      if (length > longestText) return;
      const inside = tree.nodes[at];
      if (typeof inside === "string") {
        const piece = inside.slice(0, 4 * longestText).replace(/[ \t\n\f\r]+/gu, " ");
        pieces.push(piece);
        length += piece.length;
      } else if (inside && !inside.isSilent) {
        const apart = inside.role === "break" || inside.isBlock;
        if (apart) pieces.push(" ");
        walk(at + 1, tree.endOf(at));
        if (apart) pieces.push(" ");
      }
    }
  };
  walk(element + 1, tree.endOf(element));
  return pieces.join("").replace(/ {2,}/gu, " ").trim().slice(0, longestText);
}
