import { load } from "cheerio/slim";
import { type ChildNode, type Document, type Element, isTag } from "domhandler";
import { type Recipe, type RecipeRole, recipeRoles } from "../article/recipe.ts";
import { blockElements, silentElements } from "./elements.data.ts";

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

/** The elements that a recipe names. */
export type NamedElements = ReadonlyMap<Element, readonly ElementRole[]>;

/** Runs a recipe's selectors over a page; null for a page that is nested too deep. */
export function namedElements(document: Document, recipe: Recipe): NamedElements | null {
  if (isDeeperThan(document, deepest)) return null;
  linkNodes(document);
  const select = load(document);
  const named = new Map<Element, ElementRole[]>();
  for (const role of recipeRoles) {
    for (const [rank, selector] of (recipe[role] ?? []).entries()) {
      const matches = select(selector).get().filter(isTag);
      for (const element of role === "remove" ? matches : matches.slice(0, mostMatches)) {
        const roles = named.get(element);
        if (roles === undefined) named.set(element, [{ role, rank }]);
        else if (!roles.some((other) => other.role === role)) roles.push({ role, rank });
      }
    }
  }
  return named;
}

/** Selectors climb and step sideways; the tree is built without the links for that, since nobody else needs them. */
function linkNodes(parent: Document | Element): void {
  let previous: ChildNode | null = null;
  for (const node of parent.children) {
    node.parent = parent;
    node.prev = previous;
    node.next = null;
    if (previous) previous.next = node;
    previous = node;
    if ("attribs" in node) linkNodes(node);
  }
}

function isDeeperThan(document: Document, levels: number): boolean {
  let row: readonly (Document | Element)[] = [document];
  for (let level = 0; row.length > 0; level++) {
    if (level > levels) return true;
    const next: Element[] = [];
    for (const { children } of row) for (const child of children) if ("attribs" in child) next.push(child);
    row = next;
  }
  return false;
}

/** The text of an element as a reader sees it, white space collapsed, up to the longest that a field may have. */
export function shownText(element: Element): string {
  const pieces: string[] = [];
  let length = 0;
  const walk = (nodes: Element["children"]): void => {
    for (const node of nodes) {
      if (length > longestText) return;
      if (node.type === "text") {
        const piece = node.data.slice(0, 4 * longestText).replace(/[ \t\n\f\r]+/gu, " ");
        pieces.push(piece);
        length += piece.length;
      } else if ("attribs" in node && !silentElements.has(node.name)) {
        const apart = node.name === "br" || blockElements.has(node.name);
        if (apart) pieces.push(" ");
        walk(node.children);
        if (apart) pieces.push(" ");
      }
    }
  };
  walk(element.children);
  return pieces.join("").replace(/ {2,}/gu, " ").trim().slice(0, longestText);
}
