import { keepOptimized } from "../article/keep-optimized.ts";
import type { ElementType } from "./element-types.ts";

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

  /** The value of an attribute; undefined where the element has none of that name. */
  attribute(node: number, name: string): string | undefined {
    const { attributeNames, firstAttributes } = this;
    const end = firstAttributes[node + 1] ?? attributeNames.length;
    for (let at = firstAttributes[node] ?? end; at < end; at++)
      if (attributeNames[at] === name) return this.attributeValues[at];
    return undefined;
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
