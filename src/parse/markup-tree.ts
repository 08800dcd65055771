import { keepOptimized } from "../article/keep-optimized.ts";
import type { Attribute } from "./attributes.ts";
import type { ElementType } from "./element-types.ts";

/** The bit of a text that is nothing but white space. */
export const blankText = 1;

/**
 * The elements and texts of a page in document order, in columns: node `i` holds the nodes from `i + 1` up to `ends[i]`, and where it
 * ends its next sibling begins. A tree of objects costs several times as much to build.
 */
export class MarkupTree {
  /** An element is its type, a text is itself. */
  readonly nodes: (ElementType | string)[] = [];
  readonly ends: number[] = [];
  /** Where the attributes of a node begin; they end where those of the next node begin. */
  readonly firstAttributes: number[] = [];
  /** Of each element the bits of the attributes that it has; of a text {@link blankText} or none. */
  readonly bits: number[] = [];
  readonly attributeNames: string[] = [];
  /** Entities decoded. */
  readonly attributeValues: string[] = [];
  /** Whether elements deeper than the limit were flattened into siblings. */
  flattened = false;

  /** The type of an element; undefined for a text. */
  typeOf(node: number): ElementType | undefined {
    const inside = this.nodes[node];
    return typeof inside === "string" ? undefined : inside;
  }

  /** The first node that is not inside a node. */
  endOf(node: number): number {
    return this.ends[node] ?? node + 1;
  }

  /** Whether an element has any of the attributes whose bits are given. */
  has(node: number, bits: number): boolean {
    return ((this.bits[node] ?? 0) & bits) !== 0;
  }

  /** The value of an attribute; undefined where the element has none of that name. */
  attribute(node: number, { name, bit }: Attribute): string | undefined {
    if (!this.has(node, bit)) return undefined;
    const { attributeNames } = this;
    let at = this.firstAttributes[node] ?? 0;
    while (attributeNames[at] !== name) at++;
    return this.attributeValues[at];
  }

  /** Text of a node and of all inside, markup left out. */
  text(node: number): string {
    let text = "";
    for (let at = node, end = this.endOf(node); at < end; at++) {
      const inside = this.nodes[at];
      if (typeof inside === "string") text += inside;
    }
    return text;
  }
}

keepOptimized(new MarkupTree());
