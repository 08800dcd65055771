import { type ChildNode, type Document, DomHandler, type Element, type ParentNode } from "domhandler";
import { Parser } from "htmlparser2";
import { silentElements } from "./elements.data.ts";
import { PageTokenizer } from "./tokenizer.ts";

/** Depth at which browsers stop nesting; deeper elements become siblings. Real news pages stay below 40. */
const maxDepth = 512;

/** A DOM builder that flattens what is nested too deep, so that every later walk may recurse. */
class FlatteningHandler extends DomHandler {
  flattened = false;
  #parser: Parser | undefined;

  override onparserinit(parser: Parser): void {
    super.onparserinit(parser);
    this.#parser = parser;
  }

  /** Nobody asks for siblings and parents, and linking them costs as much as the rest of the tree. */
  protected override addNode(node: ChildNode): void {
    this.tagStack[this.tagStack.length - 1]?.children.push(node);
    this.lastNode = null;
  }

  /** Comments part texts, and that is all. */
  override oncomment(): void {
    this.lastNode = null;
  }

  override onopentag(name: string, attributes: Record<string, string>): void {
    super.onopentag(name, attributes);
    if (this.tagStack.length <= maxDepth) return;
    // One level more for scripts and their like: without their element, their text would become text of the page.
    if (this.tagStack.length === maxDepth + 1 && silentElements.has(name)) return;
    // The parser keeps a stack of its own, and searching it makes deep input quadratic: the element must leave that one too.
    const stack = this.#parser?.["stack"];
    // An element that cannot hold anything is not on that stack and is closed at once.
    if (stack?.[0] !== name) return;
    this.flattened = true;
    this.tagStack.pop();
    stack.shift();
  }
}

/** A parsed page. */
export interface Tree {
  readonly document: Document;
  /** Whether elements deeper than the limit were flattened into siblings. */
  readonly flattened: boolean;
}

/** Parses HTML in one pass into a tree of at most 512 levels. Never throws. */
export function parseTree(html: string): Tree {
  const handler = new FlatteningHandler();
  const parser = new Parser(handler, { decodeEntities: true, Tokenizer: PageTokenizer });
  parser.end(html);
  return { document: handler.root, flattened: handler.flattened };
}

/** Text of a node and all below it, markup left out. */
export function textContent(node: ChildNode | ParentNode): string {
  if ("data" in node) return node.type === "text" ? String(node.data) : "";
  if (!("children" in node)) return "";
  let text = "";
  for (const child of node.children) text += textContent(child);
  return text;
}

export function attribute(element: Element, name: string): string {
  return Object.hasOwn(element.attribs, name) ? (element.attribs[name] ?? "") : "";
}
