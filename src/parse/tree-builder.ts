import { keepOptimized } from "../article/keep-optimized.ts";
import { type ElementType, elementType } from "./element-types.ts";
import { LimitError } from "./limit-error.ts";
import { blankText, MarkupTree } from "./markup-tree.ts";

/** Depth at which browsers stop nesting; deeper elements become siblings. Real news pages stay below 40. */
const maxDepth = 512;
/** Elements and texts of a page: about a million, so that a million levels and what is around them fit. */
const mostNodes = 2 ** 20;
const paragraph = elementType("p");
const lineBreak = elementType("br");

/** Builds a tree from tags: which elements are open, which of them a tag ends, and where texts join. */
export class TreeBuilder {
  readonly #tree: MarkupTree;
  /** The open elements, innermost last, and their nodes. */
  readonly #types: ElementType[] = [];
  readonly #nodes: number[] = [];
  /** Whether an open element is one of SVG or MathML. */
  readonly #foreign: boolean[] = [];
  /** The text that the next one joins; -1 where something stands between. */
  #text = -1;

  constructor(tree: MarkupTree) {
    this.#tree = tree;
  }

  /** @param isBlank - the text is nothing but white space */
  text(text: string, isBlank: boolean): void {
    const { nodes, bits, attributeNames } = this.#tree;
    if (this.#text < 0) this.#text = this.#add(text, attributeNames.length, isBlank ? blankText : 0);
    else {
      nodes[this.#text] += text;
      if (!isBlank) bits[this.#text] = 0;
    }
  }

  /** The next text is one of its own. */
  partText(): void {
    this.#text = -1;
  }

  /**
   * @param firstAttribute - where the attributes of the element begin in the columns of the tree
   * @param bits - of these attributes
   */
  open(type: ElementType, firstAttribute: number, bits: number): void {
    const { ends } = type;
    if (type.endsForeign) this.#leaveForeign();
    if (ends) for (let top = this.#top(); top && ends.has(top.name); top = this.#top()) this.#pop();
    const node = this.#add(type, firstAttribute, bits);
    this.#text = -1;
    if (type.isVoid) return;
    this.#foreign.push(type.content === "foreign" || this.#isInForeign());
    this.#types.push(type);
    this.#nodes.push(node);
    const depth = this.#types.length;
    // One level more for scripts and their like: without their element, their text would become text of the page.
    if (depth < maxDepth || (depth === maxDepth && type.isSilent)) return;
    // It leaves the open elements at once: searching more of them than that would make deep input quadratic.
    this.#tree.flattened = true;
    this.#foreign.pop();
    this.#types.pop();
    this.#nodes.pop();
  }

  /** A slash at the end of a start tag means something in foreign elements only. */
  closeItself(type: ElementType): void {
    if (this.#foreign.at(-1) === true && this.#top() === type) this.#pop();
  }

  close(type: ElementType): void {
    if (type === paragraph || type === lineBreak) this.#leaveForeign();
    if (type.isVoid) {
      if (type === lineBreak) this.open(type, this.#tree.attributeNames.length, 0);
      return;
    }
    const at = this.#types.lastIndexOf(type);
    if (at >= 0) while (this.#types.length > at) this.#pop();
    else if (type === paragraph) {
      // As browsers read it: an empty paragraph.
      this.open(type, this.#tree.attributeNames.length, 0);
      if (this.#top() === type) this.#pop();
    }
  }

  end(): void {
    while (this.#types.length > 0) this.#pop();
  }

  #add(node: ElementType | string, firstAttribute: number, own: number): number {
    const { nodes, ends, firstAttributes, bits } = this.#tree;
    const at = nodes.length;
    if (at >= mostNodes) throw new LimitError(`the page has more than ${mostNodes} elements and texts`);
    // Written in place of pushed, here and where attributes are kept: V8 compiles that into its caller whatever an array began with.
    firstAttributes[at] = firstAttribute;
    bits[at] = own;
    ends[at] = at + 1;
    nodes[at] = node;
    return at;
  }

  /** Whether an element that begins here is one of SVG or MathML: inside of such, but for those in which HTML goes on. */
  #isInForeign(): boolean {
    return this.#foreign.at(-1) === true && this.#top()?.content !== "html";
  }

  /** A drawing or a formula that never ends would swallow the page: it ends where an element of HTML begins, as in browsers. */
  #leaveForeign(): void {
    while (this.#isInForeign()) this.#pop();
  }

  #top(): ElementType | undefined {
    return this.#types[this.#types.length - 1];
  }

  #pop(): void {
    this.#foreign.pop();
    this.#types.pop();
    const node = this.#nodes.pop();
    if (node !== undefined) this.#tree.ends[node] = this.#tree.nodes.length;
    this.#text = -1;
  }
}

keepOptimized(new TreeBuilder(new MarkupTree()));
